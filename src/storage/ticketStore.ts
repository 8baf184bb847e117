import * as z from 'zod';
import { features } from '../domain/connection.ts';
import { languages } from '../domain/language.ts';
import type { PersonRef } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import type { ConsentAsked } from '../usecases/connections/consentTickets.ts';
import type { Ticket } from '../usecases/export/exportTickets.ts';
import type { StoredTicket, TicketStore } from '../usecases/oneTimeTickets.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

/** Seconds: longer than any ticket works. */
const keptFor = 3_600;

const holder = { personId: z.string(), tenantId: z.string() };

const fileAsked = z.object({
  ...holder,
  oneOnOneId: z.string(),
  format: z.enum(['json', 'markdown']),
  language: z.enum(languages),
  zone: z.string().nullable(),
});

const consentAsked = z.object({
  ...holder,
  loginHint: z.string().nullable(),
  feature: z.enum(features),
  step: z.enum(['start', 'answer']),
});

const ticket = { hash: z.string(), until: z.iso.datetime(), isUsed: z.boolean() };

const exportTickets = storedKind({
  what: 'list of tickets',
  schema: itemSchema('exportTickets', 1, {
    tickets: z.array(z.object({ ...ticket, content: fileAsked })),
    ttl: z.int(),
  }),
  toValue: ({ tickets }): StoredTicket<Ticket>[] => tickets,
});

const consentTickets = storedKind({
  what: 'list of tickets',
  schema: itemSchema('consentTickets', 1, {
    tickets: z.array(z.object({ ...ticket, content: consentAsked })),
    ttl: z.int(),
  }),
  toValue: ({ tickets }): StoredTicket<ConsentAsked>[] => tickets,
});

/** Links to files, of whoever asked for them. @param access to `people` */
export function exportTicketStore(access: Access): TicketStore<Ticket> {
  const place = placeOf('exportTickets');
  return keyedItems(versionedItems(access, exportTickets), {
    place,
    item: (person, tickets) => ({
      ...place(person),
      type: 'exportTickets',
      schemaVersion: 1,
      tickets,
      ttl: keptFor,
    }),
  });
}

/** The windows in which Microsoft asks, of whoever is asked. @param access to `people` */
export function consentTicketStore(access: Access): TicketStore<ConsentAsked> {
  const place = placeOf('consentTickets');
  return keyedItems(versionedItems(access, consentTickets), {
    place,
    item: (person, tickets) => ({
      ...place(person),
      type: 'consentTickets',
      schemaVersion: 1,
      tickets,
      ttl: keptFor,
    }),
  });
}

/** One item for each person, which expires by itself. */
function placeOf(id: string) {
  return (person: PersonRef) => ({ id, pk: joinPersonKey(person) });
}
