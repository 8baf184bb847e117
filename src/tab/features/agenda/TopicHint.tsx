import type { Purpose } from '../../../domain/purpose.ts';
import { readTitle } from '../../../reading/topics/readTitle.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Other ways to add what is typed than as a topic without a purpose. */
export type Offered = {
  addUpdate: (title: string) => void;
  addFor: (title: string, purpose: Purpose) => void;
};

/**
 * Said as it is typed: what only asks for status needs no talk, and can be answered before the call; and what a topic
 * plainly is for. It comes with the words and the weights that it is told by, later than the panel.
 */
export default function TopicHint(props: { title: string; offered: Offered; added: () => void }) {
  const { hints } = useLowerStrings();
  const { purposes } = useStrings().itemWords;
  const { status, purpose } = readTitle(props.title);
  const offer = (said: string, button: string, add: () => void) => (
    <p className="field-note" role="status">
      {said}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          add();
          props.added();
        }}
      >
        {button}
      </button>
    </p>
  );
  if (status !== null) {
    return offer(hints.asksForStatus, hints.addAsUpdate, () => props.offered.addUpdate(props.title));
  }
  if (purpose === null) return null;
  const { name } = purposes[purpose];
  return offer(hints.soundsLike(name), hints.addAs(name), () => props.offered.addFor(props.title, purpose));
}
