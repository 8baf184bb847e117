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
      const found = await useCases.open(person, { chatId, language: locale });
      const [first] = await Promise.all([
        zone === undefined ? undefined : firstScreen(person, found.value.id, zone),
        useCases.seen(found.value, person),
      ]);
      return { ...answer(request, reply, found), first };
    },
    async read(request, reply) {
      return answer(request, reply, await useCases.read(personOf(request), request.params.id));
    },
    async changeQuestion(request, reply) {
      const { params, headers, body } = request;
      const change = { ifMatch: headers['if-match'], text: body.text };
      return answer(request, reply, await useCases.changeQuestion(personOf(request), params.id, change));
    },
    async nameManager(request, reply) {
      const { params, headers, body } = request;
      const change = { ifMatch: headers['if-match'], managerId: body.personId };
      return answer(request, reply, await useCases.nameManager(personOf(request), params.id, change));
    },
  };
}
