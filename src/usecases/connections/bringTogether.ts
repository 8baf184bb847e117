import type { ActionItem } from '../../domain/actionItem.ts';
import { agree, type TaskStanding } from '../../domain/handedOver.ts';
import { type ChangeActionItemDependencies, changeActionItem } from '../actionItems/changeActionItem.ts';
import { ofCaller } from '../scope.ts';
import type { Caller } from './account.ts';
import { changeHandedOver } from './changeHandedOver.ts';
import { type HandOverNeeds, inToDoTurn } from './handOver.ts';
import type { HandedOver } from './stores.ts';
import type { ToDoTask } from './toDoDoor.ts';

export type BringTogetherDependencies = HandOverNeeds & ChangeActionItemDependencies;

type Handed = HandedOver[number];

/**
 * Somebody is here: what was ticked in To Do is done in Opener and the other way round. A task that they deleted in To
 * Do is no longer followed; an item that was dropped, or is the other's by now, is taken off To Do.
 * @returns the ids of what is handed over; null while To Do is not turned on
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function bringTogether(needs: BringTogetherDependencies) {
  return ofCaller('read', async ({ person, oneOnOneId, caller }): Promise<string[] | null> => {
    if (!(await needs.connections.read(person))?.value.includes('toDo')) return null;
    return await inToDoTurn(needs, caller, oneOnOneId, () => settleAll(needs, caller, oneOnOneId));
  });
}

async function settleAll(
  needs: BringTogetherDependencies,
  caller: Caller,
  oneOnOneId: string,
): Promise<string[]> {
  const { person } = caller;
  const before = (await needs.handedOver.read({ person, oneOnOneId }))?.value ?? [];
  if (before.length === 0) return [];
  const opened = await needs.toDo.open(caller);
  if (opened.kind !== 'ok') return before.map(({ actionId }) => actionId);
  const { listId, tasks } = opened.value;
  const settled = new Map<string, Handed | null>();
  for (const one of before) {
    const task = tasks.find(({ id, actionId }) => actionId === one.actionId || id === one.taskId);
    settled.set(one.actionId, await settle(needs, { caller, oneOnOneId, listId }, one, task ?? null));
  }
  const settledOf = (one: Handed) => settled.get(one.actionId) ?? null;
  await changeHandedOver(needs.handedOver, person, oneOnOneId, (handed) => {
    const after = handed.flatMap((one) => (settled.has(one.actionId) ? (settledOf(one) ?? []) : one));
    return JSON.stringify(after) === JSON.stringify(handed) ? handed : after;
  });
  return before.filter(settledOf).map(({ actionId }) => actionId);
}

type Where = { caller: Caller; oneOnOneId: string; listId: string };

/** How it stands afterwards; null when it is followed no longer. */
async function settle(
  needs: BringTogetherDependencies,
  where: Where,
  one: Handed,
  task: ToDoTask | null,
): Promise<Handed | null> {
  const { caller, oneOnOneId, listId } = where;
  const item = (await needs.actionItems.read({ oneOnOneId, actionId: one.actionId }))?.value ?? null;
  if (!item || item.status === 'dropped' || item.ownerId !== caller.person.id) {
    if (task) await needs.toDo.remove(caller, { listId, taskId: task.id });
    return null;
  }
  if (!task) return one.taskId === null ? made(needs, where, item) : null;
  const here = standingOf(item);
  const there: TaskStanding = task.isDone ? 'done' : 'open';
  const agreed = agree(one.agreed, here, there);
  if (agreed !== there) {
    const told = await needs.toDo.setDone(caller, { listId, taskId: task.id }, agreed === 'done');
    if (told.kind !== 'ok') return { ...one, taskId: task.id };
  }
  if (agreed !== here) {
    const change = { id: item.id, edit: { status: agreed }, etag: null };
    await changeActionItem(needs)(caller.person, oneOnOneId, change);
  }
  return { actionId: item.id, taskId: task.id, agreed };
}

async function made(
  needs: BringTogetherDependencies,
  { caller, listId }: Where,
  item: ActionItem,
): Promise<Handed> {
  const { id: actionId, title, dueDate } = item;
  const waiting = { actionId, taskId: null, agreed: 'open' as const };
  if (standingOf(item) === 'done') return waiting;
  const added = await needs.toDo.add(caller, listId, {
    actionId,
    title,
    dueDate,
    url: needs.taskUrl,
  });
  return added.kind === 'ok' ? { ...waiting, taskId: added.value.id } : waiting;
}

function standingOf({ status }: ActionItem): TaskStanding {
  return status === 'open' ? 'open' : 'done';
}
