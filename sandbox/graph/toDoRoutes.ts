import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Allowed } from './allowed.ts';
import { graphRefusals, refuseGraph } from './refusal.ts';
import type { TaskLists } from './taskLists.ts';

type Dependencies = { tasks: TaskLists; url: () => string; allowed: Allowed };

type OfList = { Params: { list: string } };
type OfTask = { Params: { list: string; task: string } };

const newList = z.object({ displayName: z.string().min(1) });

const taskFields = z.object({
  title: z.string().min(1).max(255),
  status: z
    .enum(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'])
    .default('notStarted'),
  dueDateTime: z.object({ dateTime: z.string(), timeZone: z.string() }).nullish(),
  linkedResources: z
    .array(
      z.object({
        applicationName: z.string(),
        externalId: z.string(),
        displayName: z.string(),
        webUrl: z.url(),
      }),
    )
    .default([]),
});

/** As few as this in one answer, so that a client must follow the pages. */
const pageSize = 5;

const scope = 'Tasks.ReadWrite';

/**
 *   GET, POST            /v1.0/me/todo/lists
 *   GET, POST            /v1.0/me/todo/lists/:list/tasks      linked resources with `$expand=linkedResources` only
 *   GET, PATCH, DELETE   /v1.0/me/todo/lists/:list/tasks/:task
 */
export function toDoRoutes(app: FastifyInstance, { tasks, url, allowed }: Dependencies): void {
  app.get('/v1.0/me/todo/lists', async (request, reply) => {
    const person = await allowed(scope, request, reply);
    return person ? { value: tasks.of(person).map(({ tasks: _, ...list }) => list) } : reply;
  });

  app.post('/v1.0/me/todo/lists', async (request, reply) => {
    const person = await allowed(scope, request, reply);
    if (!person) return reply;
    const asked = newList.safeParse(request.body);
    if (!asked.success) return refuseGraph(reply, graphRefusals.badRequest);
    const { tasks: _, ...list } = tasks.add(person, asked.data.displayName);
    return reply.code(201).send(list);
  });

  app.get<OfList & { Querystring: Record<string, string> }>(
    '/v1.0/me/todo/lists/:list/tasks',
    async (request, reply) => {
      const person = await allowed(scope, request, reply);
      if (!person) return reply;
      const list = tasks.list(person, request.params.list);
      if (!list) return refuseGraph(reply, graphRefusals.notFound);
      const skip = Number(request.query.$skip ?? 0);
      const isExpanded = request.query.$expand === 'linkedResources';
      const next = new URLSearchParams({ ...request.query, $skip: String(skip + pageSize) });
      return {
        value: list.tasks
          .slice(skip, skip + pageSize)
          .map(({ linkedResources, ...task }) => ({ ...task, ...(isExpanded && { linkedResources }) })),
        ...(skip + pageSize < list.tasks.length && {
          '@odata.nextLink': `${url()}/v1.0/me/todo/lists/${list.id}/tasks?${next}`,
        }),
      };
    },
  );

  app.post<OfList>('/v1.0/me/todo/lists/:list/tasks', async (request, reply) => {
    const person = await allowed(scope, request, reply);
    if (!person) return reply;
    const list = tasks.list(person, request.params.list);
    const asked = taskFields.safeParse(request.body);
    if (!list) return refuseGraph(reply, graphRefusals.notFound);
    if (!asked.success) return refuseGraph(reply, graphRefusals.badRequest);
    return reply.code(201).send(tasks.addTask(list, asked.data));
  });

  app.route<OfTask>({
    method: ['GET', 'PATCH', 'DELETE'],
    url: '/v1.0/me/todo/lists/:list/tasks/:task',
    async handler(request, reply) {
      const person = await allowed(scope, request, reply);
      if (!person) return reply;
      const list = tasks.list(person, request.params.list);
      const task = list?.tasks.find(({ id }) => id === request.params.task);
      if (!list || !task) return refuseGraph(reply, graphRefusals.notFound);
      if (request.method === 'DELETE') {
        list.tasks.splice(list.tasks.indexOf(task), 1);
        return reply.code(204).send();
      }
      if (request.method === 'PATCH') {
        const asked = taskFields.partial().safeParse(request.body);
        if (!asked.success) return refuseGraph(reply, graphRefusals.badRequest);
        const given = Object.entries(asked.data).filter(([name]) => name in (request.body as object));
        Object.assign(task, Object.fromEntries(given));
      }
      return task;
    },
  });
}
