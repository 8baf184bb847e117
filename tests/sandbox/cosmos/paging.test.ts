import type { Container } from '@azure/cosmos';
import { expect, test } from '@jest/globals';
import { openContainer } from './openContainer.ts';

const query = {
  query: 'SELECT * FROM c WHERE c.pk = @pk ORDER BY c.n',
  parameters: [{ name: '@pk', value: 'p' }],
};

async function page(container: Container, continuationToken?: string, text = query) {
  const options = { partitionKey: 'p', maxItemCount: 2, ...(continuationToken && { continuationToken }) };
  const { resources, continuationToken: next } = await container.items
    .query<{ id: string }>(text, options)
    .fetchNext();
  return { ids: resources.map((item) => item.id), next };
}

test('items that come and go before the place where a page ended shift nothing', async () => {
  await using opened = await openContainer();
  const { container } = opened;
  for (let n = 0; n < 6; n += 1) await container.items.create({ id: `i${n}`, pk: 'p', n });
  const first = await page(container);
  await container.item('i0', 'p').delete();
  await container.items.create({ id: 'early', pk: 'p', n: -1 });
  await container.items.create({ id: 'late', pk: 'p', n: 2.5 });
  const second = await page(container, first.next);
  const third = await page(container, second.next);
  expect([first.ids, second.ids, third.ids]).toEqual([
    ['i0', 'i1'],
    ['i2', 'late'],
    ['i3', 'i4'],
  ]);
});

test('the last page that is exactly full has no token', async () => {
  await using opened = await openContainer();
  for (let n = 0; n < 4; n += 1) await opened.container.items.create({ id: `i${n}`, pk: 'p', n });
  const first = await page(opened.container);
  expect(await page(opened.container, first.next)).toEqual({ ids: ['i2', 'i3'], next: undefined });
});

test('a page ends at four megabytes, before it is full', async () => {
  await using opened = await openContainer();
  for (let n = 0; n < 3; n += 1) {
    await opened.container.items.create({ id: `i${n}`, pk: 'p', n, text: 'x'.repeat(1_900_000) });
  }
  const options = { partitionKey: 'p', maxItemCount: 100 };
  const { resources, hasMoreResults } = await opened.container.items.query(query, options).fetchNext();
  expect([resources.length, hasMoreResults]).toEqual([2, true]);
});

test.each([
  ['another query', { ...query, query: 'SELECT * FROM c WHERE c.pk = @pk' }],
  ['other parameters', { ...query, parameters: [{ name: '@pk', value: 'q' }] }],
])('a token of %s is a 400', async (_, other) => {
  await using opened = await openContainer();
  for (let n = 0; n < 4; n += 1) await opened.container.items.create({ id: `i${n}`, pk: 'p', n });
  const { next } = await page(opened.container);
  await expect(page(opened.container, next, other)).rejects.toMatchObject({ code: 400 });
});

test('ORDER BY a field that an item lacks is refused instead of guessed', async () => {
  await using opened = await openContainer();
  await opened.container.items.create({ id: 'with', pk: 'p', n: 1 });
  await opened.container.items.create({ id: 'without', pk: 'p' });
  await expect(page(opened.container)).rejects.toMatchObject({
    code: 400,
    body: {
      message: expect.stringContaining('ORDER BY a field that is not a string or number in every item'),
    },
  });
});
