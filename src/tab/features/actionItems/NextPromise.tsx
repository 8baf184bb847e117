import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useActionItems } from './useActionItems.ts';
import { useDueText } from './useDueText.ts';

/** The action item that comes first, with how many are open: goes to all of them. Nothing while none is open. */
export function NextPromise(props: { go: () => void }) {
  const strings = useLowerStrings().actions;
  const { list } = useActionItems();
  const first = list?.open[0];
  const due = useDueText(first?.dueDate ?? null, list?.today ?? '');
  if (list === null || first === undefined) return null;
  return (
    <button type="button" className="next-promise" onClick={props.go}>
      <span className="visually-hidden">{strings.title}</span>
      <span className="tick-mark" />
      <span className="count">{list.open.length}</span>
      <span className="next-promise-first">{first.title}</span>
      {first.dueDate !== null && <span data-overdue={due.isOverdue}>{due.text}</span>}
    </button>
  );
}
