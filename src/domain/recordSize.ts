import { beginningWithin, jsonBytes } from './jsonSize.ts';
import type { LastTime } from './lastMeeting.ts';
import type { RecordedItem, RecordedMeeting } from './meeting.ts';

/**
 * Bytes of JSON that a record has when it is recorded. The database takes 2 MiB, together with the 1:1 that moves on in
 * the same write: the rest is for that, for notes that come late, and for what is searched.
 */
const maxFiled = 1_500_000;

/** Bytes that a record may grow to by notes that come late. */
const maxKept = 1_800_000;

/**
 * Bytes of one answer: in its meeting's record, and where it is repeated in the 1:1, which is read with every panel.
 * Both are more than the panel and the bot take; only other clients write longer ones.
 */
const maxAnswered = { filed: 250_000, repeated: 25_000 } as const;

/**
 * The items that a record has room for, in their order. What is left stays on the agenda as it is, for the next one;
 * nothing is cut, because nobody would know what was missing.
 * @param record without its items
 */
export function whatFits(record: RecordedMeeting, items: readonly RecordedItem[]): RecordedItem[] {
  let room = maxFiled - jsonBytes(record);
  return items.filter((item) => {
    const bytes = jsonBytes(item) + 1;
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
}

/** May a record be kept with what came late? */
export function canGrowTo(record: RecordedMeeting): boolean {
  return jsonBytes(record) <= maxKept;
}

type Answer = LastTime['answers'][number];

/** An answer as it is kept there. What it leaves out stays in the agenda document, where it was written. */
export function shortAnswer({ personId, text }: Answer, where: keyof typeof maxAnswered): Answer {
  return { personId, text: beginningWithin(text, maxAnswered[where]) };
}

/** The last time as the 1:1 repeats it, also where an earlier version kept more. */
export function shortened(lastTime: LastTime): LastTime {
  return { ...lastTime, answers: lastTime.answers.map((answer) => shortAnswer(answer, 'repeated')) };
}
