import { feedCharge, readCharge, writeCharge } from '../../sandbox/cosmos/store/requestCharge.ts';
import { jobShard, shardNames } from '../../src/domain/jobKey.ts';
import { jobItem, leasesItem } from '../../src/storage/storedJob.ts';
import type { Job } from '../../src/usecases/jobs/job.ts';
import type { JobStore, LeaseStore, ShardLeases } from '../../src/usecases/jobs/jobPorts.ts';
import type { Versioned } from '../../src/usecases/pairPorts.ts';
import { numberOf } from './people.ts';
import { createTimeline } from './timeline.ts';

/** What Cosmos DB puts around every item: `_rid`, `_self`, `_etag`, `_attachments`, `_ts`. */
const systemFields = 220;

/** Requests to the database by what they are for, with request units by the sandbox's formula. */
export type Requests = Record<string, { count: number; units: number }>;

/**
 * Reminders and leases in memory, with etags as a database gives them, that count what a database would be asked. Of
 * each person there is one reminder.
 */
export function countingStore(shards: number) {
  const requests: Requests = {};
  const kept: (Versioned<Job> & { dueTime: number })[] = [];
  const due = new Map(shardNames(shards).map((shard) => [shard, createTimeline<number>()]));
  let writes = 0;
  let bytes = 0;
  let leases: Versioned<ShardLeases> | null = null;
  // Hardly changes in size; to measure it each time would be most of the work.
  let leasesBytes = 0;

  function nextEtag(): string {
    writes += 1;
    return String(writes);
  }

  function count(what: string, units: number): void {
    const { count: before, units: used } = requests[what] ?? { count: 0, units: 0 };
    requests[what] = { count: before + 1, units: used + units };
  }

  function keep(place: number, reminder: Job): Versioned<Job> {
    const dueTime = Date.parse(reminder.dueAt);
    // All are about as long as the first.
    bytes ||= bytesOf(jobItem(reminder, shards));
    if (kept[place]?.dueTime !== dueTime) {
      due.get(jobShard(reminder.oneOnOneId, shards))?.add(dueTime, place);
    }
    const versioned = { value: reminder, etag: nextEtag(), dueTime };
    kept[place] = versioned;
    return versioned;
  }

  const store: JobStore = {
    async read(key) {
      count('reminders read', readCharge(bytes));
      return kept[numberOf(key.personId ?? '')] ?? null;
    },
    async create({ personId }, reminder) {
      const place = numberOf(personId ?? '');
      const isRefused = kept[place] !== undefined;
      count('reminders made', isRefused ? 1 : writeCharge(bytes));
      return isRefused ? null : keep(place, reminder);
    },
    async replace({ personId }, reminder, etag) {
      const place = numberOf(personId ?? '');
      const isRefused = kept[place]?.etag !== etag;
      count('reminders written', isRefused ? 1 : writeCharge(bytes));
      return isRefused ? null : keep(place, reminder);
    },
    async due(shard, now, limit) {
      const timeline = due.get(shard) ?? createTimeline();
      const time = Date.parse(now);
      const found: (typeof kept)[number][] = [];
      while (found.length < limit && timeline.next() <= time) {
        const addedFor = timeline.next();
        const one = kept[timeline.take()];
        if (one?.dueTime === addedFor) found.push(one);
      }
      for (const { dueTime, value } of found) timeline.add(dueTime, numberOf(value.personId ?? ''));
      count(
        found.length === 0 ? 'looks, nothing due' : 'looks',
        feedCharge(found.length, found.length * bytes),
      );
      return { jobs: found, quarantined: 0 };
    },
  };

  function writeLeases(value: ShardLeases, etag: string | null): Versioned<ShardLeases> | null {
    leasesBytes ||= bytesOf(leasesItem(value));
    count('leases written', writeCharge(leasesBytes));
    if ((leases?.etag ?? null) !== etag) return null;
    leases = { value, etag: nextEtag() };
    return leases;
  }

  const leaseStore: LeaseStore = {
    async read() {
      count('leases read', readCharge(leasesBytes));
      return leases;
    },
    create: async (_, value) => writeLeases(value, null),
    replace: async (_, value, etag) => writeLeases(value, etag),
  };

  return {
    store,
    leases: leaseStore,
    requests,
    count,
    /** How many are to be sent before a moment. @param moment ISO 8601, UTC */
    plannedBefore: (moment: string) =>
      kept.filter(({ value: { planned } }) => planned !== null && planned.dueAt < moment).length,
  };
}

function bytesOf(item: object): number {
  return JSON.stringify(item).length + systemFields;
}
