import { randomUUID } from 'node:crypto';
import { CosmosClient } from '@azure/cosmos';
import { expect, test } from '@jest/globals';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { reminderKeysOf, shardNames } from '../../../src/domain/reminderKey.ts';
import {
  inProcessEndpoint,
  openEmbeddedCosmos,
  sandboxKey,
} from '../../../src/sandbox/cosmos/embeddedCosmos.ts';
import { openStorage } from '../../../src/storage/openStorage.ts';
import { newReminder } from '../../../src/usecases/reminders/reminder.ts';
import { type Child, startChild } from '../../setup/childProcess.ts';
import { eventually } from '../../setup/eventually.ts';
import type { Random } from '../../setup/seededRandom.ts';
import { crashSettings } from './crashSettings.ts';
import { faultyConnector, type Posted } from './faultyConnector.ts';

const hour = 3_600_000;
const workers = 3;

/** A database in this process that others reach over HTTP, and a connector. */
async function openPlace(random: Random) {
  const cosmos = openEmbeddedCosmos({ file: ':memory:', now: Date.now });
  const listening = await cosmos.listen();
  const connector = await faultyConnector(random);
  const connection = { endpoint: inProcessEndpoint, key: sandboxKey, httpClient: cosmos.httpClient };
  const storage = await openStorage({
    ...connection,
    database: 'opener',
    createContainers: true,
    reminderShards: crashSettings.shards,
  });
  const client = new CosmosClient({ ...connection, connectionPolicy: { enableEndpointDiscovery: false } });
  const container = client.database('opener').container('reminders');
  let started = 0;
  return {
    storage,
    connector,
    start(ahead = 0): { name: string; child: Child } {
      const name = `worker-${started++}`;
      const args = [listening.url, connector.url, name, ahead];
      return { name, child: startChild('usecases/reminders/workerProcess.ts', args) };
    },
    /** Reminders that somebody has begun to send, and those that are due or to be tried again within a day. */
    async open() {
      const found: { id: string; claim: { by: string } | null }[] = [];
      for (const pk of shardNames(crashSettings.shards)) {
        const query = {
          query: "SELECT c.id, c.claim FROM c WHERE c.pk = @pk AND c.type = 'reminder' AND c.dueAt <= @soon",
          parameters: [
            { name: '@pk', value: pk },
            { name: '@soon', value: new Date(Date.now() + 24 * hour).toISOString() },
          ],
        };
        const options = { partitionKey: pk, maxItemCount: 1000 };
        found.push(...(await container.items.query(query, options).fetchAll()).resources);
        // The workers' requests are answered by this process too: let them in between.
        await new Promise((done) => setTimeout(done, 30));
      }
      return found;
    },
    async [Symbol.asyncDispose]() {
      storage.close();
      client.dispose();
      await listening.close();
      await connector.close();
      cosmos.close();
    },
  };
}

type Place = Awaited<ReturnType<typeof openPlace>>;

/** Makes one brief, due at a moment and of no use from another on. */
async function addBrief(
  { storage }: Place,
  tenantId: string,
  dueAt: string,
  expiresAt: string,
): Promise<string> {
  const [key] = reminderKeysOf(joinOneOnOneId(tenantId, randomUUID(), randomUUID()));
  if (!key) throw new Error('A 1:1 has reminders');
  await storage.reminders.write(
    { ...newReminder(key), dueAt, planned: { dueAt, about: dueAt, expiresAt } },
    null,
  );
  return `${key.oneOnOneId} ${key.personId}`;
}

/** How often each message was taken. */
function timesTaken(taken: readonly Posted[]): Map<string, Posted[]> {
  return Map.groupBy(taken, ({ id }) => id);
}

test('after two hours of downtime there is one message each at most, and none for meetings that have begun', async () => {
  await using place = await openPlace(() => 0.5);
  const now = Date.now();
  const at = (ahead: number) => new Date(now + ahead).toISOString();
  const tenant = randomUUID();
  const brief = (dueIn: number, endsIn: number) => addBrief(place, tenant, at(dueIn), at(endsIn));
  const begun = await Promise.all(Array.from({ length: 60 }, (_, n) => brief(n * 60_000, (n + 50) * 60_000)));
  const ahead = await Promise.all(Array.from({ length: 60 }, (_, n) => brief(n * 60_000, 3 * hour)));
  const up = Array.from({ length: workers }, () => place.start(2 * hour));
  await eventually('all are dealt with', async () => (await place.open()).length === 0);
  await Promise.all(up.map(({ child }) => child.kill()));
  const taken = timesTaken(place.connector.taken);
  expect(begun.filter((id) => taken.has(id))).toEqual([]);
  expect(ahead.map((id) => taken.get(id)?.length)).toEqual(ahead.map(() => 1));
});
