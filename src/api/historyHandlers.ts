import type { historyRoutes } from '../contract/meetings.ts';
import type { ArchiveDependencies } from '../usecases/archive/readArchive.ts';
import { answersThroughTime } from '../usecases/history/answersThroughTime.ts';
import { browseHistory } from '../usecases/history/browseHistory.ts';
import { lookBack } from '../usecases/history/lookBack.ts';
import type { HistoryNeeds } from '../usecases/history/needs.ts';
import { searchHistory } from '../usecases/history/searchHistory.ts';
import { type ContinueDependencies, continueItem } from '../usecases/meetings/continueItem.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { personOf } from './callers.ts';
import { exportHandler } from './exportHandler.ts';
import { figuresView, historyPageView } from './meetingView.ts';
import type { Handlers } from './registerRoutes.ts';

export type HistoryHandlerNeeds = HistoryNeeds & ContinueDependencies & ArchiveDependencies;

export function historyHandlers(needs: HistoryHandlerNeeds): Handlers<typeof historyRoutes> {
  const stories = {
    browse: browseHistory(needs),
    search: searchHistory(needs),
    answers: answersThroughTime(needs),
    figures: lookBack(needs),
    continue: continueItem(needs),
  } satisfies Record<string, AnyPairUseCase>;

  return {
    page: async (request) =>
      historyPageView(await stories.browse(personOf(request), request.params.id, request.query)),
    async search(request) {
      const page = await stories.search(personOf(request), request.params.id, request.query);
      return { ...historyPageView(page), since: page.since };
    },
    figures: async (request) => figuresView(await stories.figures(personOf(request), request.params.id)),
    async answers(request) {
      const { id, questionId } = request.params;
      const asked = { questionId, cursor: request.query.cursor };
      return await stories.answers(personOf(request), id, asked);
    },
    async continue(request) {
      const { id, meetingId, itemId } = request.params;
      return { id: (await stories.continue(personOf(request), id, { meetingId, itemId })).id };
    },
    export: exportHandler(needs),
  };
}
