import * as z from 'zod';
import { beginningWithin, jsonBytes } from '../domain/jsonSize.ts';
import { type Meeting, type UnreadableMeeting, wellSpentAnswers } from '../domain/meeting.ts';
import { tallyOf } from '../domain/meetingTally.ts';
import { purposes } from '../domain/purpose.ts';
import { searchText } from '../domain/searchText.ts';
import type { Versioned } from '../usecases/ports.ts';
import { itemOf, storedKind } from './storedItem.ts';
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
  /** Records of versions that did not know who wrote have none. */
  writtenBy: z.array(z.string()).exactOptional(),
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
  /** Records of versions that filed everything at once have none. */
  leftOver: z.int().positive().exactOptional(),
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

/** UTF-16 code units. */
const mostSearched = 200_000;

/** Bytes of JSON that a record's item has, with all that the database adds to it; the database takes 2 MiB. */
const largestItem = 1_950_000;

const idPrefix = 'meeting.';

/** Where a meeting is in the partition of its 1:1. */
export function meetingItemId(meetingId: string): string {
  return `${idPrefix}${meetingId}`;
}

export function meetingIdOf(itemId: string): string {
  return itemId.slice(idPrefix.length);
}

/** @param room bytes that the item may have; less where it is written together with others */
export function meetingItem(
  oneOnOneId: string,
  meeting: Meeting,
  room: number = largestItem,
): z.input<typeof stored> {
  const item = {
    id: meetingItemId(meeting.id),
    pk: oneOnOneId,
    type: 'meeting' as const,
    schemaVersion: 1 as const,
    happenedAt: meeting.heldAt,
    questionId: meeting.kind === 'held' ? meeting.question.id : null,
    searchText: '',
    tally: meeting.kind === 'held' ? tallyOf(meeting) : null,
    meeting,
  };
  const words = searchText(wordsOf(meeting).join('\n')).slice(0, mostSearched);
  return { ...item, searchText: beginningWithin(words, Math.min(room, largestItem) - jsonBytes(item)) };
}

export const meetingKind = storedKind({
  what: 'meeting',
  schema: stored,
  toValue: ({ meeting }): Meeting => meeting,
});

/** What is left to say of a record that cannot be read. */
export function unreadableMeeting(resource: unknown): Versioned<UnreadableMeeting> {
  const { id, happenedAt, _etag: etag } = place.parse(resource);
  return { value: { kind: 'unreadable', id: meetingIdOf(id), heldAt: happenedAt }, etag };
}

const place = z.object({ id: z.string(), happenedAt: z.string().catch(''), _etag: z.string().catch('') });

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
