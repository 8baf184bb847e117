import type { DeletionSubject } from '../../../domain/deletion.ts';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { AskedOnceMore } from './AskedOnceMore.tsx';

/** What goes, when, and that it can be taken back: asked once more before anything happens. */
export function ConfirmDeletion(props: {
  kind: DeletionSubject['kind'];
  other: string;
  confirm: () => void;
  cancel: () => void;
}) {
  const { kind, other } = props;
  const strings = useDeletionStrings();
  const { cancel } = useStrings();
  return (
    <AskedOnceMore title={strings.title[kind]}>
      <p>{strings.goes[kind]}</p>
      <p>{kind === 'oneOnOne' ? strings.whenWhole(other) : strings.whenPart(other)}</p>
      <p className="asked-buttons">
        <button type="button" className="button" onClick={props.cancel}>
          {cancel}
        </button>
        <button type="button" className="button primary" onClick={props.confirm}>
          {strings.confirm}
        </button>
      </p>
    </AskedOnceMore>
  );
}
