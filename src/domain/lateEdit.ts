import { simpleDiffString } from 'lib0/diff';
import type { LateEdit, RecordedAnswer, RecordedMeeting } from './meeting.ts';

/**
 * What a text says now that it did not say before: the stretch in which the two differ. Where words were only taken
 * out, the whole text as it now reads, so that nothing of what somebody did stays unseen.
 */
export function noteLateEdit(
  before: string,
  after: string,
  { by, at }: Pick<LateEdit, 'by' | 'at'>,
): LateEdit | null {
  if (before === after) return null;
  const added = simpleDiffString(before, after).insert.trim();
  return { text: added === '' ? after : added, by, at };
}

/** Notes kept of one text. */
const maxNotes = 50;

/** How the texts of a record are named where they still stand. */
export type RecordedKeys = {
  item(itemId: string): string;
  answer(personId: string): string;
  update(itemId: string, personId: string): string;
};

/**
 * A meeting's record with what arrived late; the very object when nothing did.
 * @param texts what stands at a key now
 */
export function withLateTexts(
  meeting: RecordedMeeting,
  keys: RecordedKeys,
  texts: ReadonlyMap<string, string>,
  about: Pick<LateEdit, 'by' | 'at'>,
): RecordedMeeting {
  let isLate = false;
  const noted = <T extends Pick<RecordedAnswer, 'late' | 'textNow'>>(
    recorded: T,
    key: string,
    text: string,
  ) => {
    const now = texts.get(key);
    const note = now === undefined ? null : noteLateEdit(recorded.textNow ?? text, now, about);
    if (note === null || now === undefined) return recorded;
    isLate = true;
    return { ...recorded, late: [...recorded.late, note].slice(-maxNotes), textNow: now };
  };
  const items = meeting.items.map((item) => {
    const known = noted(item, keys.item(item.id), `${item.title}\n${item.notes}`);
    if (known.update === undefined) return known;
    const answers = known.update.answers.map((answer) =>
      noted(answer, keys.update(item.id, answer.personId), answer.text),
    );
    return { ...known, update: { ...known.update, answers } };
  });
  const answers = meeting.answers.map((answer) => noted(answer, keys.answer(answer.personId), answer.text));
  return isLate ? { ...meeting, items, answers } : meeting;
}
