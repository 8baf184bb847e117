import { people } from '../../sandbox/world/world.ts';

/** A request to one route, with the parts that a caller chooses. */
export type Sample = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
  ifMatch?: string;
};

const berlin = { zone: 'Europe/Berlin' };
const of = (more: Sample = {}): Sample => ({ ...more, params: { id: 'pair', ...more.params } });
const meetingId = 'held-000000';
const itemId = 'item-00001';
const actionId = 'action-0001';

/**
 * One request for every route that takes something from a caller, each right but for what it names. `pair` stands for the
 * id of a 1:1. A test compares the keys with the routes that the server has, so a new route must take part.
 */
export const requests: Record<string, Sample> = {
  'POST /api/one-on-ones': { body: { chatId: '19:meeting_rae-mia@thread.v2', locale: 'en-GB', ...berlin } },
  'GET /api/one-on-ones/:id': of(),
  'PUT /api/one-on-ones/:id/opening-question': of({ ifMatch: '*', body: { text: 'What is hard?' } }),
  'PUT /api/one-on-ones/:id/manager': of({ ifMatch: '*', body: { personId: people.rae.id } }),
  'GET /api/one-on-ones/:id/action-items': of({ query: berlin }),
  'POST /api/one-on-ones/:id/action-items': of({
    body: {
      id: actionId,
      text: 'Send the deck',
      ownerId: people.rae.id,
      dueDate: '2026-04-01',
      ...berlin,
      language: 'en',
      agendaItemId: itemId,
    },
  }),
  'PATCH /api/one-on-ones/:id/action-items/:actionId': of({
    params: { actionId },
    ifMatch: '*',
    body: { title: 'Send it', ownerId: people.rae.id, dueDate: '2026-04-02', status: 'done' },
  }),
  'DELETE /api/one-on-ones/:id/action-items/:actionId': of({ params: { actionId } }),
  'POST /api/one-on-ones/:id/meeting': of(),
  'POST /api/one-on-ones/:id/wrap-up': of({ body: { round: 0 } }),
  'POST /api/one-on-ones/:id/meetings/:meetingId/undo': of({ params: { meetingId } }),
  'GET /api/one-on-ones/:id/meetings/:meetingId': of({ params: { meetingId } }),
  'PUT /api/one-on-ones/:id/meetings/:meetingId/well-spent': of({
    params: { meetingId },
    body: { answer: 'yes' },
  }),
  'POST /api/one-on-ones/:id/meetings/:meetingId/items/:itemId/continue': of({
    params: { meetingId, itemId },
  }),
  'GET /api/one-on-ones/:id/history': of({ query: { cursor: 'from-here' } }),
  'GET /api/one-on-ones/:id/history/search': of({ query: { q: 'budget', cursor: 'from-here' } }),
  'GET /api/one-on-ones/:id/history/figures': of(),
  'GET /api/one-on-ones/:id/questions/:questionId/answers': of({
    params: { questionId: 'default' },
    query: { cursor: 'from-here' },
  }),
  'GET /api/one-on-ones/:id/export': of({
    query: { format: 'json', from: '2026-01-01', to: '2026-02-01', locale: 'en', ...berlin },
  }),
  'GET /api/me/one-on-ones': { query: { ...berlin, locale: 'en' } },
  'GET /api/one-on-ones/:id/cadence': of({ query: berlin }),
  'PUT /api/one-on-ones/:id/cadence': of({
    body: { rule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-03-31T10:00', ...berlin, minutes: 30 },
  }),
  'PUT /api/one-on-ones/:id/cadence/occurrences/:occurrence': of({
    params: { occurrence: '2026-03-31T10:00' },
    body: { kind: 'moved', to: '2026-04-01T10:00' },
  }),
  'PUT /api/one-on-ones/:id/reminder-settings': of({
    body: {
      muted: false,
      lead: 'hour',
      quietHours: { from: '18:00', to: '08:00' },
      ...berlin,
      language: 'de',
    },
  }),
  'GET /api/connections': {},
  'PUT /api/connections/:feature': { params: { feature: 'calendar' } },
  'DELETE /api/connections/:feature': { params: { feature: 'calendar' } },
  'POST /api/one-on-ones/:id/here': of({ query: berlin }),
  'PUT /api/one-on-ones/:id/to-do/:actionId': of({ params: { actionId } }),
  'DELETE /api/one-on-ones/:id/to-do/:actionId': of({ params: { actionId } }),
  'GET /api/one-on-ones/:id/manager-suggestion': of(),
  'GET /api/one-on-ones/:id/photos/:personId': of({ params: { personId: people.mia.id } }),
  'GET /api/one-on-ones/:id/deletions': of(),
  'POST /api/one-on-ones/:id/deletions': of({ body: { subject: { kind: 'topic', meetingId, itemId } } }),
  'POST /api/one-on-ones/:id/deletions/take-back': of({
    body: { subject: { kind: 'actionItem', actionId } },
  }),
  'POST /api/me/leave': { body: { keepsName: false, locale: 'en' } },
  'GET /export': { query: { ticket: 'x' } },
  'GET /connections/start': { query: { ticket: 'x' } },
  'GET /connections/answer': { query: { state: 'x', code: 'y', error: 'z' } },
};

/** Routes that take nothing from a caller, or what is checked elsewhere. */
export const others = [
  'GET /healthz',
  'GET /readyz',
  'GET /live',
  'POST /api/messages',
  'GET /about/',
  'GET /about/privacy',
  'GET /about/terms',
  'GET /tab',
  'GET /tab*',
];

/** The routes in what Fastify prints of them, `METHOD /path/:parameter`, without the HEAD beside a GET. */
export function routesIn(printed: string): string[] {
  const above: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│├└─ ]*)(\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (part === '') return [];
    const level = indent.length / 4;
    above.length = level - 1;
    above.push(part);
    const named = methods.split(', ').filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method));
    return named.map((method) => `${method} ${above.join('')}`);
  });
}

/** The address of a sample. */
export function addressOf(route: string, { params = {}, query = {} }: Sample): string {
  const [, path = ''] = route.split(' ');
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return filled + (search === '' ? '' : `?${search}`);
}

/** Every text in a value, by the path to it. */
export function textsIn(value: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

/** The same value with another text at that place. */
export function withText<T>(value: T, path: readonly string[], text: string): T {
  const copy = structuredClone(value);
  const last = path.at(-1) ?? '';
  let at = copy as Record<string, unknown>;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[last] = text;
  return copy;
}
