import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';

/** Whose the new one will be; one tap switches to the other. */
export function NewOwner(props: { ownerId: string; choose: (ownerId: string) => void }) {
  const { pair } = usePanel();
  const wording = useWording();
  const words = wording.actions;
  const isYours = props.ownerId === pair.you.id;
  const [owner, other] = isYours ? [pair.you, pair.other] : [pair.other, pair.you];
  const forOwner = isYours ? words.newIsYours : words.newIsTheirs(owner.short);
  return (
    <button
      type="button"
      className="chip new-owner"
      aria-label={words.newOwner(forOwner, isYours ? other.short : wording.you)}
      onClick={() => props.choose(other.id)}
    >
      <span className="dot" data-hue={owner.hue} /> {forOwner}
      <Icon name="swap" />
    </button>
  );
}
