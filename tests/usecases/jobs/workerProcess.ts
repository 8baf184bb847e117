import { randomUUID } from 'node:crypto';
import { sandboxKey } from '../../../sandbox/cosmos/embeddedCosmos.ts';
import { openStorage } from '../../../src/storage/openStorage.ts';
import { createJobs } from '../../../src/usecases/jobs/createJobs.ts';
import type { DueReminder, JobOutcome } from '../../../src/usecases/jobs/jobPorts.ts';
import { crashOptions, patience, week } from './crashOptions.ts';

/**
 * A worker in a process of its own, until it is killed: node workerProcess.ts <Cosmos> <connector> <name> <ahead>,
 * the last one being milliseconds by which its clock is ahead. Everything comes again a week later. Prints the id of
 * whatever it got no answer for.
 */
const [cosmosUrl = '', connectorUrl = '', name = '', ahead = ''] = process.argv.slice(2);
const clock = () => new Date(Date.now() + Number(ahead)).toISOString();

process.once('disconnect', () => process.exit());
const storage = await openStorage({
  endpoint: cosmosUrl,
  key: sandboxKey,
  database: 'opener',
  createContainers: false,
  reminderShards: crashOptions.shards,
});
const jobs = createJobs({
  store: storage.jobs,
  leases: storage.jobLeases,
  clock,
  newId: () => `${name}.${randomUUID()}`,
  random: Math.random,
  options: crashOptions,
  logger: { info: () => undefined, warn: () => undefined },
});
jobs.start({
  plan: async (_, after) => {
    const dueAt = new Date(Date.parse(after) + week).toISOString();
    return { dueAt, subjectKey: dueAt, expiresAt: new Date(Date.parse(dueAt) + 3_600_000).toISOString() };
  },
  send,
  pairJobs: {},
});
process.send?.('ready');

async function send({ oneOnOneId, personId, subjectKey }: DueReminder): Promise<JobOutcome> {
  const id = `${oneOnOneId} ${personId}`;
  const answer = await post({ id, about: subjectKey, worker: name });
  if (answer === null) {
    process.stdout.write(`${id}\n`);
    return 'unknown';
  }
  if (answer.ok) return 'sent';
  if (answer.status === 404) return 'undeliverable';
  if (answer.status !== 429) return { kind: 'failed' };
  const seconds = Number(answer.headers.get('retry-after'));
  return { kind: 'throttled', retryAt: new Date(Date.parse(clock()) + seconds * 1_000).toISOString() };
}

/** Null when no answer came in time. */
async function post(message: object): Promise<Response | null> {
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(connectorUrl, { method: 'POST', body: JSON.stringify(message), signal });
    await answer.text();
    return answer;
  } catch {
    return null;
  }
}
