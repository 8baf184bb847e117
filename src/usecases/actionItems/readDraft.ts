import { Failure } from '../../contract/errors.ts';
import { type ActionItem, actionTitle } from '../../domain/actionItem.ts';
import type { Language } from '../../domain/language.ts';
import { splitDueDate } from '../../reading/dueDate.ts';

/** What somebody typed into one field, and how to read a date in it. */
export type TypedFields = {
  text: string;
  /** Given apart from the text: then the text is all title. */
  dueDate?: ActionItem['dueDate'] | undefined;
  zone: string;
  language: Language;
};

/**
 * Title and due date of "send the deck by Friday".
 * @param now ISO 8601, UTC
 * @throws Failure invalid, field `dueDate` when a date was meant that does not exist, `text` when no title is left
 */
export function readDraft(typed: TypedFields, now: string): Pick<ActionItem, 'title' | 'dueDate'> {
  if (typed.dueDate !== undefined) return { title: typed.text, dueDate: typed.dueDate };
  const { what, due } = splitDueDate(typed.text, { now, zone: typed.zone, language: typed.language });
  if (due.kind === 'unclear') {
    throw new Failure('invalid', {
      field: 'dueDate',
      reason: { why: 'unclearDay' },
    });
  }
  const title = actionTitle.safeParse(what);
  if (!title.success) {
    throw new Failure('invalid', { field: 'text', reason: { why: 'nothingToDo' } });
  }
  return { title: title.data, dueDate: due.kind === 'date' ? due.date : null };
}
