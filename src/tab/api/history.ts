import {
  type AnswersPageView,
  answersPage,
  continuedItem,
  type FiguresView,
  figures,
  type HistoryPageView,
  historyPage,
  type SearchPageView,
  searchPage,
} from '../../contract/meetings.ts';
import { toWellFormedText } from '../../domain/wellFormed.ts';
import type { Download, Request } from './request.ts';

/** Where to begin: after an earlier page, or at the end of a month (`YYYY-MM`); at the very end for neither. */
export type PageFrom = { cursor?: string | undefined; month?: string | undefined };

/** The routes of contract/meetings.ts and contract/archive.ts by which the two look back. Rejects with a Failure. */
export type HistoryApi = {
  page(oneOnOneId: string, from: PageFrom): Promise<HistoryPageView>;
  search(
    oneOnOneId: string,
    asked: { q: string; cursor?: string | undefined },
    signal: AbortSignal,
  ): Promise<SearchPageView>;
  answers(oneOnOneId: string, questionId: string, cursor?: string): Promise<AnswersPageView>;
  figures(oneOnOneId: string): Promise<FiguresView>;
  /** Asking again, or by both at once, makes no second topic. */
  continue(oneOnOneId: string, place: { meetingId: string; itemId: string }): Promise<{ id: string }>;
  /** @param range days `YYYY-MM-DD` in UTC, both included; all of it where one is left out */
  export(
    oneOnOneId: string,
    format: 'json' | 'markdown',
    range: { from?: string; to?: string },
  ): Promise<Blob>;
};

/** @param locale what Teams speaks here (BCP 47), for Opener's own words in a file */
export function createHistoryApi(request: Request, download: Download, locale: string): HistoryApi {
  const at = (id: string, rest: string, query: Record<string, string | undefined> = {}) => {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, toWellFormedText(value)]],
    );
    const search = given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
    return `/api/one-on-ones/${encodeURIComponent(id)}${rest}${search}`;
  };
  return {
    page: (id, from) => request({ method: 'GET', path: at(id, '/history', from) }, historyPage),
    search: (id, asked, signal) =>
      request({ method: 'GET', path: at(id, '/history/search', asked), signal }, searchPage),
    answers: (id, questionId, cursor) =>
      request(
        { method: 'GET', path: at(id, `/questions/${encodeURIComponent(questionId)}/answers`, { cursor }) },
        answersPage,
      ),
    figures: (id) => request({ method: 'GET', path: at(id, '/history/figures') }, figures),
    continue: (id, { meetingId, itemId }) => {
      const item = `/meetings/${encodeURIComponent(meetingId)}/items/${encodeURIComponent(itemId)}/continue`;
      return request({ method: 'POST', path: at(id, item) }, continuedItem);
    },
    export: (id, format, range) => download(at(id, '/export', { format, ...range, locale })),
  };
}
