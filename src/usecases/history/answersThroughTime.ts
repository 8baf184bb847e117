import { ofPair } from '../scope.ts';
import { joinCursor, splitCursor } from './cursor.ts';
import type { HistoryDependencies } from './dependencies.ts';
import type { AnswersOfMeeting } from './store.ts';

const answersPerPage = 50;

/**
 * What the two answered to one opening question, newest first.
 * @throws Failure notFound, invalid (cursor), unavailable
 */
export function answersThroughTime({ history }: Pick<HistoryDependencies, 'history'>) {
  return ofPair(
    'read',
    async (
      { oneOnOneId },
      { questionId, cursor }: { questionId: string; cursor?: string | undefined },
    ): Promise<{ meetings: AnswersOfMeeting[]; cursor: string | null }> => {
      const before = cursor === undefined ? null : splitCursor(oneOnOneId, cursor);
      const { meetings, next } = await history.answers(oneOnOneId, {
        questionId,
        before,
        limit: answersPerPage,
      });
      return { meetings, cursor: next && joinCursor(oneOnOneId, next) };
    },
  );
}
