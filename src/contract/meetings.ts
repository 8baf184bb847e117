import * as z from 'zod/mini';
import { actionItemLimits, calendarDate, toldAction } from '../domain/actionItem.ts';
import { agendaLimits } from '../domain/agendaItem.ts';
import { missedMeeting, toldMeeting, unreadableMeeting, wellSpent } from '../domain/meeting.ts';
import { meetingTally } from '../domain/meetingTally.ts';
import { searchLimit } from '../domain/searchText.ts';
import { timeZone } from '../domain/timeZone.ts';
import { wellFormed } from '../domain/wellFormed.ts';
import { actionItemView, itemId } from './actionItems.ts';
import { detectedLanguage, oneOfThem, oneOnOneView } from './http.ts';
import type { RouteGroup } from './route.ts';

/** What somebody chose while they went through the end of their meeting; of all else the 1:1 says it itself. */
export const wrapUpChoices = z.strictObject({
  /** Items of the agenda: are they brought back next time, or do they go on record? */
  topics: z
    .array(
      z.strictObject({
        id: z.string().check(wellFormed, z.minLength(1), z.maxLength(128)),
        comesBack: z.boolean(),
      }),
    )
    .check(z.maxLength(agendaLimits.openItems * 2)),
  /** Action items that are open no more. */
  promises: z
    .array(z.strictObject({ id: itemId, status: z.enum(['done', 'dropped']) }))
    .check(z.maxLength(actionItemLimits.open * 2)),
});

export type WrapUpChoices = z.infer<typeof wrapUpChoices>;

export const wrapUpBody = z.strictObject({
  /** The round that the person saw; see `oneOnOneView`. */
  round: z.int().check(z.nonnegative()),
  choices: z.optional(wrapUpChoices),
});

export const rateMeetingBody = z.strictObject({ answer: wellSpent });

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

/**
 * `from` and `to` are calendar days of the pair, both included. `locale` is that of whoever reads, for Opener's own words
 * in Markdown; English where it is left out. `zone` is theirs too, for pairs of whom no zone is known.
 */
export const exportQuery = z
  .object({
    format: z.enum(['json', 'markdown']),
    from: z.optional(calendarDate),
    to: z.optional(calendarDate),
    locale: detectedLanguage,
    zone: z.optional(timeZone),
  })
  .check(
    z.refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
      path: ['to'],
      error: 'must not lie before from',
    }),
  );

export const meetingView = z.discriminatedUnion('kind', [toldMeeting, missedMeeting, unreadableMeeting]);

export type RecordedMeetingView = z.infer<typeof toldMeeting>;

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

const { shape: told } = toldMeeting;

export const answersPage = z.object({
  meetings: z.array(
    z.object({ id: told.id, heldAt: told.heldAt, question: told.question, answers: told.answers }),
  ),
  cursor: z.nullable(z.string()),
});

export type AnswersPageView = z.infer<typeof answersPage>;

const { shape: counted } = meetingTally;
const { shape: action } = toldAction;

export const insights = z.object({
  meetings: z.array(
    z.object({
      id: told.id,
      heldAt: told.heldAt,
      kind: z.enum(['held', 'missed']),
      /** null for one that was not held, as `broughtBy`. */
      purposes: z.nullable(counted.purposes),
      broughtBy: z.nullable(counted.broughtBy),
      wellSpent: counted.wellSpent,
    }),
  ),
  actions: z.array(
    z.object({
      ownerId: action.ownerId,
      status: action.status,
      dueDate: action.dueDate,
      madeAt: action.madeAt,
      closedAt: action.closedAt,
    }),
  ),
});

export type InsightsView = z.infer<typeof insights>;

export const continuedItem = z.object({ id: z.string() });

/** One meeting: how it starts, is wrapped up, and is looked at by itself. */
export const meetingRoutes = {
  /** The two are in a meeting now. */
  start: { method: 'POST', path: `${oneOfThem}/meeting`, answer: oneOnOneView },
  /** The same round again gives the same record. */
  wrapUp: { method: 'POST', path: `${oneOfThem}/wrap-up`, body: wrapUpBody, answer: meetingView },
  /** Takes the latest wrap-up back, until a day has passed or the two have met again. */
  undo: { method: 'POST', path: `${oneOfThem}/meetings/:meetingId/undo`, answer: oneOnOneView },
  read: { method: 'GET', path: `${oneOfThem}/meetings/:meetingId`, answer: meetingView },
  rate: {
    method: 'PUT',
    path: `${oneOfThem}/meetings/:meetingId/well-spent`,
    body: rateMeetingBody,
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
  insights: { method: 'GET', path: `${oneOfThem}/history/figures`, answer: insights },
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
    fromDevice: ['zone', 'locale'],
    answer: 'file',
  },
} as const satisfies RouteGroup;
