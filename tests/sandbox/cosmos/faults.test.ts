import { expect, test } from '@jest/globals';
import { openContainer, overHttp } from './openContainer.ts';

test('a 429 says how long to wait, and hits as often as it was told', async () => {
  await using opened = await openContainer();
  opened.cosmos.faults.add({ times: 2, how: 429, retryAfter: 250 });
  const read = () => opened.container.item('one', 'p').read();
  await expect(read()).rejects.toMatchObject({
    code: 429,
    retryAfterInMs: 250,
    body: { code: 'TooManyRequests' },
  });
  await expect(read()).rejects.toMatchObject({ code: 429 });
  expect((await read()).statusCode).toBe(404);
});

test.each([449, 503] as const)('a %d is answered without doing anything', async (how) => {
  await using opened = await openContainer();
  opened.cosmos.faults.add({ times: 1, how });
  await expect(opened.container.items.create({ id: 'one', pk: 'p' })).rejects.toMatchObject({ code: how });
  expect((await opened.container.item('one', 'p').read()).statusCode).toBe(404);
});

test('a lost answer was done all the same, in process and over HTTP', async () => {
  await using opened = await openContainer();
  await using http = await overHttp(opened);
  opened.cosmos.faults.add({ times: 2, how: 'lostAnswer', where: { kind: 'createItem' } });
  for (const [id, container] of [['a', opened.container] as const, ['b', http.container] as const]) {
    await expect(container.items.create({ id, pk: 'p' })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect((await opened.container.item(id, 'p').read()).statusCode).toBe(200);
  }
});

test('a fault can be aimed at one kind of request or one container', async () => {
  await using opened = await openContainer();
  opened.cosmos.faults.add({ times: Number.POSITIVE_INFINITY, how: 503, where: { kind: 'deleteItem' } });
  opened.cosmos.faults.add({ times: Number.POSITIVE_INFINITY, how: 503, where: { container: 'elsewhere' } });
  await opened.container.items.create({ id: 'one', pk: 'p' });
  await expect(opened.container.item('one', 'p').delete()).rejects.toMatchObject({ code: 503 });
  opened.cosmos.faults.clear();
  await opened.container.item('one', 'p').delete();
});
