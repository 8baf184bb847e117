import { expect, test } from '@jest/globals';
import { openContainer } from './openContainer.ts';

test('requests are counted by kind with their estimated units, until they are reset', async () => {
  await using opened = await openContainer();
  const { container, cosmos } = opened;
  await container.items.create({ id: 'warm', pk: 'p' });
  cosmos.requests.reset();
  await container.items.create({ id: 'small', pk: 'p' });
  await container.items.create({ id: 'large', pk: 'p', text: 'x'.repeat(100 * 1024) });
  await container.item('small', 'p').read();
  const query = { query: 'SELECT * FROM c WHERE c.pk = @pk', parameters: [{ name: '@pk', value: 'p' }] };
  await container.items.query(query, { partitionKey: 'p' }).fetchNext();
  expect(cosmos.requests.byKind()).toEqual({
    createItem: { count: 2, requestUnits: 55 },
    readItem: { count: 1, requestUnits: 1 },
    query: { count: 1, requestUnits: expect.closeTo(8.48, 1) },
    queryPlan: { count: 1, requestUnits: 0 },
  });
  expect(cosmos.requests.total().count).toBe(5);
  cosmos.requests.reset();
  expect(cosmos.requests.total()).toEqual({ count: 0, requestUnits: 0 });
});

test('an answer carries its charge, an activity id and a session token', async () => {
  await using opened = await openContainer();
  const { headers, requestCharge, activityId } = await opened.container.items.create({ id: 'one', pk: 'p' });
  expect(requestCharge).toBe(5);
  expect(activityId).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers['x-ms-session-token']).toMatch(/^0:1#\d+$/);
});
