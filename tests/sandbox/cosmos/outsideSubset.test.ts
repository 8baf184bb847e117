import { expect, test } from '@jest/globals';
import { parseQuery } from '../../../sandbox/cosmos/query/parseQuery.ts';
import { CosmosRefusal } from '../../../sandbox/cosmos/store/refusal.ts';
import { openContainer } from './openContainer.ts';

const pk = 'c.pk = @pk AND';

/** What Cosmos DB's SQL has and the subset has not, and the words that the refusal must hold. */
const outside: [sql: string, named: string][] = [
  ['SELECT * FROM c WHERE c.pk = @pk OFFSET 0 LIMIT 10', 'OFFSET'],
  ['SELECT * FROM c WHERE c.pk = @pk LIMIT 10', 'LIMIT'],
  ['SELECT DISTINCT c.a FROM c WHERE c.pk = @pk', 'DISTINCT'],
  ['SELECT DISTINCT VALUE c.a FROM c WHERE c.pk = @pk', 'DISTINCT'],
  ['SELECT c.a FROM c WHERE c.pk = @pk GROUP BY c.a', 'GROUP BY'],
  ['SELECT * FROM c JOIN t IN c.tags WHERE c.pk = @pk', 'JOIN'],
  ['SELECT * FROM t IN c.tags', 'An iteration (FROM … IN …)'],
  ['SELECT * FROM c.tags', 'FROM a part of the items'],
  ['SELECT * FROM c, d', 'FROM more than one source'],
  ['SELECT * FROM c AS x', 'An alias (AS)'],
  ['SELECT * FROM c x', 'An alias (AS)'],
  ['SELECT c.a AS b FROM c', 'An alias (AS)'],
  ['SELECT * FROM (SELECT * FROM c)', 'A subquery'],
  [`SELECT * FROM c WHERE ${pk} c.a IN (SELECT VALUE d.a FROM d)`, 'A subquery'],
  [`SELECT * FROM c WHERE ${pk} EXISTS(SELECT VALUE t FROM t IN c.tags)`, 'EXISTS'],
  [`SELECT * FROM c WHERE ${pk} (SELECT VALUE 1)`, 'A subquery'],
  ['SELECT ARRAY(SELECT VALUE t FROM t IN c.tags) FROM c', 'ARRAY'],
  ['SELECT (SELECT VALUE 1) FROM c', 'A subquery'],
  ['SELECT VALUE c.a FROM c', 'SELECT VALUE of anything but COUNT(1)'],
  ['SELECT VALUE c FROM c', 'SELECT VALUE of anything but COUNT(1)'],
  ['SELECT VALUE SUM(c.a) FROM c', 'SELECT VALUE of anything but COUNT(1)'],
  ['SELECT VALUE COUNT(c.a) FROM c', 'SELECT VALUE of anything but COUNT(1)'],
  ['SELECT COUNT(1) FROM c', 'The function COUNT in SELECT'],
  ['SELECT MAX(c.a) FROM c', 'The function MAX in SELECT'],
  ['SELECT c FROM c', 'The whole item as a value'],
  ['SELECT 1 FROM c', 'A constant in SELECT'],
  ['SELECT c.a || c.b FROM c', 'String concatenation (||)'],
  ['SELECT c.a ?? c.b FROM c', 'The coalesce operator (??)'],
  ['SELECT c.a ? 1 : 2 FROM c', 'The conditional operator (? :)'],
  ['SELECT {"a": c.a} FROM c', 'An object literal ({ })'],
  ['SELECT [c.a] FROM c', 'brackets ([ ])'],
  ['SELECT c["a"] FROM c', 'brackets ([ ])'],
  ['SELECT c.tags[0] FROM c', 'brackets ([ ])'],
  ['SELECT udf.f(c.a) FROM c', 'A user-defined function (udf)'],
  ['SELECT c.a, c.b.a FROM c', 'two fields with the same name'],
  ['SELECT d.a FROM c', 'd, which FROM does not name,'],
  ['SELECT TOP 5 VALUE COUNT(1) FROM c', 'TOP with COUNT'],
  ['SELECT VALUE COUNT(1) FROM c WHERE c.pk = @pk ORDER BY c.a', 'ORDER BY with COUNT'],
  ['SELECT * FROM c WHERE c.pk = @pk ORDER BY c.a, c.b', 'ORDER BY more than one field'],
  ['SELECT * FROM c WHERE c.pk = @pk ORDER BY LOWER(c.a)', 'ORDER BY a function'],
  ['SELECT * FROM c WHERE c.pk = @pk ORDER BY RANK c.a', 'ORDER BY RANK'],
  [`SELECT * FROM c WHERE ${pk} c.a LIKE '%x'`, 'LIKE'],
  [`SELECT * FROM c WHERE ${pk} c.a NOT LIKE '%x'`, 'LIKE'],
  [`SELECT * FROM c WHERE ${pk} c.a BETWEEN 1 AND 2`, 'BETWEEN'],
  [`SELECT * FROM c WHERE ${pk} c.a IS NULL`, 'IS'],
  [`SELECT * FROM c WHERE ${pk} c.a != null`, 'A comparison with null by !='],
  [`SELECT * FROM c WHERE ${pk} c.a < null`, 'A comparison with null by <'],
  [`SELECT * FROM c WHERE ${pk} c.a = undefined`, 'The constant undefined'],
  [`SELECT * FROM c WHERE ${pk} c.a = c.b`, 'A comparison of two fields'],
  [`SELECT * FROM c WHERE ${pk} 1 = 1`, 'A comparison of two constants'],
  [`SELECT * FROM c WHERE ${pk} c.a`, 'A condition without a comparison'],
  [`SELECT * FROM c WHERE ${pk} true`, 'A condition without a comparison'],
  [`SELECT * FROM c WHERE ${pk} c.a + 1 = 2`, 'Arithmetic (+)'],
  [`SELECT * FROM c WHERE ${pk} c.a = 1 - 2`, 'Arithmetic (-)'],
  [`SELECT * FROM c WHERE ${pk} c.a * 2 = 2`, 'Arithmetic (*)'],
  [`SELECT * FROM c WHERE ${pk} c.a / 2 = 2`, 'Arithmetic (/)'],
  [`SELECT * FROM c WHERE ${pk} c.a % 2 = 0`, 'Arithmetic (%)'],
  [`SELECT * FROM c WHERE ${pk} c.a & 2 = 0`, 'A bitwise operator (&)'],
  [`SELECT * FROM c WHERE ${pk} c.a | 2 = 0`, 'A bitwise operator (|)'],
  [`SELECT * FROM c WHERE ${pk} ~c.a = 0`, 'A bitwise operator (~)'],
  [`SELECT * FROM c WHERE ${pk} c.a << 1 = 2`, 'A bitwise operator (<<)'],
  [`SELECT * FROM c WHERE ${pk} c.a = [1, 2]`, 'brackets ([ ])'],
  [`SELECT * FROM c WHERE ${pk} c.a = {"b": 1}`, 'An object literal ({ })'],
  [`SELECT * FROM c WHERE ${pk} c.a = @list`, 'A comparison with an array or object'],
  [`SELECT * FROM c WHERE ${pk} c.a IN (@list)`, 'A comparison with an array or object'],
  [`SELECT * FROM c WHERE ${pk} ARRAY_CONTAINS(@one, c.a)`, 'ARRAY_CONTAINS of a constant that is no array'],
  [`SELECT * FROM c WHERE ${pk} NOT c.a = 1`, 'NOT without parentheses'],
  [`SELECT * FROM c WHERE ${pk} LOWER(c.a) = 'x'`, 'The function LOWER'],
  [`SELECT * FROM c WHERE ${pk} c.a = UPPER('x')`, 'The function UPPER'],
  [`SELECT * FROM c WHERE ${pk} ENDSWITH(c.a, 'x')`, 'The function ENDSWITH'],
  [`SELECT * FROM c WHERE ${pk} RegexMatch(c.a, 'x')`, 'The function REGEXMATCH'],
  [`SELECT * FROM c WHERE ${pk} IS_NULL(c.a)`, 'The function IS_NULL'],
  [`SELECT * FROM c WHERE ${pk} c.a > GetCurrentDateTime()`, 'The function GETCURRENTDATETIME'],
  [`SELECT * FROM c WHERE ${pk} ST_DISTANCE(c.a, c.b) < 5`, 'The function ST_DISTANCE'],
  [`SELECT * FROM c WHERE ${pk} CONTAINS(c.a, 'x', true)`, 'CONTAINS with a third argument'],
  [`SELECT * FROM c WHERE ${pk} STARTSWITH(c.a, 'x', true)`, 'STARTSWITH with a third argument'],
  [`SELECT * FROM c WHERE ${pk} ARRAY_CONTAINS(c.a, 1, true)`, 'ARRAY_CONTAINS with a third argument'],
  [`SELECT * FROM c WHERE ${pk} udf.f(c.a) = 1`, 'A user-defined function (udf)'],
  [`SELECT * FROM c WHERE ${pk} d.a = 1`, 'd, which FROM does not name,'],
  [`SELECT * FROM c WHERE ${pk} c.order = 1`, 'The reserved word ORDER as a field'],
  [`SELECT * FROM c WHERE ${pk} c.value = 1`, 'The reserved word VALUE as a field'],
  [`SELECT * FROM c WHERE ${pk} c.a = 1e3`, 'A number in another notation'],
  ['SELECT * FROM c -- all of them', 'A comment (--)'],
  [`SELECT * FROM c WHERE ${pk} c.a = '\\u0041'`, 'A \\u escape in a string'],
  [`SELECT * FROM c WHERE ${pk} ${'('.repeat(60)}c.a = 1${')'.repeat(60)}`, 'Nesting deeper than 50'],
  ['SELECT * FROM c', 'A query without c.pk = @pk'],
  ['SELECT * FROM c WHERE c.pk = @pk OR c.a = 1', 'A query without c.pk = @pk'],
  ['SELECT * FROM c WHERE NOT (c.pk = @pk)', 'A query without c.pk = @pk'],
];

test.each(outside)('%s is refused by name', async (sql, named) => {
  await using opened = await openContainer();
  const parameters = [
    { name: '@pk', value: 'p' },
    { name: '@list', value: [1] },
    { name: '@one', value: 1 },
  ];
  const asked = opened.container.items.query({ query: sql, parameters }, { partitionKey: 'p' }).fetchNext();
  const error = await asked.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 400, body: { code: 'BadRequest' } });
  expect(error).toHaveProperty('body.message', expect.stringContaining(named));
  expect(error).toHaveProperty('body.message', expect.stringMatching(/is outside the supported subset$/));
});

test.each([
  'SELECT',
  'SELECT * FROM',
  'SELECT * WHERE c.a = 1',
  'SELECT * FROM c WHERE',
  'SELECT * FROM c WHERE c.a = ',
  'SELECT * FROM c WHERE (c.a = 1',
  'SELECT * FROM c WHERE c.a = 1)',
  "SELECT * FROM c WHERE c.a = 'x",
  'SELECT * FROM c WHERE c. = 1',
  'SELECT * FROM c ORDER c.a',
  'SELECT * FROM c; DROP TABLE item',
  'UPDATE c SET c.a = 1',
  'SELECT * FROM c WHERE c.a = $1',
])('%s is a syntax error', (sql) => {
  expect(() => parseQuery(sql)).toThrow(CosmosRefusal);
  expect(() => parseQuery(sql)).toThrow(/^Syntax error/);
});

test('calls outside the subset are refused by name too', async () => {
  await using opened = await openContainer();
  const { container } = opened;
  await expect(container.items.query('SELECT * FROM c').fetchNext()).rejects.toMatchObject({
    body: { message: 'A query that names no partition is outside the supported subset' },
  });
  await expect(container.items.create({ id: 'one', pk: 7 })).rejects.toMatchObject({
    body: { message: 'A partition key that is not one string is outside the supported subset' },
  });
  await expect(container.scripts.storedProcedures.create({ id: 'f', body: '' })).rejects.toMatchObject({
    body: { message: 'POST /dbs/*/colls/*/sprocs is outside the supported subset' },
  });
  const elsewhere = { id: 'other', partitionKey: '/tenant' };
  await expect(container.database.containers.create(elsewhere)).rejects.toMatchObject({
    body: { message: 'A partition key other than /pk is outside the supported subset' },
  });
});
