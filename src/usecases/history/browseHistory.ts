import { ofPair } from '../scope.ts';
import { joinCursor, splitCursor } from './cursor.ts';
import type { HistoryDependencies } from './dependencies.ts';
import type { FoundInHistory } from './store.ts';

/** Meetings of one page: about a quarter of a year of weekly ones. */
const meetingsPerPage = 12;

export type HistoryPage = Omit<FoundInHistory, 'next'> & { cursor: string | null };

/**
 * A page of the past, newest first: from the very end, after an earlier page, or from the end of a month.
 * @param asked `month` as `YYYY-MM`, counted in UTC
 * @throws Failure notFound, invalid (cursor), unavailable
 */
export function browseHistory({ history }: Pick<HistoryDependencies, 'history'>) {
  return ofPair(
    'read',
    async (
      { oneOnOneId },
      asked: { cursor?: string | undefined; month?: string | undefined },
    ): Promise<HistoryPage> => {
      const { next, ...page } = await history.page(oneOnOneId, {
        before: beginning(oneOnOneId, asked),
        limit: meetingsPerPage,
      });
      return { ...page, cursor: next && joinCursor(oneOnOneId, next) };
    },
  );
}

function beginning(
  oneOnOneId: string,
  { cursor, month }: { cursor?: string | undefined; month?: string | undefined },
): string | null {
  if (cursor !== undefined) return splitCursor(oneOnOneId, cursor);
  if (month === undefined) return null;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString();
}
