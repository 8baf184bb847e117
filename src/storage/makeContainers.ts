import type { CosmosClient } from '@azure/cosmos';
import { type CallDatabase, onStatus } from './callDatabase.ts';
import { containers } from './containers.ts';

/** Makes the database and its containers where they are missing. Two that start at once may both try. */
export async function makeContainers(
  client: CosmosClient,
  database: string,
  call: CallDatabase,
): Promise<void> {
  await orExists(
    call((abortSignal) => client.databases.createIfNotExists({ id: database }, { abortSignal })),
  );
  for (const definition of Object.values(containers)) {
    await orExists(
      call((abortSignal) =>
        client.database(database).containers.createIfNotExists({ ...definition }, { abortSignal }),
      ),
    );
  }
}

function orExists<T>(made: Promise<T>): Promise<T | null> {
  return onStatus(made, { 409: null });
}
