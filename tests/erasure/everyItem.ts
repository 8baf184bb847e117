import { ChangeFeedStartFrom, CosmosClient } from '@azure/cosmos';
import { type EmbeddedCosmos, inProcessEndpoint, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { containers } from '../../src/storage/containers.ts';

/** Everything in a database: where it is, and all of it as JSON, etag included. */
export type StoredItems = Map<string, string>;

/** Reads every container through the SDK. */
export async function everyItem({ httpClient }: EmbeddedCosmos): Promise<StoredItems> {
  const client = new CosmosClient({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const items: StoredItems = new Map();
  for (const { id } of Object.values(containers)) {
    const feed = client
      .database('opener')
      .container(id)
      .items.getChangeFeedIterator<{ id: string; pk: string }>({
        changeFeedStartFrom: ChangeFeedStartFrom.Beginning(),
      });
    for (let page = await feed.readNext(); page.statusCode !== 304; page = await feed.readNext()) {
      for (const item of page.result) items.set(`${id} ${item.pk} ${item.id}`, JSON.stringify(item));
    }
  }
  client.dispose();
  return items;
}
