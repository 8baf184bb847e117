import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { Failure } from '../contract/errors.ts';
import { oneOnOneView } from '../contract/http.ts';
import * as contract from '../contract/meetings.ts';
import { can } from '../domain/access.ts';
import { continueItem } from '../usecases/meetings/continueItem.ts';
import { rateMeeting } from '../usecases/meetings/rateMeeting.ts';
import { readMeeting } from '../usecases/meetings/readMeeting.ts';
import type { Settle } from '../usecases/meetings/settleMeeting.ts';
import { type StartNeeds, startMeeting } from '../usecases/meetings/startMeeting.ts';
import { undoWrapUp } from '../usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../usecases/meetings/wrapUpMeeting.ts';
import { readOneOnOne } from '../usecases/readOneOnOne.ts';
import { personOf } from './callers.ts';
import { meetingView } from './meetingView.ts';
import { viewFor } from './oneOnOneView.ts';

/** Ids are not checked for their shape: one that names nothing is answered like one that is not yours. */
const ofOneOnOne = z.object({ id: z.string() });
const ofMeeting = z.object({ id: z.string(), meetingId: z.string() });
const ofItem = z.object({ id: z.string(), meetingId: z.string(), itemId: z.string() });
const oneMeeting = { 200: contract.meetingView };
const oneOnOne = { 200: oneOnOneView };

/** The routes of contract/meetings.ts by which a meeting starts, is wrapped up, and is looked at by itself. */
export function meetingRoutes(api: FastifyInstance, needs: StartNeeds & { settle: Settle }): void {
  const routes = api.withTypeProvider<ZodTypeProvider>();
  const stories = {
    read: readOneOnOne(needs),
    start: startMeeting(needs),
    wrapUp: wrapUpMeeting(needs),
    undo: undoWrapUp(needs),
    meeting: readMeeting(needs),
    rate: rateMeeting(needs),
    continue: continueItem(needs),
  };

  routes.post(
    '/one-on-ones/:id/meeting',
    { schema: { params: ofOneOnOne, response: oneOnOne } },
    async (request) => {
      const person = personOf(request);
      const { id } = request.params;
      if (!can(person, 'wrapUp', id)) throw new Failure('notFound');
      const now = needs.clock();
      await stories.start(id, { startedAt: now, endsAt: null, people: [person.id] });
      return viewFor(person, await stories.read({ person, id }), now);
    },
  );
  routes.post(
    '/one-on-ones/:id/wrap-up',
    { schema: { params: ofOneOnOne, body: contract.wrapUp, response: oneMeeting } },
    async (request) => meetingView(await stories.wrapUp(personOf(request), request.params.id, request.body)),
  );
  routes.post(
    '/one-on-ones/:id/meetings/:meetingId/undo',
    { schema: { params: ofMeeting, response: oneOnOne } },
    async (request) => {
      const { id, meetingId } = request.params;
      const person = personOf(request);
      return viewFor(person, await stories.undo(person, id, meetingId), needs.clock());
    },
  );
  routes.get(
    '/one-on-ones/:id/meetings/:meetingId',
    { schema: { params: ofMeeting, response: oneMeeting } },
    async (request) => {
      const { id, meetingId } = request.params;
      return meetingView((await stories.meeting(personOf(request), id, meetingId)).value);
    },
  );
  routes.put(
    '/one-on-ones/:id/meetings/:meetingId/well-spent',
    { schema: { params: ofMeeting, body: contract.rateMeeting, response: oneMeeting } },
    async (request) => {
      const { id: oneOnOneId, meetingId } = request.params;
      const place = { oneOnOneId, meetingId };
      return meetingView((await stories.rate(personOf(request), place, request.body.answer)).value);
    },
  );
  routes.post(
    '/one-on-ones/:id/meetings/:meetingId/items/:itemId/continue',
    { schema: { params: ofItem, response: { 200: contract.continuedItem } } },
    async (request) => {
      const { id, meetingId, itemId } = request.params;
      return { id: (await stories.continue(personOf(request), id, { meetingId, itemId })).id };
    },
  );
}
