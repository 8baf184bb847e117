import type { ActionItemView } from '../../../contract/actionItems.ts';
import { Icon } from '../../shared/icons.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import type { ActionActions } from './useActionActions.ts';

/** Done, or open again. */
export function ActionTick(props: { item: ActionItemView; change: ActionActions['change'] }) {
  const { item } = props;
  const strings = useLowerStrings().actions;
  const isOpen = item.status === 'open';
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={!isOpen}
        aria-label={strings.finish(item.title)}
        onChange={() => props.change(item, { status: isOpen ? 'done' : 'open' })}
      />
      <span className="tick-mark">
        <Icon name="check" />
      </span>
    </label>
  );
}
