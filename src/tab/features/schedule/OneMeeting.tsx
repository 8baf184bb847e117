import type { UpcomingView } from '../../../contract/upcoming.ts';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { UndoBar } from '../../shared/undo/UndoBar.tsx';
import { useStrings } from '../../strings/strings.tsx';
import NextOneDialog from './NextOneDialog.tsx';
import { useOneChange } from './useOneChange.ts';

/** Moving one meeting or calling it off: the dialog, and afterwards the way back or why it was not stored. */
export default function OneMeeting(props: {
  dialog: Disclosure & { times: number };
  upcoming: UpcomingView;
}) {
  const { dialog, upcoming } = props;
  const strings = useStrings();
  const change = useOneChange();
  return (
    <>
      {change.failure !== null && (
        <p className="notice" role="alert">
          {strings.failures[change.failure.code].text}
        </p>
      )}
      {change.done !== null && (
        <UndoBar
          key={`undo ${change.done.times}`}
          done={change.done.text}
          undo={change.undo}
          leave={change.leave}
        />
      )}
      <NextOneDialog key={dialog.times} dialog={dialog} upcoming={upcoming} change={change} />
    </>
  );
}
