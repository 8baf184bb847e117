import { Failure } from '../../contract/errors.ts';
import type { Caller, Hindrance } from '../account.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { requireRecord } from '../requireRecord.ts';
import { ofCaller } from '../scope.ts';
import type { TurnQueue } from '../turnQueue.ts';
import { changeExportedTasks } from './changeExportedTasks.ts';
import type { ConnectionStore, ExportedTaskStore } from './stores.ts';
import type { NewToDoTask, ToDoClient } from './toDoClient.ts';

export type HandOverDependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  connections: Pick<ConnectionStore, 'read'>;
  exportedTasks: ExportedTaskStore;
  actionItems: Pick<ActionItemStore, 'read'>;
  toDo: ToDoClient;
  /** To Do is asked first and told afterwards: two at once would both act on what stood there before. */
  toDoTurns: TurnQueue;
  /** Where a task leads back to. A list of tasks may be seen by others: so not to a chat, and no name stands in it. */
  taskUrl: string;
};

/** Runs after whatever else this process does with their tasks of this 1:1, and before what comes next. */
export function inToDoTurn<T>(
  { toDoTurns }: Pick<HandOverDependencies, 'toDoTurns'>,
  { person }: Caller,
  oneOnOneId: string,
  turn: () => Promise<T>,
): Promise<T> {
  return toDoTurns(`${person.tenantId} ${person.id} ${oneOnOneId}`, turn);
}

/** How the export went: `off` when the person did not turn To Do on. */
export type ToDoExportOutcome = 'handed' | 'off' | Hindrance;

/**
 * Somebody hands an open action item of their own over to Microsoft To Do. It is noted first, so that the same twice,
 * or a process that ends in between, makes one task.
 * @throws Failure notFound, invalid (not open, or not theirs), changedMeanwhile, unavailable
 */
export function exportToToDo(dependencies: HandOverDependencies) {
  return ofCaller(
    'editActionItems',
    async ({ person, oneOnOneId, caller }, actionId: string): Promise<ToDoExportOutcome> => {
      const found = await dependencies.actionItems.read({ oneOnOneId, actionId });
      if (!found) throw new Failure('notFound', { reason: { why: 'noActionItem' } });
      const { ownerId, status, title, dueDate } = found.value;
      if (ownerId !== person.id || status !== 'open') {
        throw new Failure('invalid', { reason: { why: 'notYourOpenItem' } });
      }
      if (!(await dependencies.connections.read(person))?.value.includes('toDo')) return 'off';
      const item = { actionId, title, dueDate };
      return await inToDoTurn(dependencies, caller, oneOnOneId, () =>
        hand(dependencies, caller, oneOnOneId, item),
      );
    },
  );
}

async function hand(
  dependencies: HandOverDependencies,
  caller: Caller,
  oneOnOneId: string,
  item: Omit<NewToDoTask, 'url'>,
): Promise<ToDoExportOutcome> {
  const { person } = caller;
  const { actionId } = item;
  const opened = await dependencies.toDo.open(caller);
  if (opened.kind !== 'ok') return opened.kind;
  const isNew = await changeExportedTasks(dependencies.exportedTasks, person, oneOnOneId, (handed) =>
    handed.some((one) => one.actionId === actionId)
      ? handed
      : [...handed, { actionId, taskId: null, agreed: 'open' }],
  );
  if (!isNew) return 'handed';
  const { listId, tasks } = opened.value;
  const there = tasks.find((task) => task.actionId === actionId);
  const added = there
    ? { kind: 'ok' as const, value: there }
    : await dependencies.toDo.add(caller, listId, { ...item, url: dependencies.taskUrl });
  // What is noted and has no task gets one when the two are brought together next.
  if (added.kind !== 'ok') return added.kind;
  await changeExportedTasks(dependencies.exportedTasks, person, oneOnOneId, (handed) =>
    handed.map((one) => (one.actionId === actionId ? { ...one, taskId: added.value.id } : one)),
  );
  return 'handed';
}

/**
 * Somebody takes an action item back from To Do: its task goes.
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function undoExport(dependencies: HandOverDependencies) {
  return ofCaller('editActionItems', async ({ oneOnOneId, caller }, actionId: string): Promise<void> => {
    await inToDoTurn(dependencies, caller, oneOnOneId, () =>
      take(dependencies, caller, oneOnOneId, actionId),
    );
  });
}

async function take(
  dependencies: HandOverDependencies,
  caller: Caller,
  oneOnOneId: string,
  actionId: string,
): Promise<void> {
  const { person } = caller;
  const stored = await dependencies.exportedTasks.read({ person, oneOnOneId });
  if (stored === null) await requireRecord(dependencies, oneOnOneId);
  if (!stored?.value.some((one) => one.actionId === actionId)) return;
  await changeExportedTasks(dependencies.exportedTasks, person, oneOnOneId, (handed) =>
    handed.filter((one) => one.actionId !== actionId),
  );
  const opened = await dependencies.toDo.open(caller);
  if (opened.kind !== 'ok') return;
  const { listId, tasks } = opened.value;
  const there = tasks.find((task) => task.actionId === actionId);
  if (there) await dependencies.toDo.remove(caller, { listId, taskId: there.id });
}
