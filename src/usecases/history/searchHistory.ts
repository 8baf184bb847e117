import { Failure } from '../../contract/errors.ts';
import { searchWords } from '../../domain/searchText.ts';
import { ofPair } from '../scope.ts';
import type { HistoryPage } from './browseHistory.ts';
import { joinCursor, splitCursor } from './cursor.ts';
import type { HistoryDependencies } from './dependencies.ts';

/** Milliseconds that one page looks back over: a year, so that a page costs the same however long the two have met. */
const stretch = 366 * 86_400_000;

const hitsPerPage = 20;

/** What was found in one stretch, and where it began. `cursor` is null once there is nothing older to look through. */
export type SearchPage = HistoryPage & {
  /** ISO 8601, UTC. */
  since: string;
};

/**
 * Looks for all of these words, or parts of words, in any order, in questions, answers, items, notes and action items: newest first, one year
 * at a time. A page may be empty and still have a cursor.
 * @throws Failure notFound, invalid (`q` holds nothing to look for; cursor), unavailable
 */
export function searchHistory({ store, history, clock }: HistoryDependencies) {
  return ofPair(
    'read',
    async ({ oneOnOneId }, asked: { q: string; cursor?: string | undefined }): Promise<SearchPage> => {
      const oneOnOne = await store.read(oneOnOneId);
      if (!oneOnOne) throw new Failure('notFound');
      const words = searchWords(asked.q);
      if (words.length === 0) throw new Failure('invalid', { field: 'q', reason: { why: 'nothingToFind' } });
      const before = asked.cursor === undefined ? null : splitCursor(oneOnOneId, asked.cursor);
      const since = new Date(Date.parse(before ?? clock()) - stretch).toISOString();
      const { next, ...found } = await history.search(oneOnOneId, {
        words,
        since,
        before,
        limit: hitsPerPage,
      });
      const goOn = next ?? (since > oneOnOne.value.madeAt ? since : null);
      return { ...found, since, cursor: goOn && joinCursor(oneOnOneId, goOn) };
    },
  );
}
