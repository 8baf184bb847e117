import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { createConnector, createConnectorCalls } from '../../src/bot/connector/connector.ts';
import type { Cadence } from '../../src/domain/cadence.ts';
import { reminderKeysOf } from '../../src/domain/jobKey.ts';
import { openStorage } from '../../src/storage/openStorage.ts';
import { createCounters } from '../../src/usecases/jobs/counters.ts';
import { createJobs, runWorker } from '../../src/usecases/jobs/createJobs.ts';
import { newJob } from '../../src/usecases/jobs/job.ts';
import type { SendReminder } from '../../src/usecases/jobs/jobPorts.ts';
import { usualSchedulerOptions } from '../../src/usecases/jobs/schedulerOptions.ts';
import { planReminder } from '../../src/usecases/reminders/planReminder.ts';
import { eventually } from '../setup/eventually.ts';
import { countingStore } from '../simulation/countingStore.ts';
import { oneOnOneIdOf } from '../simulation/people.ts';
import { remindersOnly } from '../simulation/remindersOnly.ts';
import { virtualTime } from '../simulation/virtualTime.ts';
import { printTable } from './table.ts';

const reminders = 5_000;

/** So many that the pace of none of them is what is measured. */
const tenants = 250;

const hour = 3_600_000;
const day = 24 * hour;

/** What reminders cost: to send, and to look for when there is none. */
export async function benchReminderCosts(): Promise<void> {
  await benchDispatching();
  await benchIdleDay();
}

/** One process with the options of production, its database within it, and a connector over HTTP. */
async function benchDispatching(): Promise<void> {
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: Date.now });
  const connection = { endpoint: inProcessEndpoint, key: sandboxKey, httpClient: cosmos.httpClient };
  const options = usualSchedulerOptions;
  const storage = await openStorage({
    ...connection,
    database: 'opener',
    createContainers: true,
    reminderShards: options.shards,
  });
  const connector = await listeningConnector();
  const now = Date.now();
  const at = (time: number) => new Date(time).toISOString();
  for (let n = 0; n < reminders; n += 1) {
    const [key] = reminderKeysOf(oneOnOneIdOf(n % tenants, n));
    if (!key) throw new Error('A 1:1 has reminders');
    const planned = { dueAt: at(now), subjectKey: 'Tuesday', expiresAt: at(now + hour) };
    await storage.cadences.create(key.oneOnOneId, weekly(at(now)));
    await storage.jobs.create(key, { ...newJob(key), dueAt: planned.dueAt, planned });
  }
  cosmos.requests.reset();
  const started = performance.now();
  const cpu = process.cpuUsage();
  const running = createJobs({
    store: storage.jobs,
    leases: storage.jobLeases,
    clock: () => new Date().toISOString(),
    newId: () => 'bench',
    random: Math.random,
    options,
    logger: { info: () => undefined, warn: () => undefined },
  });
  running.start({
    plan: planReminder({ ...storage, store: storage.oneOnOnes }),
    send: connector.send,
    pairJobs: {},
  });
  await eventually('all are sent', () => running.readCounters().sent >= reminders, 10 * 60_000, 50);
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  await running.close();
  const usage = cosmos.requests.byKind();
  const total = cosmos.requests.total();
  // The rules read the cadence, and the calendar and settings of the person, who has none here (1 RU each in Azure).
  const reads = usage.readItem ?? { count: 0, requestUnits: 0 };
  const per = (count: number) => (count / reminders).toFixed(2);
  printTable(`Reminders: ${reminders} due at once, one process`, [
    {
      'per second': (reminders / seconds).toFixed(0),
      'per CPU-second': (reminders / ((user + system) / 1e6)).toFixed(0),
      'requests each': per(total.count),
      'RU each (estimate)': per(total.requestUnits),
      'of these the plan of the next': `${per(reads.count)} requests, ${per(reads.requestUnits)} RU`,
    },
  ]);
  await connector.close();
  storage.close();
  cosmos.close();
}

function weekly(setAt: string): Cadence {
  const choice = {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    start: '2026-01-06T10:00',
    zone: 'Europe/Berlin',
    minutes: 30,
  };
  return { ...choice, exceptions: [], setBy: { kind: 'meeting' }, setAt };
}

/** A Bot Connector that takes every message, and the product's own client of it. */
async function listeningConnector() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"id":"1"}'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const serviceUrl = `http://127.0.0.1:${port}`;
  const calls = createConnectorCalls({ token: async () => 'token', serviceHosts: [`127.0.0.1:${port}`] });
  const connector = createConnector(calls);
  const send: SendReminder = async ({ personId }) => {
    const to = { conversationId: personId, serviceUrl };
    await connector.send(to, { type: 'message', text: 'A brief' });
    return 'sent';
  };
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { send, close };
}

/** A day in which nothing is due, on a clock of its own: what one process asks the database all the same. */
async function benchIdleDay(): Promise<void> {
  const options = usualSchedulerOptions;
  const time = virtualTime('2026-11-24T00:00:00.000Z');
  const { store, leases, requests } = countingStore(options.shards);
  const worker = runWorker({
    worker: 'bench',
    store,
    leases,
    plan: async () => null,
    send: async () => 'sent',
    clock: time.clock,
    wait: time.wait,
    ...remindersOnly(),
    random: () => 0.5,
    counters: createCounters(),
    options,
    logger: { info: () => undefined, warn: () => undefined },
  });
  await time.passUntil(time.now() + day);
  const counted = Object.entries(requests).map(([what, { count, units }]) => ({ what, count, units }));
  const all = counted.reduce(
    (sum, one) => ({ what: 'in all', count: sum.count + one.count, units: sum.units + one.units }),
    { what: 'in all', count: 0, units: 0 },
  );
  await time.passUntilOver(worker.stop());
  printTable(
    `Reminders: a day with nothing due, one process, ${options.shards} shards`,
    [...counted, all].map(({ what, count, units }) => ({
      what,
      requests: count,
      'RU (estimate)': Math.round(units),
    })),
  );
}
