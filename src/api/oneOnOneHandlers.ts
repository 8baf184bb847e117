import type { FastifyReply, FastifyRequest } from 'fastify';
import type { oneOnOneRoutes } from '../contract/oneOnOnes.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Clock, Versioned } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { personOf } from './callers/callers.ts';
import { type FirstScreenUseCases, readFirstScreen } from './firstScreen.ts';
import { viewFor } from './oneOnOneView.ts';
import type { Handlers } from './registerRoutes.ts';

export function oneOnOneHandlers(
  { oneOnOnes: useCases, ...firstScreenUseCases }: FirstScreenUseCases & Pick<PanelUseCases, 'oneOnOnes'>,
  clock: Clock,
): Handlers<typeof oneOnOneRoutes> {
  const firstScreen = readFirstScreen(firstScreenUseCases, clock);
  const answer = (request: FastifyRequest, reply: FastifyReply, found: Versioned<OneOnOne>) => {
    reply.header('etag', found.etag);
    return viewFor(personOf(request), found, clock());
  };

  return {
    async open(request, reply) {
      const person = personOf(request);
      const { chatId, locale = null, zone } = request.body;
      const found = await useCases.open({ person, chatId, language: locale });
      const [first] = await Promise.all([
        zone === undefined ? undefined : firstScreen(person, found.value.id, zone),
        useCases.seen(found.value, person),
      ]);
      return { ...answer(request, reply, found), first };
    },
    async read(request, reply) {
      const asked = { person: personOf(request), id: request.params.id };
      return answer(request, reply, await useCases.read(asked));
    },
    async changeQuestion(request, reply) {
      const { params, headers, body } = request;
      const version = { person: personOf(request), id: params.id, ifMatch: headers['if-match'] };
      return answer(request, reply, await useCases.changeQuestion({ ...version, text: body.text }));
    },
    async nameManager(request, reply) {
      const { params, headers, body } = request;
      const version = { person: personOf(request), id: params.id, ifMatch: headers['if-match'] };
      return answer(request, reply, await useCases.nameManager({ ...version, managerId: body.personId }));
    },
  };
}
