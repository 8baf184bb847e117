import * as z from 'zod';
import { features } from '../domain/connection.ts';
import { languages } from '../domain/language.ts';
import type { PersonRef } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import type { ConsentAsked } from '../usecases/connections/consentTickets.ts';
import type { Ticket } from '../usecases/export/exportTickets.ts';
import type { StoredTicket, TicketStore } from '../usecases/oneTimeTickets.ts';
import { itemSchema, type StorageItem, type StoredKind, storedKind } from './storedItem.ts';
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
  return ticketStore(access, 'exportTickets', exportTickets);
}

/** The windows in which Microsoft asks, of whoever is asked. @param access to `people` */
export function consentTicketStore(access: Access): TicketStore<ConsentAsked> {
  return ticketStore(access, 'consentTickets', consentTickets);
}

type StoredTickets<Type, Content> = StorageItem & {
  type: Type;
  schemaVersion: 1;
  tickets: StoredTicket<Content>[];
  ttl: number;
};

/** One item for each person and kind, which expires by itself. */
function ticketStore<Type extends string, Content>(
  access: Access,
  type: Type,
  kind: StoredKind<StoredTicket<Content>[], StoredTickets<Type, Content>>,
): TicketStore<Content> {
  const place = (person: PersonRef) => ({ id: type, pk: joinPersonKey(person) });
  return keyedItems(versionedItems(access, kind), {
    place,
    item: (person, tickets) => ({ ...place(person), type, schemaVersion: 1 as const, tickets, ttl: keptFor }),
  });
}
