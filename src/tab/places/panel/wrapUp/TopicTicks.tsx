import type { AgendaItem } from '../../../../domain/agendaItem.ts';
import { useStrings } from '../../../strings/strings.tsx';
import type { WrapUpDraft } from './useWrapUpDraft.ts';

/** Topics under a heading, each with the one tick there is: it comes back next time. Nothing where there are none. */
export function TopicTicks(props: { title: string; items: readonly AgendaItem[]; draft: WrapUpDraft }) {
  const { draft, items } = props;
  const strings = useStrings();
  if (items.length === 0) return null;
  return (
    <fieldset className="keep">
      <legend>{props.title}</legend>
      {items.map((item) => (
        <label key={item.id}>
          <input
            type="checkbox"
            checked={draft.comesBack(item)}
            onChange={(event) => draft.bringBack(item, event.target.checked)}
          />
          {item.title.trim() || strings.item.untitled}
        </label>
      ))}
    </fieldset>
  );
}
