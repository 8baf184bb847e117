import type { Container, SqlParameter } from '@azure/cosmos';
import { expect } from '@jest/globals';
import { type ContractCase, found, refusal } from './contractWorld.ts';

const shelf = [
  {
    id: 'a',
    n: 1,
    text: 'Agenda',
    day: '2026-01-03',
    tags: ['x'],
    flag: true,
    none: null,
    deep: { er: 'p' },
  },
  { id: 'b', n: 2, text: 'agenda two', day: '2026-01-01', tags: ['x', 'y'], flag: false, deep: { er: 'q' } },
  { id: 'c', n: 3, text: "it's", day: '2026-01-02', tags: [], flag: true },
  { id: 'd', n: '3', text: '', day: '2026-01-04', tags: [7, true] },
];

async function filled(container: Container, pk: string): Promise<void> {
  for (const item of shelf) await container.items.create({ ...item, pk });
}

/** A condition, and the ids of the shelf that it finds. */
type Finds = [condition: string, ids: string, parameters?: SqlParameter[]];

const conditions: Record<string, Finds[]> = {
  'comparisons hold within one type': [
    ['c.n = 3', 'c'],
    ["c.n = '3'", 'd'],
    ['c.n < 2', 'a'],
    ['c.n <= 2', 'ab'],
    ['c.n > 1', 'bc'],
    ['c.n >= 2', 'bc'],
    ['2 > c.n', 'a'],
    ["c.day >= '2026-01-02' AND c.day < '2026-01-04'", 'ac'],
    ["c.id != 'a'", 'bcd'],
    ['c.flag = true', 'ac'],
    ['c.flag != true', 'b'],
    ['c.n = -1', ''],
  ],
  'what is not there, or null, is found by no comparison but = null': [
    ["c.nowhere = 'x'", ''],
    ['NOT (c.nowhere = 1)', ''],
    ['c.flag = false', 'b'],
    ['NOT (c.flag = true)', 'b'],
    ['c.none = null', 'a'],
    ['c.deep.er.more = 1', ''],
  ],
  'NOT binds before AND, AND before OR, and parentheses first': [
    ['c.n = 1 OR c.n = 2 AND c.flag = true', 'a'],
    ['(c.n = 1 OR c.n = 2) AND c.flag = false', 'b'],
    ['NOT (c.n = 1) AND c.flag = true', 'c'],
    ['NOT NOT (c.n = 1)', 'a'],
    ['NOT (c.n = 1 OR c.flag = true)', 'b'],
  ],
  'IN finds any of its values': [
    ['c.n IN (1, 3)', 'ac'],
    ["c.id IN ('a', @other)", 'ad', [{ name: '@other', value: 'd' }]],
    ['NOT (c.id IN (@one))', 'bcd', [{ name: '@one', value: 'a' }]],
  ],
  'NOT IN finds none of its values': [
    ['c.n NOT IN (1, 2) AND c.flag = true', 'c'],
    ["c.id NOT IN ('a', 'b', 'c')", 'd'],
  ],
  'IS_DEFINED finds fields that are there, be they null': [
    ['IS_DEFINED(c.none)', 'a'],
    ['IS_DEFINED(c.flag)', 'abc'],
    ['NOT IS_DEFINED(c.flag)', 'd'],
    ['IS_DEFINED(c.deep.er)', 'ab'],
  ],
  'ARRAY_CONTAINS looks into a field, or for a field in a list': [
    ["ARRAY_CONTAINS(c.tags, 'x')", 'ab'],
    ['ARRAY_CONTAINS(c.tags, 7)', 'd'],
    ['ARRAY_CONTAINS(c.tags, true)', 'd'],
    ['ARRAY_CONTAINS(@ids, c.id)', 'bc', [{ name: '@ids', value: ['b', 'c', 'z'] }]],
    ['ARRAY_CONTAINS(@ids, c.id)', '', [{ name: '@ids', value: [] }]],
  ],
  'STARTSWITH and CONTAINS heed case and take any character as it is': [
    ["STARTSWITH(c.text, 'agenda')", 'b'],
    ["CONTAINS(c.text, 'enda')", 'ab'],
    ["CONTAINS(c.text, '%')", ''],
    ["CONTAINS(c.text, '')", 'abcd'],
    ['STARTSWITH(c.text, @start)', 'c', [{ name: '@start', value: "it'" }]],
  ],
  'a parameter is a value and never a piece of the query': [
    ['c.text = @text', '', [{ name: '@text', value: "' OR 1 = 1 --" }]],
    ['c.text = @text', 'c', [{ name: '@text', value: "it's" }]],
    ["c.text = 'it\\'s'", 'c'],
  ],
};

const conditionCases: ContractCase[] = Object.entries(conditions).map(([name, rows]) => ({
  name,
  async run({ container, partition }) {
    const pk = partition();
    await filled(container, pk);
    const answers: Record<string, string> = {};
    for (const [condition, , parameters = []] of rows) {
      const sql = `SELECT c.id FROM c WHERE c.pk = @pk AND (${condition}) ORDER BY c.id`;
      const ids = await found(container, pk, sql, { parameters });
      answers[`${condition} ${JSON.stringify(parameters)}`] = ids.map(idOf).join('');
    }
    const expected = rows.map(([condition, ids, parameters = []]) => [
      `${condition} ${JSON.stringify(parameters)}`,
      ids,
    ]);
    expect(answers).toEqual(Object.fromEntries(expected));
  },
}));

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
}

/** Queries inside one partition. */
export const queryCases: ContractCase[] = [
  ...conditionCases,
  {
    name: 'a query sees its own partition only',
    async run({ container, partition }) {
      const [here, there] = [partition(), partition()];
      await filled(container, here);
      await filled(container, there);
      expect(await found(container, here, 'SELECT * FROM c WHERE c.pk = @pk')).toHaveLength(shelf.length);
    },
  },
  {
    name: 'the partitionKey option alone keeps a query out of other partitions',
    async run({ container, partition }) {
      const [here, there] = [partition(), partition()];
      await filled(container, there);
      const query = {
        query: 'SELECT * FROM c WHERE c.pk = @pk',
        parameters: [{ name: '@pk', value: there }],
      };
      const { resources } = await container.items.query(query, { partitionKey: here }).fetchNext();
      expect(resources ?? []).toEqual([]);
    },
  },
  {
    name: 'SELECT * gives whole items, SELECT of fields gives those that are there',
    async run({ container, partition }) {
      const pk = partition();
      await filled(container, pk);
      const [whole] = await found(container, pk, "SELECT * FROM c WHERE c.pk = @pk AND c.id = 'a'");
      expect(whole).toMatchObject({ ...shelf[0], pk });
      const some = await found(
        container,
        pk,
        'SELECT c.id, c.deep.er, c.none FROM c WHERE c.pk = @pk ORDER BY c.id',
      );
      expect(some).toEqual([
        { id: 'a', er: 'p', none: null },
        { id: 'b', er: 'q' },
        { id: 'c' },
        { id: 'd' },
      ]);
    },
  },
  {
    name: 'ORDER BY sorts in both directions',
    async run({ container, partition }) {
      const pk = partition();
      await filled(container, pk);
      const ordered = (direction: string) =>
        found(container, pk, `SELECT c.id FROM c WHERE c.pk = @pk ORDER BY c.day ${direction}`, {
          maxItemCount: 2,
        });
      expect((await ordered('')).map(idOf).join('')).toBe('bcad');
      expect((await ordered('ASC')).map(idOf).join('')).toBe('bcad');
      expect((await ordered('DESC')).map(idOf).join('')).toBe('dacb');
    },
  },
  {
    name: 'TOP ends a query, also across pages',
    async run({ container, partition }) {
      const pk = partition();
      await filled(container, pk);
      const top = (count: string, maxItemCount: number) =>
        found(container, pk, `SELECT TOP ${count} c.id FROM c WHERE c.pk = @pk ORDER BY c.day`, {
          maxItemCount,
          parameters: [{ name: '@count', value: 3 }],
        });
      expect((await top('2', 100)).map(idOf).join('')).toBe('bc');
      expect((await top('@count', 2)).map(idOf).join('')).toBe('bca');
      expect(await top('100', 100)).toHaveLength(shelf.length);
    },
  },
  {
    name: 'COUNT counts what the condition finds',
    async run({ container, partition }) {
      const pk = partition();
      await filled(container, pk);
      const count = (condition: string) =>
        found(container, pk, `SELECT VALUE COUNT(1) FROM c WHERE c.pk = @pk AND ${condition}`);
      expect(await count('c.flag = true')).toEqual([2]);
      expect(await count('c.n = 99')).toEqual([0]);
    },
  },
  {
    name: 'pages hold at most maxItemCount items and together everything once',
    async run({ container, partition }) {
      const pk = partition();
      for (let n = 0; n < 25; n += 1) await container.items.create({ id: `item-${n}`, pk });
      const query = { query: 'SELECT * FROM c WHERE c.pk = @pk', parameters: [{ name: '@pk', value: pk }] };
      const pages = container.items.query(query, { partitionKey: pk, maxItemCount: 7 });
      const ids: unknown[] = [];
      while (pages.hasMoreResults()) {
        const { resources } = await pages.fetchNext();
        expect(resources?.length ?? 0).toBeLessThanOrEqual(7);
        ids.push(...(resources ?? []).map(idOf));
      }
      expect([ids.length, new Set(ids).size]).toEqual([25, 25]);
    },
  },
  {
    name: 'a token goes on in another iterator, among equal values of ORDER BY too',
    async run({ container, partition }) {
      const pk = partition();
      for (let n = 0; n < 9; n += 1)
        await container.items.create({ id: `item-${n}`, pk, team: n < 5 ? 'a' : 'b' });
      const sql = 'SELECT * FROM c WHERE c.pk = @pk ORDER BY c.team DESC';
      const items = await found(container, pk, sql, { maxItemCount: 2 });
      const teams = items.map((item) => (item as { team: string }).team).join('');
      expect([teams, new Set(items.map(idOf)).size]).toEqual(['bbbbaaaaa', 9]);
    },
  },
  {
    name: 'a token that was tampered with is a 400',
    async run({ container, partition }) {
      const pk = partition();
      await filled(container, pk);
      const query = { query: 'SELECT * FROM c WHERE c.pk = @pk', parameters: [{ name: '@pk', value: pk }] };
      const options = { partitionKey: pk, maxItemCount: 1 };
      const { continuationToken } = await container.items.query(query, options).fetchNext();
      expect(continuationToken).toBeTruthy();
      const forged = { ...options, continuationToken: `x${continuationToken.slice(0, -1)}` };
      expect(await refusal(container.items.query(query, forged).fetchNext())).toBe(400);
    },
  },
  {
    name: 'a parameter without a value is a 400',
    async run({ container, partition }) {
      const pk = partition();
      expect(await refusal(found(container, pk, 'SELECT * FROM c WHERE c.pk = @pk AND c.n = @nobody'))).toBe(
        400,
      );
    },
  },
];
