import type { Clock } from '../ports.ts';
import type { ReminderCounters, ReminderCounts } from './counters.ts';
import type { Dispatching } from './dispatching.ts';
import { holdShards } from './holdShards.ts';
import { createPlaces } from './places.ts';
import type { Deliver, LeaseStore, Plan, ReminderLogger, ReminderStore, Wait } from './ports.ts';
import type { ReminderSettings } from './settings.ts';
import { createTenantPace } from './tenantPace.ts';
import { watchShard } from './watchShard.ts';

export type WorkerNeeds = {
  /** Unique for this start of this process. */
  worker: string;
  store: ReminderStore;
  leases: LeaseStore;
  plan: Plan;
  deliver: Deliver;
  clock: Clock;
  wait: Wait;
  /** From 0 up to 1. */
  random: () => number;
  counters: ReminderCounters;
  settings: ReminderSettings;
  logger: ReminderLogger;
};

export type ReminderWorker = {
  /** Begins nothing more, finishes what is under way, frees its shards. Never rejects. */
  stop(): Promise<void>;
};

/** One worker. Any number of them, in any number of processes, share the shards; one that dies is replaced. */
export function runWorker(needs: WorkerNeeds): ReminderWorker {
  const { clock, wait, settings, logger } = needs;
  const stopping = new AbortController();
  // With fewer shards a worker sends less: all together keep the pace.
  const perSecond = () => (settings.tenantPerSecond * Math.max(1, held.count())) / settings.shards;
  const dispatching: Dispatching = {
    ...needs,
    places: createPlaces(settings.mostAtOnce),
    line: createTenantPace(perSecond, settings.pollEvery),
    gate: createTenantPace(perSecond, Number.POSITIVE_INFINITY),
    unmarked: new Map(),
  };
  const held = holdShards({
    ...needs,
    watch: (shard, signal) => watchShard(dispatching, shard, signal),
  });

  async function keepHolding(): Promise<void> {
    const report = createReport(needs);
    while (!stopping.signal.aborted) {
      await held
        .renew()
        .catch((err: unknown) => logger.warn({ err }, 'Could not renew the leases of reminders'));
      report();
      await wait(new Date(Date.parse(clock()) + settings.renewEvery).toISOString(), stopping.signal);
    }
  }

  const holding = keepHolding();
  return {
    async stop() {
      stopping.abort();
      await holding;
      await held
        .letGo()
        .catch((err: unknown) => logger.warn({ err }, 'Could not free the leases of reminders'));
    },
  };
}

/** Writes the counts to the log from time to time, when they have changed; louder when somebody should look. */
function createReport({ counters, clock, settings, logger }: WorkerNeeds): () => void {
  let said = JSON.stringify(counters.read());
  let known = faultsIn(counters.read());
  let next = Date.parse(clock()) + settings.reportEvery;
  return () => {
    const now = Date.parse(clock());
    const counts = counters.read();
    if (now < next || JSON.stringify(counts) === said) return;
    said = JSON.stringify(counts);
    next = now + settings.reportEvery;
    const level = faultsIn(counts) > known ? 'warn' : 'info';
    known = faultsIn(counts);
    logger[level]({ reminders: counts }, 'Reminders since the start');
  };
}

/** Those that reached nobody and will not be tried again. */
function faultsIn({ dead, quarantined }: ReminderCounts): number {
  return dead + quarantined;
}
