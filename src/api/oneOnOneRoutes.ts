import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { openedOneOnOne, openQuery } from '../contract/firstScreen.ts';
import * as contract from '../contract/http.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import { changeOpeningQuestion } from '../usecases/changeOpeningQuestion.ts';
import type { PersonStore } from '../usecases/chats/stores.ts';
import { notePresence } from '../usecases/meetings/notePresence.ts';
import type { Settle } from '../usecases/meetings/settleMeeting.ts';
import { nameManager } from '../usecases/nameManager.ts';
import { openOneOnOne } from '../usecases/openOneOnOne.ts';
import type { ChatRoster, Clock, OneOnOneStore, TellPanels, Versioned } from '../usecases/ports.ts';
import { readOneOnOne } from '../usecases/readOneOnOne.ts';
import { personOf } from './callers.ts';
import { type FirstScreenNeeds, readFirstScreen } from './firstScreen.ts';
import { viewFor } from './oneOnOneView.ts';

export type OneOnOneNeeds = FirstScreenNeeds & {
  rosterOf: ChatRoster;
  store: OneOnOneStore;
  persons: PersonStore;
  tellPanels: TellPanels;
  settle: Settle;
  clock: Clock;
  newId: () => string;
};

/** The id is not checked for its shape: one that names no 1:1 is answered like one that is not yours. */
const params = z.object({ id: z.string() });

const headers = z.looseObject({ 'if-match': contract.ifMatch });

const response = { 200: contract.oneOnOneView };

export function oneOnOneRoutes(api: FastifyInstance, needs: OneOnOneNeeds): void {
  const routes = api.withTypeProvider<ZodTypeProvider>();
  const stories = {
    open: openOneOnOne(needs),
    firstScreen: readFirstScreen(needs),
    seen: notePresence(needs),
    read: readOneOnOne(needs),
    changeQuestion: changeOpeningQuestion(needs),
    nameManager: nameManager(needs),
  };
  const answer = (request: FastifyRequest, reply: FastifyReply, found: Versioned<OneOnOne>) => {
    reply.header('etag', found.etag);
    return viewFor(personOf(request), found, needs.clock());
  };

  routes.post(
    '/one-on-ones',
    { schema: { body: contract.openOneOnOne, querystring: openQuery, response: { 200: openedOneOnOne } } },
    async (request, reply) => {
      const person = personOf(request);
      const { chatId, locale = null } = request.body;
      const { zone } = request.query;
      const found = await stories.open({ person, chatId, language: locale });
      const [first] = await Promise.all([
        zone === undefined ? undefined : stories.firstScreen(person, found.value.id, zone),
        stories.seen(found.value, person),
      ]);
      return { ...answer(request, reply, found), first };
    },
  );
  routes.get('/one-on-ones/:id', { schema: { params, response } }, async (request, reply) => {
    const asked = { person: personOf(request), id: request.params.id };
    return answer(request, reply, await stories.read(asked));
  });
  routes.put(
    '/one-on-ones/:id/opening-question',
    { schema: { params, headers, body: contract.changeQuestion, response } },
    async (request, reply) => {
      const { params, headers, body } = request;
      const version = { person: personOf(request), id: params.id, ifMatch: headers['if-match'] };
      return answer(request, reply, await stories.changeQuestion({ ...version, text: body.text }));
    },
  );
  routes.put(
    '/one-on-ones/:id/manager',
    { schema: { params, headers, body: contract.nameManager, response } },
    async (request, reply) => {
      const { params, headers, body } = request;
      const version = { person: personOf(request), id: params.id, ifMatch: headers['if-match'] };
      return answer(request, reply, await stories.nameManager({ ...version, managerId: body.personId }));
    },
  );
}
