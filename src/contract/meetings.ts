import * as z from 'zod/mini';
import { actionItem } from '../domain/actionItem.ts';
import { toldItem } from '../domain/agendaItem.ts';
import {
  filedAnswer,
  filedItem,
  filedUpdate,
  heldMeeting,
  missedMeeting,
  unreadableMeeting,
  wellSpent,
} from '../domain/meeting.ts';
import { meetingTally } from '../domain/meetingTally.ts';
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

export const rateMeeting = z.strictObject({ answer: wellSpent });

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

const answerView = z.pick(filedAnswer, { personId: true, text: true, late: true });

const itemView = z.object({
  ...toldItem.shape,
  ...z.pick(filedItem, { discussedAt: true, late: true }).shape,
  /** Of an item that asked for status only: what each answered, '' where nothing. */
  update: z.exactOptional(z.object({ ...filedUpdate.shape, answers: z.array(answerView) })),
});

/** What leaves the server of a meeting on record. */
export const heldMeetingView = z.object({
  ...z.pick(heldMeeting, {
    kind: true,
    id: true,
    heldAt: true,
    wrappedUpAt: true,
    wrappedUpBy: true,
    people: true,
    question: true,
    actionIds: true,
    wellSpent: true,
    leftOver: true,
  }).shape,
  answers: z.array(answerView),
  items: z.array(itemView),
});

export const meetingView = z.discriminatedUnion('kind', [heldMeetingView, missedMeeting, unreadableMeeting]);

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
  meetings: z.array(z.pick(heldMeetingView, { id: true, heldAt: true, question: true, answers: true })),
  cursor: z.nullable(z.string()),
});

export type AnswersPageView = z.infer<typeof answersPage>;

const { shape: counted } = meetingTally;

export const figures = z.object({
  meetings: z.array(
    z.object({
      ...z.pick(missedMeeting, { id: true, heldAt: true }).shape,
      kind: z.enum(['held', 'missed']),
      /** null for one that was not held, as `broughtBy`. */
      purposes: z.nullable(counted.purposes),
      broughtBy: z.nullable(counted.broughtBy),
      wellSpent: counted.wellSpent,
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
