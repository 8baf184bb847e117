import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';

/** Whose the new one will be; one tap switches to the other. */
export function NewOwner(props: { ownerId: string; choose: (ownerId: string) => void }) {
  const { pair } = usePanel();
  const words = useWording().actions;
  const isYours = props.ownerId === pair.you.id;
  const [owner, other] = isYours ? [pair.you, pair.other] : [pair.other, pair.you];
  const names = isYours ? ([words.yours, other.short] as const) : ([owner.short, words.yours] as const);
  return (
    <button
      type="button"
      className="chip new-owner"
      aria-label={words.newOwner(...names)}
      onClick={() => props.choose(other.id)}
    >
      <span className="dot" data-hue={owner.hue} />{' '}
      {isYours ? words.newIsYours : words.newIsTheirs(owner.short)}
      <Icon name="swap" />
    </button>
  );
}
