import { openContainer } from './openContainer.ts';

/**
 * Writes items and batches of five into the store of the first argument, several at once and without end, and
 * prints the id of each when it was acknowledged. Ends when it is killed.
 */
const [, , file = '', round = '0'] = process.argv;
const { container } = await openContainer({ file });

await Promise.all([writeItems('x'), writeItems('y'), writeBatches()]);

async function writeItems(name: string): Promise<never> {
  for (let n = 0; ; n += 1) {
    const id = `${round}-${name}-${n}`;
    await container.items.create({ id, pk: 'p', text: 'x'.repeat(n % 5000) });
    process.stdout.write(`${id}\n`);
  }
}

async function writeBatches(): Promise<never> {
  for (let n = 0; ; n += 1) {
    const batch = `${round}-batch-${n}`;
    const ids = Array.from({ length: 5 }, (_, index) => `${batch}-${index}`);
    const operations = ids.map((id) => ({
      operationType: 'Create' as const,
      resourceBody: { id, pk: 'p', batch },
    }));
    await container.items.batch(operations, 'p');
    process.stdout.write(`${ids.join('\n')}\n`);
  }
}
