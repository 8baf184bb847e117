import type { AgendaItem } from '../../../../domain/agendaItem.ts';
import { Icon } from '../../../shared/icons.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';

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
