import { type Due, type Reading, readDueDate, splitDueDate } from '../../domain/dueDate.ts';

/**
 * Splits "send the deck by Friday" in the speaker's language, and else in English, which people of all languages mix
 * in.
 */
export function dueAtEnd(text: string, reading: Reading): ReturnType<typeof splitDueDate> {
  const own = splitDueDate(text, reading);
  return own.due.kind === 'none' ? splitDueDate(text, { ...reading, language: 'en' }) : own;
}

/** The same for a text that should be a date and nothing else. */
export function dayOf(text: string, reading: Reading): Exclude<Due, { kind: 'none' }> {
  const own = readDueDate(text, reading);
  return own.kind === 'date' ? own : readDueDate(text, { ...reading, language: 'en' });
}
