import type { deletionRoutes } from '../contract/deletions.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { personOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

export function deletionHandlers(useCases: PanelUseCases['deletions']): Handlers<typeof deletionRoutes> {
  return {
    list: async (request) => ({ asked: await useCases.list(personOf(request), request.params.id) }),
    async ask(request) {
      const { params, body } = request;
      return { asked: await useCases.ask(personOf(request), params.id, body.subject) };
    },
    async takeBack(request) {
      const { params, body } = request;
      return { asked: await useCases.takeBack(personOf(request), params.id, body.subject) };
    },
    async leave(request) {
      const { keepsName, locale = null } = request.body;
      await useCases.leave(personOf(request), { keepsName, language: locale });
      return { left: true };
    },
  };
}
