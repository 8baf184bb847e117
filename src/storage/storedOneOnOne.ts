import * as z from 'zod';
import { languages } from '../domain/language.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import { itemOf, storedKind } from './storedItem.ts';

// What was added later has a default: a record that was written before is one of which nothing is known.
const participant = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['manager', 'report']).nullable(),
  language: z.enum(languages).nullable().default(null),
});

const question = z.object({
  id: z.string(),
  text: z.string(),
  since: z.iso.datetime(),
  chosenBy: z.string().nullable(),
});

export const lastTime = z
  .object({
    heldAt: z.iso.datetime(),
    wrappedUpAt: z.iso.datetime(),
    question: z.string(),
    answers: z.array(z.object({ personId: z.string(), text: z.string() })),
  })
  .nullable();

export const runningMeeting = z
  .object({
    startedAt: z.iso.datetime(),
    endsAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    people: z.array(z.string()),
    isReopened: z.boolean(),
  })
  .nullable();

const stored = itemOf('oneOnOne', 1, {
  tenantId: z.string(),
  people: z.tuple([participant, participant]),
  openingQuestion: question,
  round: z.int().nonnegative(),
  lastTime,
  running: runningMeeting.default(null),
  agendaIsBehind: z.boolean().default(false),
  earlierQuestions: z.array(question).default([]),
  chatIds: z.array(z.string()),
  madeAt: z.iso.datetime(),
});

/** The record's item: its id is that of the 1:1, and so is its partition. */
export function oneOnOneItem(oneOnOne: OneOnOne): z.input<typeof stored> {
  return { ...oneOnOne, pk: oneOnOne.id, type: 'oneOnOne', schemaVersion: 1 };
}

export const oneOnOneKind = storedKind({
  what: '1:1 record',
  schema: stored,
  toValue: ({ pk: _, type: __, schemaVersion: ___, ...value }): OneOnOne => value,
});
