import type { historyRoutes } from '../contract/meetings.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { personOf } from './callers/callers.ts';
import { exportHandler } from './exportHandler.ts';
import { historyPageView, insightsView } from './meetingView.ts';
import type { Handlers } from './registerRoutes.ts';

export function historyHandlers(useCases: PanelUseCases['history']): Handlers<typeof historyRoutes> {
  return {
    page: async (request) =>
      historyPageView(await useCases.browse(personOf(request), request.params.id, request.query)),
    async search(request) {
      const page = await useCases.search(personOf(request), request.params.id, request.query);
      return { ...historyPageView(page), since: page.since };
    },
    insights: async (request) => insightsView(await useCases.insights(personOf(request), request.params.id)),
    async answers(request) {
      const { id, questionId } = request.params;
      const asked = { questionId, cursor: request.query.cursor };
      return await useCases.answers(personOf(request), id, asked);
    },
    async continue(request) {
      const { id, meetingId, itemId } = request.params;
      return { id: (await useCases.continue(personOf(request), id, { meetingId, itemId })).id };
    },
    export: exportHandler(useCases.openExport),
  };
}
