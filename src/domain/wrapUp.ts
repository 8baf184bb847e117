import type { AgendaItem } from './agendaItem.ts';
import type { LastTime, RunningMeeting } from './lastMeeting.ts';
import type { RecordedAnswer, RecordedMeeting } from './meeting.ts';
import { meetingIdOfNumber } from './meetingId.ts';
import type { OneOnOne } from './oneOnOne.ts';
import { recordedItems } from './recordedItems.ts';
import { shortAnswer, shortened, whatFits } from './recordSize.ts';

/** Milliseconds in which a wrap-up can be taken back. */
export const undoWithin = 24 * 3_600_000;

/** Milliseconds after the end of a call: those who come back within them are still in the same meeting. */
export const quietAfterEnd = 10 * 60_000;

/** What a meeting leaves behind, as it stands when it is wrapped up. */
export type MeetingContent = {
  /** The whole agenda, in order; `writtenBy` as in `FiledItem`. */
  agenda: readonly (AgendaItem & { writtenBy?: string[] })[];
  answers: readonly { personId: string; text: string }[];
  /** Action items made while it ran, oldest first. */
  actionIds: readonly string[];
};

/** @param by object id; null when nobody asked for it. @param now ISO 8601, UTC */
export type WrapUpMoment = { by: string | null; now: string };

/**
 * The meeting's record, and the 1:1 after it: the next round of answers is open and nothing runs. Whatever the agenda
 * holds, the record can be stored: what has no sense in it is healed, and what does not fit stays on the agenda.
 */
export function wrapUp(
  oneOnOne: OneOnOne,
  content: MeetingContent,
  { by, now }: WrapUpMoment,
): { meeting: RecordedMeeting; oneOnOne: OneOnOne } {
  const { openingQuestion: question, running, round, lastTime } = oneOnOne;
  const heldAt = running?.startedAt ?? now;
  const answers = content.answers.filter(({ text }) => text.trim() !== '');
  const recorded = recordedItems(content.agenda, oneOnOne.people, now);
  const whole: RecordedMeeting = {
    kind: 'held',
    id: meetingIdOfNumber(round),
    round,
    heldAt,
    wrappedUpAt: now,
    wrappedUpBy: by,
    people: running?.people ?? [],
    question: { id: question.id, text: question.text },
    answers: answers.map(
      (answer): RecordedAnswer => ({ ...shortAnswer(answer, 'filed'), late: [], textNow: null }),
    ),
    items: [],
    actionIds: [...content.actionIds],
    wellSpent: [],
    before: { lastTime: lastTime && shortened(lastTime), running },
  };
  const items = whatFits(whole, recorded);
  const leftOver = recorded.length - items.length;
  return {
    meeting: { ...whole, items, ...(leftOver > 0 && { leftOver }) },
    oneOnOne: {
      ...oneOnOne,
      round: round + 1,
      running: null,
      agendaIsBehind: true,
      lastTime: lastTimeOf(whole),
      earlierQuestions: withQuestion(oneOnOne, answers.length > 0),
    },
  };
}

/** What the 1:1 repeats of its latest meeting. */
export function lastTimeOf({ heldAt, wrappedUpAt, question, answers }: RecordedMeeting): LastTime {
  const said = answers.map(({ personId, text }) => shortAnswer({ personId, text }, 'repeated'));
  return { heldAt, wrappedUpAt, question: question.text, answers: said };
}

/** How many questions a 1:1 can look back on. */
const questionsKept = 50;

/** Was there anything to record? A call that nobody prepared, wrote in or promised in leaves none. */
export function isWorthFiling(oneOnOne: Pick<OneOnOne, 'running'>, content: MeetingContent): boolean {
  return (
    oneOnOne.running !== null ||
    content.agenda.some(({ discussedAt }) => discussedAt !== null) ||
    content.answers.some(({ text }) => text.trim() !== '')
  );
}

/** Can this wrap-up still be taken back? Only the latest can, for a day, and not once the next one runs. */
export function canUndo(
  oneOnOne: Pick<OneOnOne, 'round' | 'running'>,
  meeting: Pick<RecordedMeeting, 'round' | 'wrappedUpAt'>,
  now: string,
): boolean {
  const isLatest = meeting.round === oneOnOne.round - 1 && oneOnOne.running === null;
  return isLatest && Date.parse(now) - Date.parse(meeting.wrappedUpAt) < undoWithin;
}

/** What an undo needs of a meeting's record. */
export type Undoable = Pick<
  RecordedMeeting,
  'kind' | 'round' | 'heldAt' | 'wrappedUpAt' | 'people' | 'before'
>;

/** The 1:1 as if it had not been wrapped up: its round is open again, with what it had been before. */
export function undoRecording(oneOnOne: OneOnOne, meeting: Undoable): OneOnOne {
  const running = meeting.before.running ?? startedThen(meeting);
  return {
    ...oneOnOne,
    round: meeting.round,
    lastTime: meeting.before.lastTime,
    running: { ...running, isReopened: true },
    agendaIsBehind: true,
  };
}

/** Has the call been over for so long that nobody comes back to it? */
export function isQuietlyOver(running: RunningMeeting | null, now: string): boolean {
  if (running === null || running.endedAt === null || running.isReopened) return false;
  return Date.parse(now) - Date.parse(running.endedAt) >= quietAfterEnd;
}

function withQuestion(
  { openingQuestion, earlierQuestions }: OneOnOne,
  wasAnswered: boolean,
): OneOnOne['earlierQuestions'] {
  const isKnown = earlierQuestions.some(({ id }) => id === openingQuestion.id);
  return isKnown || !wasAnswered
    ? earlierQuestions
    : [...earlierQuestions, openingQuestion].slice(-questionsKept);
}

function startedThen({ heldAt, people }: Undoable): RunningMeeting {
  return { startedAt: heldAt, endsAt: null, endedAt: null, people, isReopened: true };
}
