import { Icon } from '../../shared/icons.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Whose the new one will be; one tap switches to the other. */
export function NewOwner(props: { ownerId: string; choose: (ownerId: string) => void }) {
  const { pair } = usePanel();
  const { you } = useStrings();
  const strings = useLowerStrings().actions;
  const isYours = props.ownerId === pair.you.id;
  const [owner, other] = isYours ? [pair.you, pair.other] : [pair.other, pair.you];
  const forOwner = isYours ? strings.newIsYours : strings.newIsTheirs(owner.short);
  return (
    <button
      type="button"
      className="chip new-part"
      aria-label={strings.newOwner(forOwner, isYours ? other.short : you)}
      onClick={() => props.choose(other.id)}
    >
      <span className="dot" data-hue={owner.hue} /> {forOwner}
      <Icon name="swap" />
    </button>
  );
}
