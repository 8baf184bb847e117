import * as z from 'zod/mini';
import { actionItem } from '../domain/actionItem.ts';
import { agendaItem, recordedPlace, statusUpdate, toldItem } from '../domain/agendaItem.ts';
import {
  missedMeeting,
  recordedItem,
  recordedMeeting,
  recordedUpdate,
  unreadableMeeting,
} from '../domain/meeting.ts';
import { oneOnOne, toldOneOnOne, toldParticipant } from '../domain/oneOnOne.ts';
import { timestamp } from '../domain/timestamp.ts';
import { writtenAnswer } from '../domain/writtenAnswer.ts';
import { strictly } from './strictly.ts';

/**
 * A whole 1:1 in one file, as people take it with them.
 *
 * Version 2 tells updates from topics (`update`, null of a topic); version 1 knew topics only. Version 3 names who wrote
 * an item and those records that could not be read. See upgradeArchive.ts.
 * Times are ISO 8601, UTC; people are named by object id.
 */
export const exportVersion = 3;

export const exportedMeeting = strictly(
  z.object({
    ...z.omit(recordedMeeting, { before: true, leftOver: true }).shape,
    items: z.array(
      z.object({
        ...recordedItem.shape,
        /** Who has words in its title or notes; null where nobody knew. */
        writtenBy: z.nullable(z.array(z.string())),
        update: z.nullable(recordedUpdate),
      }),
    ),
  }),
);

export const exportedMissed = strictly(missedMeeting);

/** A record that was there and could not be read: all that can be said of it. */
export const exportedUnreadable = strictly(
  z.object({ ...unreadableMeeting.shape, heldAt: missedMeeting.shape.heldAt }),
);

export const exportedAction = strictly(z.object({ kind: z.literal('actionItem'), ...actionItem.shape }));

/** What happened, newest first but for action items, which stand before the meetings of the same page. */
export const exportedEntry = z.discriminatedUnion('kind', [
  exportedMeeting,
  exportedMissed,
  exportedUnreadable,
  exportedAction,
]);

export type ExportedEntry = z.infer<typeof exportedEntry>;

/** The 1:1 itself, and what is not recorded yet. */
export const exportHead = strictly(
  z.object({
    format: z.literal('opener-one-on-one'),
    version: z.literal(exportVersion),
    exportedAt: timestamp,
    /** The days that it covers; null where it is not bounded. */
    range: z.object({ from: z.nullable(z.string()), to: z.nullable(z.string()) }),
    oneOnOne: z.object({
      ...toldOneOnOne.shape,
      tenantId: oneOnOne.shape.tenantId,
      earlierQuestions: oneOnOne.shape.earlierQuestions,
      people: z.tuple([toldParticipant, toldParticipant]),
    }),
    /** What waits or is being discussed, in order. */
    agenda: z.array(
      z.object({
        ...toldItem.shape,
        discussedAt: agendaItem.shape.discussedAt,
        continues: z.nullable(recordedPlace),
        /** Left out, or null, where it comes once. */
        repeats: agendaItem.shape.repeats,
        update: z.nullable(statusUpdate),
      }),
    ),
    /** Of the open round. */
    answers: z.array(writtenAnswer),
    /** What whoever exports has noted for themselves; left out where there is nothing. Never in the other one's file. */
    privateNotes: z.optional(
      z.object({
        personId: z.string(),
        page: z.string(),
        lines: z.array(z.object({ itemId: z.string(), text: z.string() })),
      }),
    ),
  }),
);

export type ExportHead = z.infer<typeof exportHead>;

export const exportFile = z.extend(exportHead, { history: z.array(exportedEntry) });

export type ExportFile = z.infer<typeof exportFile>;
