import { randomBytes } from 'node:crypto';
import type { Clock } from './pairPorts.ts';

/** Tickets that a browser shows where it has no token to show. Each works once, until it has run out. */
export type OneTimeTickets<Content> = {
  issue(content: Content): string;
  /** What a ticket is for, also a used one until it would have run out; null for any other text. Uses nothing. */
  look(ticket: string): { content: Content; isUsed: boolean } | null;
  /** Uses a ticket. null for one that was not issued here, is used already, or has run out. */
  use(ticket: string): Used<Content> | null;
};

type Used<Content> = {
  content: Content;
  /** What it was used for could not be begun: it works again. */
  release(): void;
};

type Rules<Content> = {
  clock: Clock;
  /** Milliseconds. */
  validFor: number;
  /** Whose share of the tickets this one belongs to. */
  ownerOf(content: Content): string;
};

/** A person asks for a few at once, and again when they lost them: of more than these, the oldest stop working. */
export const ticketsOfOnePerson = 20;

/** What memory holds of them in all, some 5 MB; above it, the oldest of all stop working. */
export const ticketsInAll = 10_000;

type Kept<Content> = {
  content: Content;
  owner: string /** ISO 8601, UTC. */;
  until: string;
  isUsed: boolean;
};

/** Tickets of one kind: random, and known to this process alone, so that none outlives it. */
export function createOneTimeTickets<Content>(rules: Rules<Content>): OneTimeTickets<Content> {
  // In the order in which they were issued, which is that in which they run out.
  const kept = new Map<string, Kept<Content>>();
  const owned = new Map<string, Set<string>>();

  function forget(ticket: string): void {
    const owner = kept.get(ticket)?.owner ?? '';
    kept.delete(ticket);
    owned.get(owner)?.delete(ticket);
    if (owned.get(owner)?.size === 0) owned.delete(owner);
  }

  function makeRoom(owner: string): void {
    const now = rules.clock();
    for (const [ticket, { until }] of kept) {
      if (now < until && kept.size < ticketsInAll) break;
      forget(ticket);
    }
    const [oldest, ...others] = owned.get(owner) ?? [];
    if (oldest !== undefined && others.length + 1 >= ticketsOfOnePerson) forget(oldest);
  }

  function find(ticket: string): Kept<Content> | null {
    const found = kept.get(ticket);
    return found !== undefined && rules.clock() < found.until ? found : null;
  }

  return {
    issue(content) {
      const owner = rules.ownerOf(content);
      makeRoom(owner);
      const ticket = randomBytes(32).toString('base64url');
      const until = new Date(Date.parse(rules.clock()) + rules.validFor).toISOString();
      kept.set(ticket, { content, owner, until, isUsed: false });
      owned.set(owner, (owned.get(owner) ?? new Set()).add(ticket));
      return ticket;
    },
    look(ticket) {
      const found = find(ticket);
      return found && { content: found.content, isUsed: found.isUsed };
    },
    use(ticket) {
      const found = find(ticket);
      if (found === null || found.isUsed) return null;
      found.isUsed = true;
      return {
        content: found.content,
        release() {
          found.isUsed = false;
        },
      };
    },
  };
}
