import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';

/** Discussed, or not yet. */
export function Tick(props: { item: AgendaItem; title: string; tick: (item: AgendaItem) => void }) {
  const { writable } = usePanel();
  const words = useWording().item;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={props.item.discussedAt !== null}
        disabled={!writable}
        aria-label={words.discuss(props.title)}
        onChange={() => props.tick(props.item)}
      />
      <span className="tick-mark">
        <Icon name="check" />
      </span>
    </label>
  );
}
