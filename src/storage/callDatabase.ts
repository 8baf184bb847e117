import { setTimeout as wait } from 'node:timers/promises';
import type { Container, QueryIterator, SqlParameter } from '@azure/cosmos';
import { Failure } from '../contract/errors.ts';
import { withTimeout } from '../platform/later.ts';
import { DatabaseFault, databaseFault } from './databaseFault.ts';

/** How long to try, all in milliseconds. */
export type Limits = {
  /** One request. */
  attempt: number;
  /** A call with all its retries and pauses. */
  total: number;
  /** The longest first pause; each further one may be twice as long. A 429 that asks for more is obeyed. */
  firstPause: number;
  longestPause: number;
};

/** Below the 8 s after which the agenda document gives an append up. */
export const usualLimits: Limits = { attempt: 3_000, total: 7_000, firstPause: 50, longestPause: 1_000 };

/** Makes a call to the database; `work` passes the signal on to the SDK. */
export type CallDatabase = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Calls that are retried while the fault is a passing one (429, 449, 503, a broken connection, no answer), with
 * jitter, and end within `limits.total` whatever happens: then with Failure('unavailable'). All retrying is here
 * and none in the SDK, which alone would try a reset read ten times and a read that timed out 120 times.
 *
 * A write whose answer was lost is sent again; so every write must be one that can be repeated, or whose second
 * refusal (409, 412) its caller understands. Other refusals reject with DatabaseFault, 413 with Failure('tooLarge').
 */
export function databaseCalls(limits: Limits): CallDatabase {
  return async (work) => {
    const deadline = performance.now() + limits.total;
    for (let tries = 1; ; tries += 1) {
      const left = deadline - performance.now();
      const result = await attempt(work, Math.min(limits.attempt, left));
      if (result.fault === null) return result.value;
      const pause = pauseBefore(result.fault, tries, limits);
      if (pause === null || performance.now() + pause >= deadline) throw lastWord(result.fault);
      await wait(pause);
    }
  };
}

/** What to answer instead of rejecting, by the status of the refusal. */
export async function onStatus<T, U>(call: Promise<T>, answers: Record<number, U>): Promise<T | U> {
  try {
    return await call;
  } catch (error) {
    const answer = error instanceof DatabaseFault ? answers[error.status] : undefined;
    if (answer === undefined) throw error;
    return answer;
  }
}

type Result<T> = { fault: null; value: T } | { fault: DatabaseFault };

async function attempt<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
): Promise<Result<T>> {
  // Unlike AbortSignal.timeout, it leaves no timer behind for each of the many calls that end in time.
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => {
    controller.abort();
    throw signal.reason;
  };
  try {
    // The SDK does not look at the signal while it pauses between its own tries: the limit is one of ours as well.
    return { fault: null, value: await withTimeout(work(signal), Math.max(1, milliseconds), giveUp) };
  } catch (error) {
    return { fault: databaseFault(error) };
  }
}

/** Milliseconds; null when the fault is not a passing one. */
function pauseBefore(fault: DatabaseFault, tries: number, limits: Limits): number | null {
  if (!fault.isPassing) return null;
  const longest = Math.min(limits.longestPause, limits.firstPause * 2 ** (tries - 1));
  return Math.max(fault.retryAfter ?? 0, Math.random() * longest);
}

function lastWord(fault: DatabaseFault): Error {
  if (fault.status === 413) return new Failure('tooLarge', { cause: fault });
  // 401 and 403 are faults of our deployment; for whoever waits, the storage is out of reach.
  const isOutOfReach = fault.isPassing || [401, 403].includes(fault.status);
  return isOutOfReach ? new Failure('unavailable', { cause: fault }) : fault;
}

const pageItems = 1_000;

type PageRequest = { sql: string; parameters?: SqlParameter[] };

/** The first `most` items that a query finds in one partition, in its order. See `readPartition`. */
export async function readTop(
  container: Container,
  call: CallDatabase,
  pk: string,
  { most, ...asked }: PageRequest & { most: number },
): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const page of pages(container, call, pk, asked, most)) {
    found.push(...page);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/**
 * Everything a query finds in one partition. A page may come short or empty; only a missing token says that it was
 * the last. Each page is a call of its own, because the SDK's iterator cannot go on after a fault.
 * @param sql must hold to the partition itself: `c.pk = @pk`
 */
export async function readPartition(
  container: Container,
  call: CallDatabase,
  pk: string,
  sql: string,
  parameters: SqlParameter[] = [],
): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const page of pages(container, call, pk, { sql, parameters }, pageItems)) found.push(...page);
  return found;
}

/**
 * Everything a query finds in these partitions, in no order: Azure's gateway answers it as it stands, because it only
 * filters. One request for each page, whatever the number of partitions.
 * @param sql must name the partitions itself: `ARRAY_CONTAINS(@pks, c.pk)`
 */
export async function readPartitions(
  container: Container,
  call: CallDatabase,
  pks: readonly string[],
  sql: string,
  parameters: SqlParameter[] = [],
): Promise<unknown[]> {
  if (pks.length === 0) return [];
  const found: unknown[] = [];
  for await (const page of pages(container, call, pks, { sql, parameters }, pageItems)) found.push(...page);
  return found;
}

async function* pages(
  container: Container,
  call: CallDatabase,
  where: string | readonly string[],
  { sql, parameters = [] }: PageRequest,
  maxItemCount: number,
): AsyncGenerator<unknown[]> {
  const named =
    typeof where === 'string' ? { name: '@pk', value: where } : { name: '@pks', value: [...where] };
  const partition = typeof where === 'string' ? { partitionKey: where } : {};
  const query = { query: sql, parameters: [named, ...parameters] };
  let continuationToken: string | undefined;
  do {
    const options = { ...partition, maxItemCount, ...(continuationToken && { continuationToken }) };
    const page = await call((abortSignal) =>
      withoutPlan(container.items.query<unknown>(query, { ...options, abortSignal })).fetchNext(),
    );
    yield page.resources ?? [];
    continuationToken = page.continuationToken;
  } while (continuationToken);
}

/**
 * The SDK asks the gateway for a plan beside every query, also where it needs none: a query of one partition is
 * answered as it stands (decision 75). Where it finds a plan already it does not ask; this one says what is wrong, for
 * the day on which a query is written that needs one.
 */
function withoutPlan<T>(iterator: QueryIterator<T>): QueryIterator<T> {
  const none = new Error(
    'A query of one partition needs no plan: this one asks for more than the gateway does',
  );
  return Object.assign(iterator, { queryPlanPromise: Promise.resolve(none) });
}
