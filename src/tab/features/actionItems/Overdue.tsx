import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useActionItems } from './useActionItems.ts';

/** How many action items are overdue: goes to them. Nothing while none is. */
export function Overdue(props: { go: () => void }) {
  const strings = useLowerStrings().actions;
  const { list } = useActionItems();
  const count = list?.open.filter(({ dueDate }) => dueDate !== null && dueDate < list.today).length ?? 0;
  if (count === 0) return null;
  return (
    <button type="button" className="link overdue" onClick={props.go}>
      {strings.overdueCount(count)}
    </button>
  );
}
