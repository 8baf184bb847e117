import { askedOf } from '../../../domain/statusUpdate.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useAgenda } from '../../shared/session/useAgenda.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';

/** How many updates the other asks for: goes to them. Nothing while none is. */
export function AskedOfYou(props: { go: () => void }) {
  const { doc, pair } = usePanel();
  const strings = useLowerStrings().asked;
  const count = askedOf(useAgenda(doc), pair.you.id).length;
  if (count === 0) return null;
  return (
    <button type="button" className="link" onClick={props.go}>
      {strings(pair.other.short, count)}
    </button>
  );
}
