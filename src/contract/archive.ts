import * as z from 'zod/mini';
import { actionItem, calendarDate } from '../domain/actionItem.ts';
import { wellSpentAnswers } from '../domain/meeting.ts';
import { purposes } from '../domain/purpose.ts';
import { spoken } from './http.ts';
import { strictly } from './strictly.ts';

/**
 * A whole 1:1 in one file, as people take it with them.
 *
 * Version 2 tells updates from topics (`update`, null of a topic); version 1 knew topics only. Version 3 names who wrote
 * an item and those records that could not be read. See upgradeArchive.ts.
 * `locale` is that of whoever reads, for Opener's own words in Markdown; English where it is left out.
 * `from` and `to` are calendar days (UTC), both included. Times are ISO 8601, UTC; people are named by object id.
 */
export const archiveVersion = 3;

export const exportQuery = z
  .object({
    format: z.enum(['json', 'markdown']),
    from: z.optional(calendarDate),
    to: z.optional(calendarDate),
    locale: spoken,
  })
  .check(
    z.refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
      path: ['to'],
      error: 'must not lie before from',
    }),
  );

const time = z.iso.datetime();

const question = z.strictObject({
  id: z.string(),
  text: z.string(),
  since: time,
  chosenBy: z.nullable(z.string()),
});

const answer = { personId: z.string(), text: z.string() };

const late = {
  late: z.array(z.strictObject({ text: z.string(), by: z.nullable(z.string()), at: time })),
  textNow: z.nullable(z.string()),
};

const topic = {
  id: z.string(),
  title: z.string(),
  notes: z.string(),
  purpose: z.nullable(z.enum(purposes)),
  broughtBy: z.string(),
  addedAt: time,
};

export const archivedHeld = z.strictObject({
  kind: z.literal('held'),
  id: z.string(),
  round: z.int().check(z.nonnegative()),
  heldAt: time,
  wrappedUpAt: time,
  wrappedUpBy: z.nullable(z.string()),
  people: z.array(z.string()),
  question: z.strictObject({ id: z.string(), text: z.string() }),
  answers: z.array(z.strictObject({ ...answer, ...late })),
  items: z.array(
    z.strictObject({
      ...topic,
      /** Who has words in its title or notes; null where nobody knew. */
      writtenBy: z.nullable(z.array(z.string())),
      discussedAt: time,
      update: z.nullable(
        z.strictObject({
          answers: z.array(z.strictObject({ ...answer, ...late })),
          answeredAt: z.nullable(time),
        }),
      ),
      ...late,
    }),
  ),
  actionIds: z.array(z.string()),
  wellSpent: z.array(z.strictObject({ personId: z.string(), answer: z.enum(wellSpentAnswers) })),
});

/** A record that was there and could not be read: all that can be said of it. */
export const archivedUnreadable = z.strictObject({
  kind: z.literal('unreadable'),
  id: z.string(),
  heldAt: time,
});

export const archivedMissed = z.strictObject({ kind: z.literal('missed'), id: z.string(), heldAt: time });

export const archivedAction = strictly(z.object({ kind: z.literal('actionItem'), ...actionItem.shape }));

/** What happened, newest first but for action items, which stand before the meetings of the same page. */
export const archivedEntry = z.discriminatedUnion('kind', [
  archivedHeld,
  archivedMissed,
  archivedUnreadable,
  archivedAction,
]);

export type ArchivedEntry = z.infer<typeof archivedEntry>;

/** The 1:1 itself, and what is not on record yet. */
export const archiveHead = z.strictObject({
  format: z.literal('opener-one-on-one'),
  version: z.literal(archiveVersion),
  exportedAt: time,
  /** The days that it covers; null where it is not bounded. */
  range: z.strictObject({ from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  oneOnOne: z.strictObject({
    id: z.string(),
    tenantId: z.string(),
    people: z.tuple([participant(), participant()]),
    openingQuestion: question,
    earlierQuestions: z.array(question),
    round: z.int().check(z.nonnegative()),
    madeAt: time,
  }),
  /** What waits or is being discussed, in order. */
  agenda: z.array(
    z.strictObject({
      ...topic,
      discussedAt: z.nullable(time),
      continues: z.nullable(z.strictObject({ meetingId: z.string(), itemId: z.string() })),
      update: z.nullable(
        z.strictObject({ answers: z.array(z.strictObject(answer)), answeredAt: z.nullable(time) }),
      ),
    }),
  ),
  /** Of the open round. */
  answers: z.array(z.strictObject(answer)),
});

export type ArchiveHead = z.infer<typeof archiveHead>;

export const archive = z.extend(archiveHead, { history: z.array(archivedEntry) });

export type Archive = z.infer<typeof archive>;

function participant() {
  return z.strictObject({
    id: z.string(),
    name: z.string(),
    role: z.nullable(z.enum(['manager', 'report'])),
  });
}
