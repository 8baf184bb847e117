import { type ContainerDefinition, PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos';

/**
 * The containers of Opener's database. Locally they are made from this table; in Azure by Bicep, which a test
 * compares to it. All have one string partition key, so that one partition answers a screen.
 */
export const containers = {
  /** 1:1 records, meetings, action items, chats. pk: id of the 1:1. */
  oneOnOnes: define('oneOnOnes', ['type', 'status', 'closedAt', 'happenedAt', 'questionId']),
  /**
   * Snapshots and logs of agenda documents. pk: id of the 1:1. The updates themselves are never searched. Beside them
   * what processes tell one another, which expires; nothing else in it does.
   */
  live: { ...define('live', ['type']), defaultTtl: -1 },
  /** What belongs to one person. pk: tenant|person. Only items with a ttl of their own expire. */
  people: { ...define('people', ['type']), defaultTtl: -1 },
  /** Reminders, moved forward in place. pk: shard. Only items with a ttl of their own expire. */
  reminders: { ...define('reminders', ['type', 'dueAt']), defaultTtl: -1 },
} as const satisfies Record<string, ContainerDefinition>;

export type ContainerName = keyof typeof containers;

/**
 * Only the fields that queries name are indexed: each indexed field costs request units with every write, and
 * texts of people are in no index. `id` and `_ts` always are.
 */
function define(id: string, indexed: readonly string[]) {
  return {
    id,
    partitionKey: {
      paths: ['/pk'],
      kind: PartitionKeyKind.Hash,
      version: PartitionKeyDefinitionVersion.V2,
    },
    indexingPolicy: {
      automatic: true,
      indexingMode: 'consistent' as const,
      includedPaths: ['pk', ...indexed].map((field) => ({ path: `/${field}/?` })),
      excludedPaths: [{ path: '/*' }],
    },
  };
}
