import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Container } from '@azure/cosmos';
import type { CallDatabase } from './callDatabase.ts';
import { readPartition } from './callDatabase.ts';

/** Longest list of ids that one query asks for. */
const maxIds = 50;

/** What is asked of one partition in one turn of the event loop: the ids, and what will be found. */
type Asked = { ids: Set<string>; found: Promise<ReadonlyMap<string, unknown>> };

const asking = new WeakMap<Container, Map<string, Asked>>();

/**
 * One item, unchecked; undefined when there is none. What is asked of a partition in the same turn of the event loop is
 * asked at once: the same item once, several in one query (decision 90).
 */
export async function readTogether(
  container: Container,
  call: CallDatabase,
  pk: string,
  id: string,
): Promise<unknown> {
  const partitions = asking.get(container) ?? new Map<string, Asked>();
  asking.set(container, partitions);
  let asked = partitions.get(pk);
  if (asked === undefined || asked.ids.size >= maxIds) {
    const ids = new Set<string>();
    const begun: Asked = {
      ids,
      found: nextTurn().then(() => {
        if (partitions.get(pk) === begun) partitions.delete(pk);
        return readAll(container, call, pk, [...ids]);
      }),
    };
    partitions.set(pk, begun);
    asked = begun;
  }
  asked.ids.add(id);
  return (await asked.found).get(id);
}

async function readAll(
  container: Container,
  call: CallDatabase,
  pk: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const [only = ''] = ids;
  if (ids.length <= 1) {
    const { resource } = await call((abortSignal) => container.item(only, pk).read<object>({ abortSignal }));
    return new Map([[only, resource]]);
  }
  const names = ids.map((_, index) => `@id${index}`);
  const found = await readPartition(
    container,
    call,
    pk,
    `SELECT * FROM c WHERE c.pk = @pk AND c.id IN (${names.join(', ')})`,
    ids.map((value, index) => ({ name: names[index] ?? '', value })),
  );
  return new Map(found.map((resource) => [(resource as { id: string }).id, resource]));
}
