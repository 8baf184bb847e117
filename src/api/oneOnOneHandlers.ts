import type { FastifyReply, FastifyRequest } from 'fastify';
import type { oneOnOneRoutes } from '../contract/http.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import { changeOpeningQuestion } from '../usecases/changeOpeningQuestion.ts';
import type { PersonStore } from '../usecases/chats/stores.ts';
import type { Publish } from '../usecases/events.ts';
import { notePresence } from '../usecases/meetings/notePresence.ts';
import type { Settle } from '../usecases/meetings/settleMeeting.ts';
import { nameManager } from '../usecases/nameManager.ts';
import { openOneOnOne } from '../usecases/openOneOnOne.ts';
import type { ChatRoster, Clock, OneOnOneStore, Versioned } from '../usecases/ports.ts';
import { readOneOnOne } from '../usecases/readOneOnOne.ts';
import { personOf } from './callers.ts';
import { viewFor } from './oneOnOneView.ts';
import type { Handlers } from './registerRoutes.ts';

export type OneOnOneNeeds = {
  rosterOf: ChatRoster;
  store: OneOnOneStore;
  persons: PersonStore;
  publish: Publish;
  settle: Settle;
  clock: Clock;
  newId: () => string;
};

export function oneOnOneHandlers(needs: OneOnOneNeeds): Handlers<typeof oneOnOneRoutes> {
  const stories = {
    open: openOneOnOne(needs),
    seen: notePresence(needs),
    read: readOneOnOne(needs),
    changeQuestion: changeOpeningQuestion(needs),
    nameManager: nameManager(needs),
  };
  const answer = (request: FastifyRequest, reply: FastifyReply, found: Versioned<OneOnOne>) => {
    reply.header('etag', found.etag);
    return viewFor(personOf(request), found, needs.clock());
  };

  return {
    async open(request, reply) {
      const person = personOf(request);
      const { chatId, locale = null } = request.body;
      const found = await stories.open({ person, chatId, language: locale });
      await stories.seen(found.value, person);
      return answer(request, reply, found);
    },
    async read(request, reply) {
      const asked = { person: personOf(request), id: request.params.id };
      return answer(request, reply, await stories.read(asked));
    },
    async changeQuestion(request, reply) {
      const { params, headers, body } = request;
      const version = { person: personOf(request), id: params.id, ifMatch: headers['if-match'] };
      return answer(request, reply, await stories.changeQuestion({ ...version, text: body.text }));
    },
    async nameManager(request, reply) {
      const { params, headers, body } = request;
      const version = { person: personOf(request), id: params.id, ifMatch: headers['if-match'] };
      return answer(request, reply, await stories.nameManager({ ...version, managerId: body.personId }));
    },
  };
}
