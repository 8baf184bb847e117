import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import * as contract from '../contract/meetings.ts';
import { answersThroughTime } from '../usecases/history/answersThroughTime.ts';
import { browseHistory } from '../usecases/history/browseHistory.ts';
import { lookBack } from '../usecases/history/lookBack.ts';
import type { HistoryNeeds } from '../usecases/history/needs.ts';
import { searchHistory } from '../usecases/history/searchHistory.ts';
import { personOf } from './callers.ts';
import { answersPageView, figuresView, historyPageView } from './meetingView.ts';

const ofOneOnOne = z.object({ id: z.string() });
const ofQuestion = z.object({ id: z.string(), questionId: z.string() });

/** The routes of contract/meetings.ts by which the two look back. */
export function historyRoutes(api: FastifyInstance, needs: HistoryNeeds): void {
  const routes = api.withTypeProvider<ZodTypeProvider>();
  const stories = {
    browse: browseHistory(needs),
    search: searchHistory(needs),
    answers: answersThroughTime(needs),
    figures: lookBack(needs),
  };

  routes.get(
    '/one-on-ones/:id/history',
    {
      schema: {
        params: ofOneOnOne,
        querystring: contract.historyQuery,
        response: { 200: contract.historyPage },
      },
    },
    async (request) =>
      historyPageView(await stories.browse(personOf(request), request.params.id, request.query)),
  );
  routes.get(
    '/one-on-ones/:id/history/search',
    {
      schema: {
        params: ofOneOnOne,
        querystring: contract.searchQuery,
        response: { 200: contract.searchPage },
      },
    },
    async (request) => {
      const page = await stories.search(personOf(request), request.params.id, request.query);
      return { ...historyPageView(page), since: page.since };
    },
  );
  routes.get(
    '/one-on-ones/:id/history/figures',
    { schema: { params: ofOneOnOne, response: { 200: contract.figures } } },
    async (request) => figuresView(await stories.figures(personOf(request), request.params.id)),
  );
  routes.get(
    '/one-on-ones/:id/questions/:questionId/answers',
    {
      schema: {
        params: ofQuestion,
        querystring: contract.pageQuery,
        response: { 200: contract.answersPage },
      },
    },
    async (request) => {
      const { id, questionId } = request.params;
      const asked = { questionId, cursor: request.query.cursor };
      return answersPageView(await stories.answers(personOf(request), id, asked));
    },
  );
}
