import type { meetingRoutes } from '../contract/meetings.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { personOf } from './callers/callers.ts';
import { viewFor } from './oneOnOneView.ts';
import type { Handlers } from './registerRoutes.ts';

export function meetingHandlers(
  useCases: PanelUseCases['meetings'],
  readOneOnOne: PanelUseCases['oneOnOnes']['read'],
  clock: Clock,
): Handlers<typeof meetingRoutes> {
  return {
    async start(request) {
      const person = personOf(request);
      const { id } = request.params;
      const now = await useCases.start(person, id);
      return viewFor(person, await readOneOnOne(person, id), now);
    },
    wrapUp: async (request) => await useCases.wrapUp(personOf(request), request.params.id, request.body),
    async undo(request) {
      const { id, meetingId } = request.params;
      const person = personOf(request);
      return viewFor(person, await useCases.undo(person, id, meetingId), clock());
    },
    async read(request) {
      const { id, meetingId } = request.params;
      return (await useCases.meeting(personOf(request), id, meetingId)).value;
    },
    async rate(request) {
      const { id, meetingId } = request.params;
      return (await useCases.rate(personOf(request), id, meetingId, request.body.answer)).value;
    },
  };
}
