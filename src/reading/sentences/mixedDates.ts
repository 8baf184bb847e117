import { type Due, type Reading, readDueDate, type Split, sayDue, splitDueDate } from '../dueDate.ts';

/**
 * Splits "send the deck by Friday" in the speaker's language and in English, which people of all languages mix in. Of
 * two readings the one counts that takes more words as the date: "by 2026-04-03" is a date with a word before it in
 * English only.
 */
export function dueAtEnd(text: string, reading: Reading): Split {
  const own = splitDueDate(text, reading);
  if (reading.language === 'en') return own;
  const english = splitDueDate(text, { ...reading, language: 'en' });
  if (own.due.kind === 'none') return english;
  return english.due.kind !== 'none' && english.what.length < own.what.length ? english : own;
}

/** "tomorrow to call Mia", "on Friday to call Mia": the day first. */
export function dueFirst(text: string, reading: Reading): Split {
  const languages = [reading.language, 'en' as const];
  const splits = languages.map((language) =>
    splitDueDate(`${sayDue(language)} ${text}`, { ...reading, language }),
  );
  return (
    splits.find(({ what, due }) => due.kind !== 'none' && text.endsWith(what)) ?? {
      what: text,
      due: { kind: 'none' },
    }
  );
}

/** The same for a text that should be a date and nothing else. */
export function dueDayOf(text: string, reading: Reading): Exclude<Due, { kind: 'none' }> {
  const own = readDueDate(text, reading);
  return own.kind === 'date' ? own : readDueDate(text, { ...reading, language: 'en' });
}

/** The same for "3 days", counted from today. @param within what the speaker's language puts before it: "in" */
export function dayCounted(text: string, within: string, reading: Reading): Exclude<Due, { kind: 'none' }> {
  const own = readDueDate(`${within} ${text}`, reading);
  return own.kind === 'date' ? own : readDueDate(`in ${text}`, { ...reading, language: 'en' });
}
