import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { Icon } from '../../icons.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { usePanel } from '../session/panel.tsx';

/** Discussed, or not yet. */
export function Tick(props: { item: AgendaItem; title: string; tick: (item: AgendaItem) => void }) {
  const { writable } = usePanel();
  const strings = useStrings().item;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={props.item.discussedAt !== null}
        disabled={!writable}
        aria-label={strings.discuss(props.title)}
        onChange={() => props.tick(props.item)}
      />
      <span className="tick-mark">
        <Icon name="check" />
      </span>
    </label>
  );
}
