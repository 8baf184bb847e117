import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { WordedFailure } from '../../src/contract/wordedFailure.ts';
import { personKeys } from '../chats/chat.ts';
import type { CalendarBook } from '../graph/calendarBook.ts';
import type { GrantedConsents } from '../identity/consents.ts';
import { people } from '../world/world.ts';

type Dependencies = { book: CalendarBook; issuer: { consents: GrantedConsents } };

const person = z.enum(personKeys);
const time = z.iso.datetime({ offset: true });

const consent = z.strictObject({
  person,
  scopes: z.array(z.string().min(1)).min(1),
  consent: z.enum(['none', 'given', 'refused', 'expired']),
});

const calendarChange = z.strictObject({
  /** The key of the meeting, like `rae-mia`. */
  meeting: z.string(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('move'), occurrence: time, to: time }),
    z.strictObject({ kind: z.literal('cancel'), occurrence: time }),
    z.strictObject({ kind: z.literal('end') }),
    z.strictObject({
      kind: z.literal('recreate'),
      organizer: person.optional(),
      joinUrl: z.url().optional(),
    }),
  ]),
});

/** What scripts change in Outlook, and in what people said to Entra. */
export function accountRoutes(server: FastifyInstance, { book, issuer }: Dependencies): void {
  const app = server.withTypeProvider<ZodTypeProvider>();
  app.post('/sandbox/consents', { schema: { body: consent } }, ({ body }) => {
    issuer.consents.set(people[body.person].id, body.scopes, body.consent);
    return {};
  });
  app.post('/sandbox/calendar', { schema: { body: calendarChange } }, ({ body }) => {
    if (!book.change(body.meeting, body.change)) {
      throw new WordedFailure('invalid', 'meeting: there is no such one', { field: 'meeting' });
    }
    return {};
  });
}
