import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block } from './adaptiveCard.ts';
import { plain, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { dayWords } from './dates.ts';
import type { ReminderNote } from './reminderViews.ts';
import type { CardReader, PairView } from './views.ts';

/** What the last press did, as the first line of a card; nothing where none was pressed. */
export function noteLines(note: ReminderNote | null, pair: PairView, reader: CardReader): Block[] {
  return note === null ? [] : [textLine(plain(sentence(note, pair, reader)), 'Small')];
}

function sentence(note: ReminderNote, pair: PairView, reader: CardReader): string {
  const strings = cardStringsFor(reader.locale).reminders.note;
  switch (note.kind) {
    case 'done':
      return strings.done(note.title);
    case 'snoozed':
      return strings.snoozed(note.title, dayWords(note.day, reader));
    case 'given':
      return strings.given(note.title, otherThan(pair.people, reader.personId ?? '').name);
    default:
      return strings[note.kind];
  }
}
