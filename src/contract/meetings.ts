import * as z from 'zod/mini';
import { actionItem } from '../domain/actionItem.ts';
import { wellSpentAnswers } from '../domain/meeting.ts';
import { purposes } from '../domain/purpose.ts';
import { searchLimit } from '../domain/searchText.ts';
import { wellFormed } from '../domain/wellFormed.ts';
import { actionItemView } from './actionItems.ts';
import { exportQuery } from './archive.ts';
import { oneOfThem, oneOnOneView } from './http.ts';
import type { RouteGroup } from './route.ts';

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
    z.pick(actionItem, { ownerId: true, status: true, dueDate: true, madeAt: true, closedAt: true }),
  ),
});

export type FiguresView = z.infer<typeof figures>;

export const continuedItem = z.object({ id: z.string() });

/** One meeting: how it starts, is wrapped up, and is looked at by itself. */
export const meetingRoutes = {
  /** The two are in a meeting now. */
  start: { method: 'POST', path: `${oneOfThem}/meeting`, answer: oneOnOneView },
  /** The same round again gives the same record. */
  wrapUp: { method: 'POST', path: `${oneOfThem}/wrap-up`, body: wrapUp, answer: meetingView },
  /** Takes the latest wrap-up back, until a day has passed or the two have met again. */
  undo: { method: 'POST', path: `${oneOfThem}/meetings/:meetingId/undo`, answer: oneOnOneView },
  read: { method: 'GET', path: `${oneOfThem}/meetings/:meetingId`, answer: meetingView },
  rate: {
    method: 'PUT',
    path: `${oneOfThem}/meetings/:meetingId/well-spent`,
    body: rateMeeting,
    answer: meetingView,
  },
} as const satisfies RouteGroup;

/** How the two look back; pages are newest first. */
export const historyRoutes = {
  /** From a cursor or the end of a month (`YYYY-MM`), or the very end where both are left out. */
  page: { method: 'GET', path: `${oneOfThem}/history`, query: historyQuery, answer: historyPage },
  /** A year at a time. */
  search: { method: 'GET', path: `${oneOfThem}/history/search`, query: searchQuery, answer: searchPage },
  /** Of the last two years. */
  figures: { method: 'GET', path: `${oneOfThem}/history/figures`, answer: figures },
  answers: {
    method: 'GET',
    path: `${oneOfThem}/questions/:questionId/answers`,
    query: pageQuery,
    answer: answersPage,
  },
  /** On the agenda again. Asking again, or by both at once, makes no second topic. */
  continue: {
    method: 'POST',
    path: `${oneOfThem}/meetings/:meetingId/items/:itemId/continue`,
    answer: continuedItem,
  },
  /** An archive (see archive.ts), or the same as Markdown. */
  export: {
    method: 'GET',
    path: `${oneOfThem}/export`,
    query: exportQuery,
    fromDevice: ['locale'],
    answer: 'file',
  },
} as const satisfies RouteGroup;
