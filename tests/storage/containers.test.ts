import { CosmosClient } from '@azure/cosmos';
import { expect, test } from '@jest/globals';
import { inProcessEndpoint, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { containers } from '../../src/storage/containers.ts';
import { openSandboxStorage } from './openSandboxStorage.ts';

test('the containers are made as they are described, and a second start leaves them', async () => {
  await using opened = await openSandboxStorage();
  const client = new CosmosClient({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: opened.cosmos.httpClient,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  for (const definition of Object.values(containers)) {
    const { resource } = await client.database('opener').container(definition.id).read();
    expect(resource).toMatchObject(definition);
  }
  client.dispose();
});

/** Kinds, states and times: what queries name. */
const harmless = [
  '/pk/?',
  '/type/?',
  '/status/?',
  '/closedAt/?',
  '/dueAt/?',
  '/happenedAt/?',
  '/questionId/?',
];

test('no index holds what people wrote: updates, snapshots, questions and names', () => {
  for (const { indexingPolicy } of Object.values(containers)) {
    expect(indexingPolicy.excludedPaths).toEqual([{ path: '/*' }]);
    const indexed = indexingPolicy.includedPaths.map(({ path }) => path);
    expect(indexed.filter((path) => !harmless.includes(path))).toEqual([]);
  }
});

test('every partition key is one string at /pk', () => {
  const keys = Object.values(containers).map(({ partitionKey }) => partitionKey.paths);
  expect(keys).toEqual([['/pk'], ['/pk'], ['/pk'], ['/pk']]);
});
