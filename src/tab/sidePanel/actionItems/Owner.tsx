import type { ActionItemView } from '../../../contract/actionItems.ts';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';

/** Whose it is; one tap gives it to the other. */
export function Owner(props: { item: ActionItemView; give: (ownerId: string) => void }) {
  const { pair } = usePanel();
  const words = useWording().actions;
  const isYours = props.item.ownerId === pair.you.id;
  const [owner, other] = isYours ? [pair.you, pair.other] : [pair.other, pair.you];
  const name = isYours ? words.yours : owner.short;
  const otherName = isYours ? other.short : words.yours;
  return (
    <button
      type="button"
      className="chip"
      aria-label={words.ownerOf(props.item.title, name, otherName)}
      onClick={() => props.give(other.id)}
    >
      <span className="dot" data-hue={owner.hue} /> {name}
    </button>
  );
}
