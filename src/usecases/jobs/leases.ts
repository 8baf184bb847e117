import { Failure } from '../../contract/errors.ts';
import { runCaught, settled } from '../../platform/later.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Clock, Versioned } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import type { Alarms } from './alarms.ts';
import type { JobLogger, LeaseStore, ShardLeases } from './jobPorts.ts';
import type { Lease } from './lease.ts';
import { assignLeases, type Shared, withoutWorker } from './leaseAssignment.ts';
import type { SchedulerOptions } from './schedulerOptions.ts';

type Dependencies = {
  worker: string;
  leases: LeaseStore;
  clock: Clock;
  options: Pick<SchedulerOptions, 'shards' | 'leaseFor'>;
  alarms: Pick<Alarms, 'set'>;
  /** Works on a shard until the signal; never rejects. */
  watch(lease: Lease, signal: AbortSignal): Promise<void>;
  logger: Pick<JobLogger, 'warn'>;
};

/** The shards of one worker. */
export type Leases = {
  count(): number;
  /** Was this worker alive when the leases were renewed last? Oneself is. */
  isAlive(other: string): boolean;
  /** Was no other worker alive when the leases were renewed last? */
  isAlone(): boolean;
  /** Renews, takes what is free and hands over what is too much. Rejects with Failure('unavailable'). */
  renew(): Promise<void>;
  /** Lets what is under way finish, then frees them all for others. */
  letGo(): Promise<void>;
};

type Watched = { lease: Lease; stop: AbortController; done: Promise<void> };

export function holdLeases({ worker, leases, clock, options, alarms, watch, logger }: Dependencies): Leases {
  const watched = new Map<string, Watched>();
  const givenBack = new Set<string>();
  let alive: ReadonlySet<string> = new Set();
  const failed = (err: unknown) => logger.warn({ err }, 'A shard of reminders is looked after no more');

  function begin(shard: string, token: number, until: string): void {
    const lease = { shard, token, until };
    const stop = new AbortController();
    watched.set(shard, { lease, stop, done: settled(() => watch(lease, stop.signal), failed) });
  }

  function end(shard: string): void {
    watched.get(shard)?.stop.abort();
    watched.delete(shard);
  }

  /** What could not be looked at while it had run out, after a jump of the clock, is looked at now. */
  function extend(lease: Lease, until: string): void {
    const hadRunOut = lease.until <= clock();
    lease.until = until;
    if (hadRunOut) alarms.set(lease.shard, clock());
  }

  function apply({ own, surplus }: Shared, until: string): void {
    for (const [shard, { lease }] of watched) if (own.get(shard) !== lease.token) end(shard);
    for (const [shard, token] of own) {
      const known = watched.get(shard);
      if (known) extend(known.lease, until);
      else if (!givenBack.has(shard)) begin(shard, token, until);
    }
    // Given back at the next renewal, when nothing of them is under way any more.
    for (const shard of [...watched.keys()].slice(watched.size - surplus)) {
      const done = watched.get(shard)?.done;
      end(shard);
      runCaught(async () => {
        await done;
        givenBack.add(shard);
      }, failed);
    }
  }

  return {
    count: () => watched.size,
    isAlive: (other) => other === worker || alive.has(other),
    isAlone: () => [...alive].every((other) => other === worker),
    async renew() {
      const renewing = upsert(roundsOf(leases), 'reminders', (stored) => {
        const now = clock();
        const until = new Date(Date.parse(now) + options.leaseFor).toISOString();
        checkNumber(stored, options.shards);
        const free = new Set(givenBack);
        const sharing = { worker, now, until, shards: options.shards, givenBack: free };
        return { ...assignLeases(stored, sharing), until, free };
      });
      const renewed = await renewing.catch(unlessOthersWon);
      if (!renewed?.isChanged) return;
      const round = renewed.stored.value;
      for (const shard of round.free) givenBack.delete(shard);
      alive = new Set(Object.keys(round.leases.workers));
      apply(round, round.until);
    },
    async letGo() {
      const under = [...watched];
      for (const [shard] of under) end(shard);
      await Promise.all(under.map(([, { done }]) => done));
      const freeing = upsert(
        leases,
        'reminders',
        (stored) => stored && withoutWorker(stored, worker, clock()),
      );
      await freeing.catch(unlessOthersWon);
    },
  };
}

/** How the shards were shared out in one renewal. */
type LeaseRenewal = Shared & { until: string; free: ReadonlySet<string> };

function roundsOf({ read, create, replace }: LeaseStore): KeyedStore<'reminders', LeaseRenewal, ShardLeases> {
  const written = (round: LeaseRenewal, saved: Versioned<ShardLeases> | null) =>
    saved && { value: round, etag: saved.etag };
  return {
    read,
    create: async (key, round) => written(round, await create(key, round.leases)),
    replace: async (key, round, etag) => written(round, await replace(key, round.leases, etag)),
  };
}

/** Several workers write the same record: who keeps losing comes again at the next renewal. */
function unlessOthersWon(error: unknown): null {
  if (error instanceof Failure && error.code === 'changedMeanwhile') return null;
  throw error;
}

/** With another number every reminder would be looked for in another place, and none found. */
function checkNumber(stored: ShardLeases | null, shards: number): void {
  const kept = Object.keys(stored?.shards ?? {}).length;
  if (kept === 0 || kept === shards) return;
  throw new Error(`Reminders are kept in ${kept} shards: set REMINDER_SHARDS to that, and not to ${shards}`);
}
