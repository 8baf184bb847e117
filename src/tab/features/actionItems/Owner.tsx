import type { ActionItemView } from '../../../contract/actionItems.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';

/** Whose it is; one tap gives it to the other. */
export function Owner(props: { item: ActionItemView; give: (ownerId: string) => void }) {
  const { pair } = usePanel();
  const strings = useLowerStrings().actions;
  const isYours = props.item.ownerId === pair.you.id;
  const [owner, other] = isYours ? [pair.you, pair.other] : [pair.other, pair.you];
  const name = isYours ? strings.yours : owner.short;
  const otherName = isYours ? other.short : strings.yours;
  return (
    <button
      type="button"
      className="chip"
      aria-label={strings.ownerOf(props.item.title, name, otherName)}
      onClick={() => props.give(other.id)}
    >
      <span className="dot" data-hue={owner.hue} /> {name}
    </button>
  );
}
