import { Failure } from '../../contract/errors.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { OneOnOneStore } from '../ports.ts';
import { requireRecord } from '../requireRecord.ts';
import { ofCaller } from '../scope.ts';
import type { TurnQueue } from '../turnQueue.ts';
import type { Caller, Hindrance } from './account.ts';
import { changeHandedOver } from './changeHandedOver.ts';
import type { ConnectionStore, HandedOverStore } from './stores.ts';
import type { NewToDoTask, ToDoDoor } from './toDoDoor.ts';

export type HandOverNeeds = {
  store: Pick<OneOnOneStore, 'read'>;
  connections: Pick<ConnectionStore, 'read'>;
  handedOver: HandedOverStore;
  actionItems: Pick<ActionItemStore, 'read'>;
  toDo: ToDoDoor;
  /** To Do is asked first and told afterwards: two at once would both act on what stood there before. */
  toDoTurns: TurnQueue;
  /** Where a task leads back to. A list of tasks may be seen by others: so not to a chat, and no name stands in it. */
  taskUrl: string;
};

/** Runs after whatever else this process does with their tasks of this 1:1, and before what comes next. */
export function inToDoTurn<T>(
  { toDoTurns }: Pick<HandOverNeeds, 'toDoTurns'>,
  { person }: Caller,
  oneOnOneId: string,
  turn: () => Promise<T>,
): Promise<T> {
  return toDoTurns(`${person.tenantId} ${person.id} ${oneOnOneId}`, turn);
}

/** How handing over went: `off` when the person did not turn To Do on. */
export type HandOverOutcome = 'handed' | 'off' | Hindrance;

/**
 * Somebody hands an open action item of their own over to Microsoft To Do. It is noted first, so that the same twice,
 * or a process that ends in between, makes one task.
 * @throws Failure notFound, invalid (not open, or not theirs), changedMeanwhile, unavailable
 */
export function handOver(needs: HandOverNeeds) {
  return ofCaller(
    'editActionItems',
    async ({ person, oneOnOneId, caller }, actionId: string): Promise<HandOverOutcome> => {
      const found = await needs.actionItems.read({ oneOnOneId, actionId });
      if (!found) throw new Failure('notFound', { message: 'There is no such action item.' });
      const { ownerId, status, title, dueDate } = found.value;
      if (ownerId !== person.id || status !== 'open') {
        throw new Failure('invalid', { message: 'Only your own open action items go to To Do.' });
      }
      if (!(await needs.connections.read(person))?.value.includes('toDo')) return 'off';
      const item = { actionId, title, dueDate };
      return await inToDoTurn(needs, caller, oneOnOneId, () => hand(needs, caller, oneOnOneId, item));
    },
  );
}

async function hand(
  needs: HandOverNeeds,
  caller: Caller,
  oneOnOneId: string,
  item: Omit<NewToDoTask, 'url'>,
): Promise<HandOverOutcome> {
  const { person } = caller;
  const { actionId } = item;
  const opened = await needs.toDo.open(caller);
  if (opened.kind !== 'ok') return opened.kind;
  const isNew = await changeHandedOver(needs.handedOver, person, oneOnOneId, (handed) =>
    handed.some((one) => one.actionId === actionId)
      ? handed
      : [...handed, { actionId, taskId: null, agreed: 'open' }],
  );
  if (!isNew) return 'handed';
  const { listId, tasks } = opened.value;
  const there = tasks.find((task) => task.actionId === actionId);
  const added = there
    ? { kind: 'ok' as const, value: there }
    : await needs.toDo.add(caller, listId, { ...item, url: needs.taskUrl });
  // What is noted and has no task gets one when the two are brought together next.
  if (added.kind !== 'ok') return added.kind;
  await changeHandedOver(needs.handedOver, person, oneOnOneId, (handed) =>
    handed.map((one) => (one.actionId === actionId ? { ...one, taskId: added.value.id } : one)),
  );
  return 'handed';
}

/**
 * Somebody takes an action item back from To Do: its task goes.
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function takeBack(needs: HandOverNeeds) {
  return ofCaller('editActionItems', async ({ oneOnOneId, caller }, actionId: string): Promise<void> => {
    await inToDoTurn(needs, caller, oneOnOneId, () => take(needs, caller, oneOnOneId, actionId));
  });
}

async function take(
  needs: HandOverNeeds,
  caller: Caller,
  oneOnOneId: string,
  actionId: string,
): Promise<void> {
  const { person } = caller;
  const stored = await needs.handedOver.read({ person, oneOnOneId });
  if (stored === null) await requireRecord(needs, oneOnOneId);
  if (!stored?.value.some((one) => one.actionId === actionId)) return;
  await changeHandedOver(needs.handedOver, person, oneOnOneId, (handed) =>
    handed.filter((one) => one.actionId !== actionId),
  );
  const opened = await needs.toDo.open(caller);
  if (opened.kind !== 'ok') return;
  const { listId, tasks } = opened.value;
  const there = tasks.find((task) => task.actionId === actionId);
  if (there) await needs.toDo.remove(caller, { listId, taskId: there.id });
}
