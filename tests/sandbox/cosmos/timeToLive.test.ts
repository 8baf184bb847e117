import { expect, test } from '@jest/globals';
import { openContainer } from './openContainer.ts';

test("a container's default expires items that do not say otherwise", async () => {
  let now = 1_000_000;
  await using opened = await openContainer({ now: () => now, defaultTtl: 60 });
  const { container } = opened;
  await container.items.create({ id: 'default', pk: 'p' });
  await container.items.create({ id: 'never', pk: 'p', ttl: -1 });
  await container.items.create({ id: 'longer', pk: 'p', ttl: 100 });
  now += 61_000;
  const statuses = ['default', 'never', 'longer'].map(
    async (id) => (await container.item(id, 'p').read()).statusCode,
  );
  expect(await Promise.all(statuses)).toEqual([404, 200, 200]);
  expect((await container.items.create({ id: 'default', pk: 'p' })).statusCode).toBe(201);
});

test.each([0, -2, 1.5])('a ttl of %p is a 400', async (ttl) => {
  await using opened = await openContainer();
  await expect(opened.container.items.create({ id: 'one', pk: 'p', ttl })).rejects.toMatchObject({
    code: 400,
  });
});
