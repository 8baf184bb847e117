import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block } from './adaptiveCard.ts';
import { line, plain } from './blocks.ts';
import { dayWords } from './dates.ts';
import type { ReminderNote } from './reminderViews.ts';
import type { PairView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** What the last press did, as the first line of a card; nothing where none was pressed. */
export function noteLines(note: ReminderNote | null, pair: PairView, reader: Reader): Block[] {
  return note === null ? [] : [line(plain(sentence(note, pair, reader)), 'Small')];
}

function sentence(note: ReminderNote, pair: PairView, reader: Reader): string {
  const words = wordsFor(reader.locale).reminders.note;
  switch (note.kind) {
    case 'done':
      return words.done(note.title);
    case 'snoozed':
      return words.snoozed(note.title, dayWords(note.day, reader));
    case 'given':
      return words.given(note.title, otherThan(pair.people, reader.personId ?? '').name);
    default:
      return words[note.kind];
  }
}
