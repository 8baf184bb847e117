import * as z from 'zod';
import { cutText } from '../domain/cutText.ts';
import { beginningWithin, jsonBytes } from '../domain/jsonSize.ts';
import { type Meeting, meeting, type UnreadableMeeting } from '../domain/meeting.ts';
import { meetingTally, tallyOf } from '../domain/meetingTally.ts';
import { indexedText } from '../domain/searchText.ts';
import { timestamp } from '../domain/timestamp.ts';
import type { Versioned } from '../usecases/pairPorts.ts';
import { itemSchema, storedKind } from './storedItem.ts';

const stored = itemSchema('meeting', 1, {
  /** When it started; shared with action items, so that one query tells the story in order. */
  happenedAt: timestamp,
  questionId: z.string().nullable(),
  /** All that is searched, folded; cut off where a record would grow past what the database takes. */
  searchText: z.string(),
  tally: z.nullable(meetingTally),
  meeting,
});

/** UTF-16 code units. */
const maxSearched = 200_000;

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
  const words = cutText(indexedText(wordsOf(meeting).join('\n')), maxSearched);
  return { ...item, searchText: beginningWithin(words, Math.min(room, largestItem) - jsonBytes(item)) };
}

export const meetingKind = storedKind({
  what: 'meeting',
  schema: stored,
  toValue: ({ meeting }): Meeting => meeting,
});

/** What is left to say of a record that cannot be read. */
export function asUnreadableMeeting(resource: unknown): Versioned<UnreadableMeeting> {
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

function lateWords(recorded: { late: { text: string }[] }): string[] {
  return recorded.late.map(({ text }) => text);
}
