import { CosmosClient } from '@azure/cosmos';
import { expect, test } from '@jest/globals';
import { sandboxKey } from '../../../sandbox/cosmos/embeddedCosmos.ts';
import { openContainer, overHttp } from './openContainer.ts';

test('several clients over HTTP and in process share one store', async () => {
  await using opened = await openContainer();
  await using one = await overHttp(opened);
  await using other = await overHttp(opened);
  await one.container.items.create({ id: 'one', pk: 'p', from: 'HTTP' });
  expect((await other.container.item('one', 'p').read()).resource).toMatchObject({ from: 'HTTP' });
  expect((await opened.container.item('one', 'p').read()).resource).toMatchObject({ from: 'HTTP' });
});

test('the SDK with endpoint discovery on finds its way too', async () => {
  await using opened = await openContainer();
  await using http = await overHttp(opened);
  const client = new CosmosClient({ endpoint: http.url, key: sandboxKey });
  await client.database('test').container('items').items.create({ id: 'one', pk: 'p' });
  expect(opened.cosmos.requests.byKind()).toMatchObject({ readAccount: {}, createItem: { count: 1 } });
  client.dispose();
});

test('a request without an authorization header, as a foreign web page could send it, is a 401', async () => {
  await using opened = await openContainer();
  await using http = await overHttp(opened);
  const answer = await fetch(`${http.url}/dbs/test/colls/items`);
  expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'Unauthorized' }]);
});

test('what is not JSON is a 400, and the store goes on', async () => {
  await using opened = await openContainer();
  await using http = await overHttp(opened);
  const headers = { authorization: 'x', 'x-ms-documentdb-partitionkey': '["p"]' };
  const answer = await fetch(`${http.url}/dbs/test/colls/items/docs`, {
    method: 'POST',
    headers,
    body: '{',
  });
  expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'BadRequest' }]);
  expect((await opened.container.items.create({ id: 'one', pk: 'p' })).statusCode).toBe(201);
});

test('a request whose caller has given up is not done', async () => {
  await using opened = await openContainer();
  const given = opened.container.items.create({ id: 'one', pk: 'p' }, { abortSignal: AbortSignal.abort() });
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  expect((await opened.container.item('one', 'p').read()).statusCode).toBe(404);
});

test('giving up while the answer is slow ends the wait at once', async () => {
  await using opened = await openContainer();
  opened.cosmos.faults.add({ times: 1, how: 'slow', delay: 3_600_000 });
  const controller = new AbortController();
  const slow = opened.container.items.create({ id: 'one', pk: 'p' }, { abortSignal: controller.signal });
  setImmediate(() => controller.abort());
  await expect(slow).rejects.toMatchObject({ name: 'AbortError' });
  expect((await opened.container.item('one', 'p').read()).statusCode).toBe(404);
});

test('of two writers that read the same etag in two places, one wins', async () => {
  await using opened = await openContainer();
  await using http = await overHttp(opened);
  const { etag } = await opened.container.items.create({ id: 'one', pk: 'p' });
  const accessCondition = { type: 'IfMatch', condition: etag };
  const items = [opened.container, http.container].map((one) => one.item('one', 'p'));
  const outcomes = await Promise.allSettled(
    items.map((item) => item.replace({ id: 'one', pk: 'p' }, { accessCondition })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
