import * as z from 'zod';
import { cutText } from '../domain/cutText.ts';
import type { Caller, GraphAnswer } from '../usecases/account.ts';
import type { NewToDoTask, TaskPlace, ToDoClient, ToDoTask } from '../usecases/connections/toDoClient.ts';
import type { CallGraph, GraphRequest } from './callGraph.ts';
import { readPages } from './readPages.ts';
import type { Report } from './report.ts';

/** By this name the person finds it, and Opener too. */
const listName = 'Opener';

const list = z.object({ id: z.string().min(1), displayName: z.string() });

const linked = z.object({ applicationName: z.string().nullish(), externalId: z.string().nullish() });

const task = z.object({
  id: z.string().min(1),
  status: z.string(),
  linkedResources: z.array(linked).nullish(),
});

/** The longest title that To Do takes. */
const longestTitle = 255;

const root = '/v1.0/me/todo/lists';

/** Microsoft To Do through Microsoft Graph. */
export function graphToDo(call: CallGraph, report: Report): ToDoClient {
  const ask = (caller: Caller, request: GraphRequest) => call(caller, 'toDo', request);
  return {
    async open(caller) {
      const found = await openList(ask, call, caller, report);
      if (found.kind !== 'ok') return found;
      const listId = found.value;
      const path = `${tasksOf(listId)}?$expand=linkedResources`;
      const pages = await readPages(call, caller, 'toDo', { path, report });
      if (pages.kind !== 'ok') return pages;
      return { kind: 'ok', value: { listId, tasks: pages.value.flatMap((one) => read(one, report)) } };
    },
    async add(caller, listId, added) {
      const answer = await ask(caller, { method: 'POST', path: tasksOf(listId), body: written(added) });
      if (answer.kind !== 'ok') return answer;
      const [made] = read(answer.value, report);
      return made ? { kind: 'ok', value: { ...made, actionId: added.actionId } } : { kind: 'unavailable' };
    },
    setDone: (caller, place, isDone) =>
      done(ask(caller, { method: 'PATCH', path: pathOf(place), body: { status: statusOf(isDone) } })),
    remove: (caller, place) => done(ask(caller, { method: 'DELETE', path: pathOf(place) })),
  };
}

async function openList(
  ask: (caller: Caller, request: GraphRequest) => Promise<GraphAnswer<unknown>>,
  call: CallGraph,
  caller: Caller,
  report: Report,
): Promise<GraphAnswer<string>> {
  const pages = await readPages(call, caller, 'toDo', { path: root, report });
  if (pages.kind !== 'ok') return pages;
  const lists = pages.value.flatMap((one) => {
    const parsed = list.safeParse(one);
    if (!parsed.success) report('list');
    return parsed.success ? [parsed.data] : [];
  });
  const known = lists.find(({ displayName }) => displayName === listName);
  if (known) return { kind: 'ok', value: known.id };
  const made = await ask(caller, { method: 'POST', path: root, body: { displayName: listName } });
  if (made.kind !== 'ok') return made;
  const parsed = list.safeParse(made.value);
  if (!parsed.success) report('list');
  return parsed.success ? { kind: 'ok', value: parsed.data.id } : { kind: 'unavailable' };
}

function read(one: unknown, report: Report): ToDoTask[] {
  const parsed = task.safeParse(one);
  if (!parsed.success) {
    report('task');
    return [];
  }
  const { id, status, linkedResources } = parsed.data;
  const own = linkedResources?.find(({ applicationName }) => applicationName === listName);
  return [{ id, actionId: own?.externalId ?? null, isDone: status === 'completed' }];
}

function written({ actionId, title, dueDate, url }: NewToDoTask) {
  return {
    title: cutText(title, longestTitle),
    // A day without a time: To Do takes the date and leaves the rest.
    ...(dueDate && { dueDateTime: { dateTime: `${dueDate}T00:00:00`, timeZone: 'UTC' } }),
    linkedResources: [
      { applicationName: listName, externalId: actionId, displayName: 'Your 1:1 in Opener', webUrl: url },
    ],
  };
}

function statusOf(isDone: boolean): string {
  return isDone ? 'completed' : 'notStarted';
}

async function done(answer: Promise<GraphAnswer<unknown>>): Promise<GraphAnswer<null>> {
  const { kind } = await answer;
  return kind === 'ok' ? { kind, value: null } : { kind };
}

function tasksOf(listId: string): string {
  return `${root}/${encodeURIComponent(listId)}/tasks`;
}

function pathOf({ listId, taskId }: TaskPlace): string {
  return `${tasksOf(listId)}/${encodeURIComponent(taskId)}`;
}
