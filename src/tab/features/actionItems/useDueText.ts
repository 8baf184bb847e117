import { use } from 'react';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { dueSeen } from './dueWords.ts';

/** When something is due, in calm words. Both days are `YYYY-MM-DD`. */
export function useDueText(dueDate: string | null, today: string): { text: string; isOverdue: boolean } {
  const strings = useLowerStrings().actions.due;
  const locale = use(LocaleContext);
  if (dueDate === null) return { text: strings.none, isOverdue: false };
  const seen = dueSeen(locale, dueDate, today);
  if (seen.kind === 'overdue') return { text: strings.overdue(seen.days), isOverdue: true };
  return { text: seen.kind === 'day' ? seen.text : strings[seen.kind], isOverdue: false };
}
