import type { FastifyReply } from 'fastify';
import type { actionItemRoutes } from '../contract/actionItems.ts';
import type { ActionItem, ActionSource } from '../domain/actionItem.ts';
import { dayIn } from '../domain/dayIn.ts';
import { addActionItem } from '../usecases/actionItems/addActionItem.ts';
import { changeActionItem } from '../usecases/actionItems/changeActionItem.ts';
import { listActionItems } from '../usecases/actionItems/listActionItems.ts';
import { readDraft } from '../usecases/actionItems/readDraft.ts';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import type { Publish } from '../usecases/events.ts';
import type { Clock, OneOnOneStore, Versioned } from '../usecases/ports.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { actionItemView } from './actionItemView.ts';
import { personOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';

export type ActionItemNeeds = {
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: ActionItemStore;
  clock: Clock;
  publish: Publish;
};

export function actionItemHandlers(needs: ActionItemNeeds): Handlers<typeof actionItemRoutes> {
  const stories = {
    list: listActionItems(needs),
    add: addActionItem(needs),
    change: changeActionItem(needs),
  } satisfies Record<string, AnyPairUseCase>;

  return {
    async list(request) {
      const { zone } = request.query;
      const items = await stories.list(personOf(request), request.params.id, zone);
      return { items: items.map(actionItemView), today: dayIn(zone, needs.clock()) };
    },
    async add(request, reply) {
      const { id, ownerId, agendaItemId } = request.body;
      const draft = {
        id,
        ownerId,
        source: sourceOf(agendaItemId),
        ...readDraft(request.body, needs.clock()),
      };
      return answer(reply, await stories.add(personOf(request), request.params.id, draft));
    },
    async change(request, reply) {
      const { params, body } = request;
      const edit = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      const etag = request.headers['if-match'] === '*' ? null : request.headers['if-match'];
      return answer(
        reply,
        await stories.change(personOf(request), params.id, { id: params.actionId, edit, etag }),
      );
    },
  };
}

function answer(reply: FastifyReply, item: Versioned<ActionItem>) {
  reply.header('etag', item.etag);
  return actionItemView(item);
}

function sourceOf(agendaItemId: string | undefined): ActionSource {
  return agendaItemId === undefined ? { kind: 'panel' } : { kind: 'agendaItem', agendaItemId };
}
