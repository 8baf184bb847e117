import type { ActionItem } from '../../domain/actionItem.ts';
import { mergeTaskStanding, type TaskStanding } from '../../domain/exportedTask.ts';
import type { Caller } from '../account.ts';
import { type ChangeActionItemDependencies, changeActionItem } from '../actionItems/changeActionItem.ts';
import { ofCaller } from '../scope.ts';
import { changeExportedTasks } from './changeExportedTasks.ts';
import { type HandOverDependencies, inToDoTurn } from './exportToToDo.ts';
import type { ExportedTasks } from './stores.ts';
import type { ToDoTask } from './toDoClient.ts';

export type BringTogetherDependencies = HandOverDependencies & ChangeActionItemDependencies;

type Handed = ExportedTasks[number];

/**
 * Somebody is here: what was ticked in To Do is done in Opener and the other way round. A task that they deleted in To
 * Do is no longer followed; an item that was dropped, or is the other's by now, is taken off To Do.
 * @returns the ids of what is exported; null while To Do is not turned on
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function reconcile(dependencies: BringTogetherDependencies) {
  return ofCaller('read', async ({ person, oneOnOneId, caller }): Promise<string[] | null> => {
    if (!(await dependencies.connections.read(person))?.value.includes('toDo')) return null;
    return await inToDoTurn(dependencies, caller, oneOnOneId, () =>
      settleAll(dependencies, caller, oneOnOneId),
    );
  });
}

async function settleAll(
  dependencies: BringTogetherDependencies,
  caller: Caller,
  oneOnOneId: string,
): Promise<string[]> {
  const { person } = caller;
  const before = (await dependencies.exportedTasks.read({ person, oneOnOneId }))?.value ?? [];
  if (before.length === 0) return [];
  const opened = await dependencies.toDo.open(caller);
  if (opened.kind !== 'ok') return before.map(({ actionId }) => actionId);
  const { listId, tasks } = opened.value;
  const settled = new Map<string, Handed | null>();
  for (const one of before) {
    const task = tasks.find(({ id, actionId }) => actionId === one.actionId || id === one.taskId);
    settled.set(one.actionId, await settle(dependencies, { caller, oneOnOneId, listId }, one, task ?? null));
  }
  const settledOf = (one: Handed) => settled.get(one.actionId) ?? null;
  await changeExportedTasks(dependencies.exportedTasks, person, oneOnOneId, (handed) => {
    const after = handed.flatMap((one) => (settled.has(one.actionId) ? (settledOf(one) ?? []) : one));
    return JSON.stringify(after) === JSON.stringify(handed) ? handed : after;
  });
  return before.filter(settledOf).map(({ actionId }) => actionId);
}

type Where = { caller: Caller; oneOnOneId: string; listId: string };

/** How it stands afterwards; null when it is followed no longer. */
async function settle(
  dependencies: BringTogetherDependencies,
  where: Where,
  one: Handed,
  task: ToDoTask | null,
): Promise<Handed | null> {
  const { caller, oneOnOneId, listId } = where;
  const item = (await dependencies.actionItems.read({ oneOnOneId, actionId: one.actionId }))?.value ?? null;
  if (!item || item.status === 'dropped' || item.ownerId !== caller.person.id) {
    if (task) await dependencies.toDo.remove(caller, { listId, taskId: task.id });
    return null;
  }
  if (!task) return one.taskId === null ? made(dependencies, where, item) : null;
  const here = standingOf(item);
  const there: TaskStanding = task.isDone ? 'done' : 'open';
  const agreed = mergeTaskStanding(one.agreed, here, there);
  if (agreed !== there) {
    const told = await dependencies.toDo.setDone(caller, { listId, taskId: task.id }, agreed === 'done');
    if (told.kind !== 'ok') return { ...one, taskId: task.id };
  }
  if (agreed !== here) {
    const change = { id: item.id, edit: { status: agreed }, etag: null };
    await changeActionItem(dependencies)(caller.person, oneOnOneId, change);
  }
  return { actionId: item.id, taskId: task.id, agreed };
}

async function made(
  dependencies: BringTogetherDependencies,
  { caller, listId }: Where,
  item: ActionItem,
): Promise<Handed> {
  const { id: actionId, title, dueDate } = item;
  const waiting = { actionId, taskId: null, agreed: 'open' as const };
  if (standingOf(item) === 'done') return waiting;
  const added = await dependencies.toDo.add(caller, listId, {
    actionId,
    title,
    dueDate,
    url: dependencies.taskUrl,
  });
  return added.kind === 'ok' ? { ...waiting, taskId: added.value.id } : waiting;
}

function standingOf({ status }: ActionItem): TaskStanding {
  return status === 'open' ? 'open' : 'done';
}
