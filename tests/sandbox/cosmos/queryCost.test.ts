import { describe, expect, test } from '@jest/globals';
import { parseQuery } from '../../../sandbox/cosmos/query/parseQuery.ts';
import { type QueryScope, selectCount, selectPage } from '../../../sandbox/cosmos/query/selectPage.ts';
import type { Sql } from '../../../sandbox/cosmos/query/translateCondition.ts';
import { openStore } from '../../../sandbox/cosmos/store/openStore.ts';

const scope: QueryScope = {
  container: { number: 1, database: 1, id: 'items', definition: '{}', ts: 0, defaultTtl: null },
  pks: ['mine'],
  now: 0,
};

const after = { number: 5, key: 'x', left: null };

const queries = [
  'SELECT * FROM c WHERE c.pk = @pk',
  "SELECT c.id FROM c WHERE c.pk = @pk AND c.type IN ('a', 'b')",
  "SELECT * FROM c WHERE c.pk = @pk AND c.day >= '2026' ORDER BY c.day DESC",
  "SELECT TOP 3 * FROM c WHERE c.pk = @pk AND ARRAY_CONTAINS(c.tags, 'x') ORDER BY c.id",
  "SELECT * FROM c WHERE c.pk = @pk AND c.id > 'a' ORDER BY c.id",
];

/** How SQLite means to find the rows. */
function planOf({ text, values }: Sql): string {
  const store = openStore(':memory:');
  const plan = store.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
  store.close();
  return plan.map(({ detail }) => detail).join('\n');
}

describe.each(queries)('%s', (sql) => {
  const query = parseQuery(sql);
  const parameters = new Map([['@pk', 'mine']]);

  test.each([null, after])('searches its partition and looks at no other (page after %p)', (position) => {
    const plan = planOf(selectPage(query, parameters, scope, { after: position, limit: 10 }));
    expect(plan).toMatch(/^SEARCH item USING INDEX item_by_\w+ \(container=\? AND pk=\?/);
    expect(plan).not.toMatch(/SCAN item/);
  });
});

test('a count searches its partition only', () => {
  const query = parseQuery('SELECT VALUE COUNT(1) FROM c WHERE c.pk = @pk AND c.flag = true');
  const plan = planOf(selectCount(query, new Map([['@pk', 'mine']]), scope));
  expect(plan).toMatch(/^SEARCH item USING INDEX item_by_\w+ \(container=\? AND pk=\?/);
});

test('in the order of ids or of age nothing needs to be sorted, so that a page costs a page', () => {
  for (const sql of ['SELECT * FROM c WHERE c.pk = @pk', 'SELECT * FROM c WHERE c.pk = @pk ORDER BY c.id']) {
    const page = selectPage(parseQuery(sql), new Map([['@pk', 'mine']]), scope, { after, limit: 10 });
    expect(planOf(page)).not.toContain('TEMP B-TREE');
  }
});

test('a query of several partitions searches those, and looks at no other', () => {
  const query = parseQuery("SELECT * FROM c WHERE ARRAY_CONTAINS(@pks, c.pk) AND c.type = 'meeting'");
  const parameters = new Map([['@pks', ['mine', 'yours']]]);
  const of = { ...scope, pks: ['mine', 'yours'] };
  const plan = planOf(selectPage(query, parameters, of, { after: null, limit: 10 }));
  expect(plan).toMatch(/SEARCH item USING INDEX item_by_\w+ \(container=\? AND pk=\?/);
  expect(plan).not.toMatch(/SCAN item/);
});
