import { z } from 'zod';
import { itemId } from '../../../contract/actionItems.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { date, mark, oneOnOneId, typed, typedLines } from './fields.ts';

/** Action items that one reminder shows. */
export const maxActionsDue = 10;

/** Updates that a brief has fields for. */
export const maxUpdates = 3;

const brief = z.object({
  kind: z.literal('brief'),
  startsAt: z.iso.datetime().nullable(),
  isShort: z.boolean(),
});
const reminder = z.discriminatedUnion('kind', [
  brief,
  z.object({ kind: z.literal('actionsDue'), actionIds: z.array(itemId).min(1).max(maxActionsDue) }),
]);

/** Which reminder a button belongs to: the answer is its card, as it stands by then. */
export type ReminderOnCard = z.infer<typeof reminder>;

/** What is typed on a brief: an answer, a topic that may be left empty, and an answer to each update that it asks for. */
const typedOnBrief = {
  answer: typedLines,
  title: typed.pipe(z.string().max(agendaLimits.title, `must have at most ${agendaLimits.title} characters`)),
  /** Which updates, and what was typed into the field of each, in the same order. */
  updates: z.array(itemId).max(maxUpdates).default([]),
  update0: typedLines,
  update1: typedLines,
  update2: typedLines,
};

/** What buttons on reminders do. */
export const reminderPayloads = [
  z.object({
    verb: z.literal('answer'),
    oneOnOneId,
    on: brief,
    questionId: mark(100),
    round: z.int().min(0),
    /** A mark of the answer that the field began with. */
    shown: mark(100),
    ...typedOnBrief,
  }),
  z.object({
    verb: z.literal('dealWithAction'),
    oneOnOneId,
    on: reminder,
    actionId: itemId,
    change: z.enum(['done', 'snooze', 'give']),
    until: date,
    /** Typed on the same card and not saved yet: it stays in its fields. */
    ...typedOnBrief,
  }),
  z.object({ verb: z.literal('muteReminders'), oneOnOneId, isMuted: z.boolean() }),
  z.object({ verb: z.literal('skipGap'), oneOnOneId }),
] as const;
