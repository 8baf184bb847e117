import { shardNames } from '../../domain/jobKey.ts';
import type { ShardLeases } from './jobPorts.ts';

export type Sharing = {
  worker: string;
  now: string;
  /** When what is leased now ends, ISO 8601, UTC. */
  until: string;
  shards: number;
  /** Own ones that this worker has stopped working on and gives back. */
  givenBack: ReadonlySet<string>;
};

export type Shared = {
  leases: ShardLeases;
  /** The worker's shards with its fencing token for each. */
  own: ReadonlyMap<string, number>;
  /** How many of them are more than its part: others are there to take them. */
  surplus: number;
};

/**
 * Renews a worker's leases, gives back, and takes what is free up to its fair part. An own lease that has run out,
 * but that nobody has taken since, is renewed like any other: the clock may have jumped.
 */
export function assignLeases(stored: ShardLeases | null, sharing: Sharing): Shared {
  const { worker, now, until, shards } = sharing;
  const workers = { ...aliveOf(stored, now), [worker]: until };
  const part = Math.ceil(shards / Object.keys(workers).length);
  const names = shardNames(shards);
  const entries = Object.fromEntries(
    names.map((name) => [name, renewed(stored?.shards[name], name, sharing)]),
  );
  const own = names.filter((name) => entries[name]?.owner === worker);
  const surplus = Math.max(0, own.length - part);
  for (const name of names) {
    const entry = entries[name];
    if (own.length >= part) break;
    if (!entry || !isFree(entry, now) || sharing.givenBack.has(name)) continue;
    entries[name] = { owner: worker, token: entry.token + 1, until };
    own.push(name);
  }
  const tokens = new Map(own.map((name) => [name, entries[name]?.token ?? 0]));
  return { leases: { workers, shards: entries }, own: tokens, surplus };
}

/** A worker that stops: its shards are free at once. */
export function withoutWorker(stored: ShardLeases, worker: string, now: string): ShardLeases {
  const workers = Object.fromEntries(Object.entries(stored.workers).filter(([name]) => name !== worker));
  const shards = Object.fromEntries(
    Object.entries(stored.shards).map(([name, entry]) => [
      name,
      entry.owner === worker ? { ...entry, owner: null, until: now } : entry,
    ]),
  );
  return { workers, shards };
}

type Entry = ShardLeases['shards'][string];

function renewed(entry: Entry | undefined, name: string, { worker, now, until, givenBack }: Sharing): Entry {
  if (entry === undefined) return { owner: null, token: 0, until: now };
  if (entry.owner !== worker) return entry;
  return givenBack.has(name) ? { ...entry, owner: null, until: now } : { ...entry, until };
}

function isFree({ owner, until }: Entry, now: string): boolean {
  return owner === null || until <= now;
}

function aliveOf(stored: ShardLeases | null, now: string): Record<string, string> {
  const alive = Object.entries(stored?.workers ?? {}).filter(([, until]) => until > now);
  return Object.fromEntries(alive);
}
