import { createHash, randomBytes } from 'node:crypto';
import type { PersonRef } from '../domain/person.ts';
import { joinPersonKey, splitPersonKey } from '../domain/personKey.ts';
import type { KeyedStore } from './keyedStore.ts';
import type { Clock } from './pairPorts.ts';
import { upsert } from './update.ts';

/** Tickets that a browser shows where it has no token to show. Each works once, until it has run out, at any process. */
export type OneTimeTickets<Content> = {
  /** Rejects with Failure('unavailable') when it cannot be stored. */
  issue(content: Content): Promise<string>;
  /** What a ticket is for, also a used one until it would have run out; null for any other text. Uses nothing. */
  look(ticket: string): Promise<{ content: Content; isUsed: boolean } | null>;
  /** Uses a ticket. null for one that was not issued, is used already, or has run out. */
  use(ticket: string): Promise<Used<Content> | null>;
};

type Used<Content> = {
  content: Content;
  /** What it was used for could not be begun: it works again. */
  release(): Promise<void>;
};

/** A ticket as it is stored: not itself, so that whoever reads the database cannot show it. */
export type StoredTicket<Content> = {
  /** SHA-256 of its secret, base64url. */
  hash: string;
  content: Content;
  /** ISO 8601, UTC. */
  until: string;
  isUsed: boolean;
};

/** The tickets of each person, the oldest first. */
export type TicketStore<Content> = KeyedStore<PersonRef, StoredTicket<Content>[]>;

type Rules<Content> = {
  store: TicketStore<Content>;
  clock: Clock;
  /** Milliseconds. */
  validFor: number;
  /** Whose share of the tickets this one belongs to. */
  ownerOf(content: Content): PersonRef;
};

/** What a ticket of a person holds of them: the tickets are theirs, and their own share of tickets. */
export type TicketHolder = { personId: string; tenantId: string };

/** A ticket belongs to the share of whoever it was given to. */
export function holderOf({ personId: id, tenantId }: TicketHolder): PersonRef {
  return { id, tenantId };
}

/** A person asks for a few at once, and again when they lost them: of more than these, the oldest stop working. */
export const ticketsOfOnePerson = 20;

/** Tickets of one kind. A ticket is a random secret, and names the person under whom it is kept. */
export function createOneTimeTickets<Content>(rules: Rules<Content>): OneTimeTickets<Content> {
  const { store, clock } = rules;

  async function find(ticket: string): Promise<{ place: Place; found: StoredTicket<Content> } | null> {
    const place = placeOf(ticket);
    if (place === null) return null;
    const found = findIn((await store.read(place.owner))?.value ?? [], place.hash, clock());
    return found && { place, found };
  }

  /** @returns whether this changed it */
  async function mark({ owner, hash }: Place, isUsed: boolean): Promise<boolean> {
    const { isChanged } = await upsert(store, owner, (kept) => {
      const found = findIn(kept ?? [], hash, clock());
      if (kept === null || found === null || found.isUsed === isUsed) return null;
      return kept.map((one) => (one.hash === hash ? { ...one, isUsed } : one));
    });
    return isChanged;
  }

  return {
    async issue(content) {
      const owner = rules.ownerOf(content);
      const secret = randomBytes(32).toString('base64url');
      const until = new Date(Date.parse(clock()) + rules.validFor).toISOString();
      const ticket = { hash: hashOf(secret), content, until, isUsed: false };
      await upsert(store, owner, (kept) => {
        const others = (kept ?? []).filter((one) => clock() < one.until);
        return [...others.slice(1 - ticketsOfOnePerson), ticket];
      });
      return `${secret}.${Buffer.from(joinPersonKey(owner)).toString('base64url')}`;
    },
    async look(ticket) {
      const known = await find(ticket);
      return known && { content: known.found.content, isUsed: known.found.isUsed };
    },
    async use(ticket) {
      const known = await find(ticket);
      if (known === null || known.found.isUsed || !(await mark(known.place, true))) return null;
      return {
        content: known.found.content,
        async release() {
          await mark(known.place, false);
        },
      };
    },
  };
}

type Place = { owner: PersonRef; hash: string };

/** Where a ticket would be; null for any text that cannot be one, so that nothing is asked for it. */
function placeOf(ticket: string): Place | null {
  const [, secret = '', key = ''] = /^([\w-]{43})\.([\w-]{1,200})$/.exec(ticket) ?? [];
  const bytes = Buffer.from(key, 'base64url');
  if (bytes.toString('base64url') !== key) return null;
  const owner = splitPersonKey(bytes.toString('utf8'));
  return owner && { owner, hash: hashOf(secret) };
}

function findIn<Content>(
  kept: readonly StoredTicket<Content>[],
  hash: string,
  now: string,
): StoredTicket<Content> | null {
  return kept.find((one) => one.hash === hash && now < one.until) ?? null;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
