import type { FastifyReply } from 'fastify';
import type { ActionItemList, actionItemRoutes } from '../contract/actionItems.ts';
import type { ActionItem, ActionSource } from '../domain/actionItem.ts';
import { dayIn } from '../domain/dayIn.ts';
import type { Person } from '../domain/person.ts';
import { readDraft } from '../usecases/actionItems/readDraft.ts';
import type { Clock, Versioned } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { toActionItemView } from './actionItemView.ts';
import { personOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

export function actionItemHandlers(
  useCases: PanelUseCases['actionItems'],
  clock: Clock,
): Handlers<typeof actionItemRoutes> {
  const list = actionListFor(useCases, clock);

  return {
    list: (request) => list(personOf(request), request.params.id, request.query.zone),
    async add(request, reply) {
      const { id, ownerId, agendaItemId } = request.body;
      const draft = {
        id,
        ownerId,
        source: sourceOf(agendaItemId),
        ...readDraft(request.body, clock()),
      };
      return answer(reply, await useCases.add(personOf(request), request.params.id, draft));
    },
    async change(request, reply) {
      const { params, body } = request;
      const edit = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      const etag = request.headers['if-match'] === '*' ? null : request.headers['if-match'];
      return answer(
        reply,
        await useCases.change(personOf(request), params.id, { id: params.actionId, edit, etag }),
      );
    },
    async withdraw(request) {
      await useCases.withdraw(personOf(request), request.params.id, request.params.actionId);
      return { withdrawn: true };
    },
  };
}

/** The list as it leaves the server. */
export function actionListFor(useCases: Pick<PanelUseCases['actionItems'], 'list'>, clock: Clock) {
  return async (person: Person, id: string, zone: string): Promise<ActionItemList> => {
    const items = await useCases.list(person, id, zone);
    return { items: items.map(toActionItemView), today: dayIn(zone, clock()) };
  };
}

function answer(reply: FastifyReply, item: Versioned<ActionItem>) {
  reply.header('etag', item.etag);
  return toActionItemView(item);
}

function sourceOf(agendaItemId: string | undefined): ActionSource {
  return agendaItemId === undefined ? { kind: 'panel' } : { kind: 'agendaItem', agendaItemId };
}
