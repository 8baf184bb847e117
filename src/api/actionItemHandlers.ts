import type { FastifyReply } from 'fastify';
import type { actionItemRoutes } from '../contract/actionItems.ts';
import type { ActionItem, ActionSource } from '../domain/actionItem.ts';
import { dayIn } from '../domain/dayIn.ts';
import { readDraft } from '../usecases/actionItems/readDraft.ts';
import type { Clock, Versioned } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panelUseCases.ts';
import { toActionItemView } from './actionItemView.ts';
import { personOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';

export function actionItemHandlers(
  useCases: PanelUseCases['actionItems'],
  clock: Clock,
): Handlers<typeof actionItemRoutes> {
  return {
    async list(request) {
      const { zone } = request.query;
      const items = await useCases.list(personOf(request), request.params.id, zone);
      return { items: items.map(toActionItemView), today: dayIn(zone, clock()) };
    },
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
  };
}

function answer(reply: FastifyReply, item: Versioned<ActionItem>) {
  reply.header('etag', item.etag);
  return toActionItemView(item);
}

function sourceOf(agendaItemId: string | undefined): ActionSource {
  return agendaItemId === undefined ? { kind: 'panel' } : { kind: 'agendaItem', agendaItemId };
}
