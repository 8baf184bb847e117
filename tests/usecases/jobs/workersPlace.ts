import { randomUUID } from 'node:crypto';
import { CosmosClient } from '@azure/cosmos';
import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../../sandbox/cosmos/embeddedCosmos.ts';
import { joinJobId, reminderKeysOf, shardNames } from '../../../src/domain/jobKey.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { openStorage } from '../../../src/storage/openStorage.ts';
import { newJob } from '../../../src/usecases/jobs/job.ts';
import { type Child, startChild } from '../../setup/childProcess.ts';
import type { Random } from '../../setup/seededRandom.ts';
import { crashOptions } from './crashOptions.ts';
import { faultyConnector } from './faultyConnector.ts';

/** A worker in a process of its own. What it claims carries `name` and a dot at its beginning. */
export type Worker = { name: string; child: Child };

/** A reminder whose sending was begun, by whom; null when the end is known or nobody is at it now. */
type Begun = { id: string; claim: { by: string } | null };

/** A database in this process that workers in others reach over HTTP, and a connector. */
export async function openPlace(random: Random) {
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: Date.now });
  const listening = await cosmos.listen();
  const connector = await faultyConnector(random);
  const connection = { endpoint: inProcessEndpoint, key: sandboxKey, httpClient: cosmos.httpClient };
  const storage = await openStorage({
    ...connection,
    database: 'opener',
    createContainers: true,
    reminderShards: crashOptions.shards,
  });
  const client = new CosmosClient({ ...connection, connectionPolicy: { enableEndpointDiscovery: false } });
  const container = client.database('opener').container('reminders');
  const startedOnes: Worker[] = [];

  async function find(condition: string, now: number): Promise<Begun[]> {
    const shards = shardNames(crashOptions.shards).map(async (pk) => {
      const query = `SELECT c.id, c.claim FROM c WHERE c.pk = @pk AND c.type = 'reminder' AND ${condition}`;
      const parameters = [
        { name: '@pk', value: pk },
        { name: '@now', value: new Date(now).toISOString() },
      ];
      const asked = container.items.query<Begun>(
        { query, parameters },
        { partitionKey: pk, maxItemCount: 1000 },
      );
      return (await asked.fetchAll()).resources;
    });
    return (await Promise.all(shards)).flat();
  }

  return {
    connector,
    /** All that were ever started. */
    workers: startedOnes as readonly Worker[],
    start(ahead = 0): Worker {
      const name = `worker-${startedOnes.length}`;
      const args = [listening.url, connector.url, name, ahead];
      const worker = { name, child: startChild('usecases/jobs/workerProcess.ts', args) };
      startedOnes.push(worker);
      return worker;
    },
    /** Makes one brief, due at a moment and of no use from another on (milliseconds since 1970). */
    async addBrief(tenantId: string, dueTime: number, expiryTime: number): Promise<string> {
      const [key] = reminderKeysOf(joinOneOnOneId(tenantId, randomUUID(), randomUUID()));
      if (!key) throw new Error('A 1:1 has reminders');
      const [dueAt, expiresAt] = [dueTime, expiryTime].map((time) => new Date(time).toISOString()) as [
        string,
        string,
      ];
      const planned = { dueAt, subjectKey: dueAt, expiresAt };
      await storage.jobs.create(key, { ...newJob(key), dueAt, planned });
      return `${key.oneOnOneId} ${key.personId}`;
    },
    /** Those that somebody has begun to send, with no end known so far. */
    begun: () => find('c.attempts > 0', 0),
    /** Those that are due, or to be tried again, up to a moment. */
    open: (until: number) => find('c.dueAt <= @now', until),
    async [Symbol.asyncDispose]() {
      await Promise.all(startedOnes.map(({ child }) => child.kill()));
      storage.close();
      client.dispose();
      await listening.close();
      await connector.close();
      cosmos.close();
    },
  };
}

export type Place = Awaited<ReturnType<typeof openPlace>>;

/** The id that the database knows a message by. */
export function reminderIdOf(messageId: string): string {
  const [oneOnOneId = '', personId = ''] = messageId.split(' ');
  return joinJobId({ kind: 'brief', oneOnOneId, personId, tenantId: '' });
}
