import type { AgendaItem } from './agendaItem.ts';
import type { FiledAnswer, FiledItem, FiledUpdate, HeldMeeting, RunningMeeting } from './meeting.ts';
import { meetingIdOfRound } from './meetingId.ts';
import type { OneOnOne } from './oneOnOne.ts';
import { isAnswered, type StatusUpdate } from './statusUpdate.ts';

/** Milliseconds in which a wrap-up can be taken back. */
export const undoWithin = 24 * 3_600_000;

/** Milliseconds after the end of a call: those who come back within them are still in the same meeting. */
export const quietAfterEnd = 10 * 60_000;

/** What a meeting leaves behind, as it stands when it is wrapped up. */
export type MeetingContent = {
  /** The whole agenda, in order. */
  agenda: readonly AgendaItem[];
  answers: readonly { personId: string; text: string }[];
  /** Action items made while it ran, oldest first. */
  actionIds: readonly string[];
};

/** @param by object id; null when nobody asked for it. @param now ISO 8601, UTC */
export type WrapUpMoment = { by: string | null; now: string };

/** The meeting's record, and the 1:1 after it: the next round of answers is open and nothing runs. */
export function wrapUp(
  oneOnOne: OneOnOne,
  content: MeetingContent,
  { by, now }: WrapUpMoment,
): { meeting: HeldMeeting; oneOnOne: OneOnOne } {
  const { openingQuestion: question, running, round, lastTime } = oneOnOne;
  const heldAt = running?.startedAt ?? now;
  const answers = content.answers.filter(({ text }) => text.trim() !== '');
  const meeting: HeldMeeting = {
    kind: 'held',
    id: meetingIdOfRound(round),
    round,
    heldAt,
    wrappedUpAt: now,
    wrappedUpBy: by,
    people: running?.people ?? [],
    question: { id: question.id, text: question.text },
    answers: answers.map((answer): FiledAnswer => ({ ...answer, ...notLate })),
    items: filedItems(content.agenda, oneOnOne.people, now),
    actionIds: [...content.actionIds],
    wellSpent: [],
    before: { lastTime, running },
  };
  return {
    meeting,
    oneOnOne: {
      ...oneOnOne,
      round: round + 1,
      running: null,
      agendaIsBehind: true,
      lastTime: { heldAt, wrappedUpAt: now, question: question.text, answers },
      earlierQuestions: withQuestion(oneOnOne, answers.length > 0),
    },
  };
}

/** How many questions a 1:1 can look back on. */
const questionsKept = 50;

const notLate = { late: [], textNow: null };

/** Was there anything to put on record? A call that nobody prepared, wrote in or promised in leaves none. */
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
  meeting: Pick<HeldMeeting, 'round' | 'wrappedUpAt'>,
  now: string,
): boolean {
  const isLatest = meeting.round === oneOnOne.round - 1 && oneOnOne.running === null;
  return isLatest && Date.parse(now) - Date.parse(meeting.wrappedUpAt) < undoWithin;
}

/** The 1:1 as if it had not been wrapped up: its round is open again, with what it had been before. */
export function takeBack(oneOnOne: OneOnOne, meeting: HeldMeeting): OneOnOne {
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

function startedThen({ heldAt, people }: HeldMeeting): RunningMeeting {
  return { startedAt: heldAt, endsAt: null, endedAt: null, people, isReopened: true };
}

/** What was talked about, and the updates that were answered instead. */
function filedItems(agenda: readonly AgendaItem[], people: OneOnOne['people'], now: string): FiledItem[] {
  const filed = agenda.flatMap(({ order: _, update, ...item }): FiledItem[] => {
    const done = item.discussedAt ?? (isAnswered({ ...item, update }) ? (update?.answeredAt ?? now) : null);
    if (done === null) return [];
    return [
      { ...item, discussedAt: done, ...(update && { update: filedUpdate(update, people) }), ...notLate },
    ];
  });
  return filed.sort((a, b) => (a.discussedAt < b.discussedAt ? -1 : 1));
}

function filedUpdate({ answers, answeredAt }: StatusUpdate, people: OneOnOne['people']): FiledUpdate {
  const textOf = (personId: string) => answers.find((answer) => answer.personId === personId)?.text ?? '';
  return {
    answers: people.map(({ id }) => ({ personId: id, text: textOf(id), ...notLate })),
    answeredAt,
  };
}
