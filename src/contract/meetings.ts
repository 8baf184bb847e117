import * as z from 'zod/mini';
import { wellSpentAnswers } from '../domain/meeting.ts';
import { purposes } from '../domain/purpose.ts';
import { searchLimit } from '../domain/searchText.ts';
import { wellFormed } from '../domain/wellFormed.ts';
import { actionItemView } from './actionItems.ts';

/**
 * The HTTP interface of meetings and of looking back. Times are ISO 8601, UTC. All below /api/one-on-ones/:id.
 *
 *   POST /meeting                                              -> oneOnOneView   the two are in a meeting now
 *   POST /wrap-up                       wrapUp                 -> meetingView    the same round again: the same record
 *   POST /meetings/:meetingId/undo                             -> oneOnOneView   takes the latest wrap-up back
 *   GET  /meetings/:meetingId                                  -> meetingView
 *   PUT  /meetings/:meetingId/well-spent    rateMeeting        -> meetingView
 *   POST /meetings/:meetingId/items/:itemId/continue           -> continuedItem  on the agenda again, once
 *   GET  /history?cursor=|month=                               -> historyPage    newest first
 *   GET  /history/search?q=&cursor=                            -> searchPage     a year at a time, newest first
 *   GET  /history/figures                                      -> figures        the last two years
 *   GET  /questions/:questionId/answers?cursor=                -> answersPage    newest first
 */
export const wrapUp = z.strictObject({
  /** The round that the person saw; see `oneOnOneView`. */
  round: z.int().check(z.nonnegative()),
});

export const rateMeeting = z.strictObject({ answer: z.enum(wellSpentAnswers) });

const cursor = z.string().check(wellFormed, z.minLength(1), z.maxLength(200));

export const pageQuery = z.object({ cursor: z.optional(cursor) });

export const historyQuery = z
  .object({
    cursor: z.optional(cursor),
    month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month like 2026-03'))),
  })
  .check(
    z.refine((query) => query.cursor === undefined || query.month === undefined, {
      path: ['month'],
      error: 'must not be given together with a cursor',
    }),
  );

export const searchQuery = z.object({
  q: z.string().check(wellFormed, z.minLength(1), z.maxLength(searchLimit)),
  cursor: z.optional(cursor),
});

const late = z.array(z.object({ text: z.string(), by: z.nullable(z.string()), at: z.string() }));

const answers = z.array(z.object({ personId: z.string(), text: z.string(), late }));

const question = z.object({ id: z.string(), text: z.string() });

export const heldMeetingView = z.object({
  kind: z.literal('held'),
  id: z.string(),
  heldAt: z.string(),
  wrappedUpAt: z.string(),
  /** null when it was wrapped up by itself. */
  wrappedUpBy: z.nullable(z.string()),
  people: z.array(z.string()),
  question,
  answers,
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      notes: z.string(),
      purpose: z.nullable(z.enum(purposes)),
      broughtBy: z.string(),
      addedAt: z.string(),
      discussedAt: z.string(),
      /** Of an item that asked for status only: what each answered, '' where nothing. */
      update: z.optional(z.object({ answers, answeredAt: z.nullable(z.string()) })),
      late,
    }),
  ),
  actionIds: z.array(z.string()),
  wellSpent: z.array(z.object({ personId: z.string(), answer: z.enum(wellSpentAnswers) })),
  /** Items that were too long for this record and stay on the agenda; left out where all were filed. */
  leftOver: z.optional(z.int()),
});

export const missedMeetingView = z.object({ kind: z.literal('missed'), id: z.string(), heldAt: z.string() });

/** A record that is there and cannot be read. */
export const unreadableMeetingView = z.object({
  kind: z.literal('unreadable'),
  id: z.string(),
  heldAt: z.string(),
});

export const meetingView = z.discriminatedUnion('kind', [
  heldMeetingView,
  missedMeetingView,
  unreadableMeetingView,
]);

export type HeldMeetingView = z.infer<typeof heldMeetingView>;

export type MeetingView = z.infer<typeof meetingView>;

export const historyPage = z.object({
  meetings: z.array(meetingView),
  /** As they stand today: those agreed in these meetings, and those made between them. */
  actions: z.array(actionItemView),
  /** For the next page; null at the end. */
  cursor: z.nullable(z.string()),
});

export type HistoryPageView = z.infer<typeof historyPage>;

export const searchPage = z.extend(historyPage, {
  /** How far back this page looked. */
  since: z.string(),
});

export type SearchPageView = z.infer<typeof searchPage>;

export const answersPage = z.object({
  meetings: z.array(z.object({ id: z.string(), heldAt: z.string(), question, answers })),
  cursor: z.nullable(z.string()),
});

export type AnswersPageView = z.infer<typeof answersPage>;

const count = z.int().check(z.nonnegative());

export const figures = z.object({
  meetings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['held', 'missed']),
      heldAt: z.string(),
      /** Discussed items by what they were for, `none` where nobody said; null for one that was not held. */
      purposes: z.nullable(z.partialRecord(z.enum([...purposes, 'none']), count)),
      broughtBy: z.nullable(z.record(z.string(), count)),
      wellSpent: z.array(z.enum(wellSpentAnswers)),
    }),
  ),
  actions: z.array(
    z.object({
      ownerId: z.string(),
      status: z.enum(['open', 'done', 'dropped']),
      dueDate: z.nullable(z.string()),
      madeAt: z.string(),
      closedAt: z.nullable(z.string()),
    }),
  ),
});

export type FiguresView = z.infer<typeof figures>;

export const continuedItem = z.object({ id: z.string() });
