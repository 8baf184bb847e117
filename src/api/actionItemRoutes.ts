import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import * as contract from '../contract/actionItems.ts';
import { ifMatch } from '../contract/http.ts';
import type { ActionItem, ActionSource } from '../domain/actionItem.ts';
import { dayIn } from '../domain/dayIn.ts';
import type { Person } from '../domain/person.ts';
import { addActionItem } from '../usecases/actionItems/addActionItem.ts';
import { changeActionItem } from '../usecases/actionItems/changeActionItem.ts';
import { listActionItems } from '../usecases/actionItems/listActionItems.ts';
import { readDraft } from '../usecases/actionItems/readDraft.ts';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import type { TellGiven } from '../usecases/notices/tellGiven.ts';
import type { Clock, OneOnOneStore, TellChats, TellPanels, Versioned } from '../usecases/ports.ts';
import { actionItemView } from './actionItemView.ts';
import { personOf } from './callers.ts';

export type ActionItemNeeds = {
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: ActionItemStore;
  clock: Clock;
  tellPanels: TellPanels;
  tellChats: TellChats;
  tellGiven: TellGiven;
};

const ofOneOnOne = z.object({ id: z.string() });
const ofItem = z.object({ id: z.string(), actionId: z.string() });
const headers = z.looseObject({ 'if-match': ifMatch });
const oneItem = { 200: contract.actionItemView };

/** The routes of contract/actionItems.ts. */
export function actionItemRoutes(api: FastifyInstance, needs: ActionItemNeeds): void {
  const routes = api.withTypeProvider<ZodTypeProvider>();
  const list = actionListFor(needs);
  const add = addActionItem(needs);
  const change = changeActionItem(needs);

  routes.get(
    '/one-on-ones/:id/action-items',
    {
      schema: {
        params: ofOneOnOne,
        querystring: contract.listQuery,
        response: { 200: contract.actionItemList },
      },
    },
    (request) => list(personOf(request), request.params.id, request.query.zone),
  );
  routes.post(
    '/one-on-ones/:id/action-items',
    { schema: { params: ofOneOnOne, body: contract.newActionItem, response: oneItem } },
    async (request, reply) => {
      const { id, ownerId, agendaItemId } = request.body;
      const draft = {
        id,
        ownerId,
        source: sourceOf(agendaItemId),
        ...readDraft(request.body, needs.clock()),
      };
      return answer(reply, await add(personOf(request), request.params.id, draft));
    },
  );
  routes.patch(
    '/one-on-ones/:id/action-items/:actionId',
    { schema: { params: ofItem, headers, body: contract.editActionItem, response: oneItem } },
    async (request, reply) => {
      const { params, body } = request;
      const edit = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      const etag = request.headers['if-match'] === '*' ? null : request.headers['if-match'];
      return answer(reply, await change(personOf(request), params.id, { id: params.actionId, edit, etag }));
    },
  );
}

/** The list as it leaves the server. */
export function actionListFor(needs: Pick<ActionItemNeeds, 'actionItems' | 'clock'>) {
  const list = listActionItems(needs);
  return async (person: Person, id: string, zone: string): Promise<contract.ActionItemList> => {
    const items = await list(person, id, zone);
    return { items: items.map(actionItemView), today: dayIn(zone, needs.clock()) };
  };
}

function answer(reply: FastifyReply, item: Versioned<ActionItem>) {
  reply.header('etag', item.etag);
  return actionItemView(item);
}

function sourceOf(agendaItemId: string | undefined): ActionSource {
  return agendaItemId === undefined ? { kind: 'panel' } : { kind: 'agendaItem', agendaItemId };
}
