import * as z from 'zod';
import { cutText } from '../domain/cutText.ts';
import { type Meeting, wellSpentAnswers } from '../domain/meeting.ts';
import { tallyOf } from '../domain/meetingTally.ts';
import { purposes } from '../domain/purpose.ts';
import { searchText } from '../domain/searchText.ts';
import type { Versioned } from '../usecases/ports.ts';
import { checkStored, etagged, itemOf } from './storedItem.ts';
import { lastTime, runningMeeting } from './storedOneOnOne.ts';

const time = z.iso.datetime();

const late = {
  late: z.array(z.object({ text: z.string(), by: z.string().nullable(), at: time })),
  textNow: z.string().nullable(),
};

export const filedAnswers = z.array(z.object({ personId: z.string(), text: z.string(), ...late }));

export const askedQuestion = z.object({ id: z.string(), text: z.string() });

const filedItem = z.object({
  id: z.string(),
  title: z.string(),
  notes: z.string(),
  purpose: z.enum(purposes).nullable(),
  broughtBy: z.string(),
  addedAt: time,
  discussedAt: time,
  /** Records of versions that knew no updates have none. */
  update: z.object({ answers: filedAnswers, answeredAt: time.nullable() }).exactOptional(),
  ...late,
});

const held = z.object({
  kind: z.literal('held'),
  id: z.string(),
  round: z.int().nonnegative(),
  heldAt: time,
  wrappedUpAt: time,
  wrappedUpBy: z.string().nullable(),
  people: z.array(z.string()),
  question: askedQuestion,
  answers: filedAnswers,
  items: z.array(filedItem),
  actionIds: z.array(z.string()),
  wellSpent: z.array(z.object({ personId: z.string(), answer: z.enum(wellSpentAnswers) })),
  before: z.object({ lastTime, running: runningMeeting }),
});

const missed = z.object({ kind: z.literal('missed'), id: z.string(), heldAt: time });

export const tally = z.object({
  purposes: z.partialRecord(z.enum([...purposes, 'none']), z.number()),
  broughtBy: z.record(z.string(), z.number()),
  wellSpent: z.array(z.enum(wellSpentAnswers)),
});

const stored = itemOf('meeting', 1, {
  /** When it started; shared with action items, so that one query tells the story in order. */
  happenedAt: time,
  questionId: z.string().nullable(),
  /** All that is searched, folded; cut off where a record would grow past what the database takes. */
  searchText: z.string(),
  tally: tally.nullable(),
  meeting: z.discriminatedUnion('kind', [held, missed]),
});

/** UTF-16 code units. A whole agenda is at most 1 MB, and an item of the database at most 2 MB. */
const mostSearched = 200_000;

const idPrefix = 'meeting.';

/** Where a meeting is in the partition of its 1:1. */
export function meetingItemId(meetingId: string): string {
  return `${idPrefix}${meetingId}`;
}

export function meetingIdOf(itemId: string): string {
  return itemId.slice(idPrefix.length);
}

export function meetingItem(oneOnOneId: string, meeting: Meeting): z.infer<typeof stored> {
  return {
    id: meetingItemId(meeting.id),
    pk: oneOnOneId,
    type: 'meeting',
    schemaVersion: 1,
    happenedAt: meeting.heldAt,
    questionId: meeting.kind === 'held' ? meeting.question.id : null,
    searchText: cutText(searchText(wordsOf(meeting).join('\n')), mostSearched),
    tally: meeting.kind === 'held' ? tallyOf(meeting) : null,
    meeting,
  };
}

/** @throws CorruptItem */
export function readMeeting(resource: unknown): Versioned<Meeting> {
  const item = checkStored(stored.extend(etagged.shape), 'meeting', resource);
  return { value: item.meeting, etag: item._etag };
}

function wordsOf(meeting: Meeting): string[] {
  if (meeting.kind === 'missed') return [];
  const { question, answers, items } = meeting;
  return [
    question.text,
    ...items.flatMap((item) => [
      item.title,
      item.notes,
      ...lateWords(item),
      ...answerWords(item.update?.answers ?? []),
    ]),
    ...answerWords(answers),
  ];
}

function answerWords(answers: readonly { text: string; late: { text: string }[] }[]): string[] {
  return answers.flatMap((answer) => [answer.text, ...lateWords(answer)]);
}

function lateWords(filed: { late: { text: string }[] }): string[] {
  return filed.late.map(({ text }) => text);
}
