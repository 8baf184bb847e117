import type { ContainerRow } from '../store/containers.ts';
import type { Position } from './continuation.ts';
import type { QueryRequest } from './parameters.ts';
import type { Field, Query } from './syntax.ts';
import { type Sql, storedValue, translateCondition, typeOf } from './translateCondition.ts';

/** Where a query looks: these partitions of one container, at one moment. */
export type QueryScope = {
  container: ContainerRow;
  pks: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
};

/**
 * The SQL of one page. It always searches `(container, pk, …)`, so what other partitions hold costs nothing; and it
 * goes on after the last item of the page before (keyset), so deep pages cost as much as the first.
 * @param limit rows to read
 */
export function selectPage(
  query: Query,
  parameters: QueryRequest['parameters'],
  scope: QueryScope,
  page: { after: Position | null; limit: number },
): Sql {
  const key = query.orderBy && {
    field: query.orderBy.field,
    direction: query.orderBy.descending ? 'DESC' : 'ASC',
  };
  const conditions = [live(scope), ...filter(query, parameters), ...after(query, page.after)];
  const columns = key
    ? `number, body, ${storedValue(key.field)} AS key, ${typeOf(key.field)} AS keyType`
    : 'number, body';
  const order = key ? `${storedValue(key.field)} ${key.direction}, number` : 'number';
  return {
    text: `SELECT ${columns} FROM item WHERE ${conditions.map((one) => one.text).join(' AND ')}
           ORDER BY ${order} LIMIT ?`,
    values: [...conditions.flatMap((one) => one.values), page.limit],
  };
}

/** The SQL of `SELECT VALUE COUNT(1)`. */
export function selectCount(query: Query, parameters: QueryRequest['parameters'], scope: QueryScope): Sql {
  const conditions = [live(scope), ...filter(query, parameters)];
  return {
    text: `SELECT COUNT(*) AS count FROM item WHERE ${conditions.map((one) => one.text).join(' AND ')}`,
    values: conditions.flatMap((one) => one.values),
  };
}

function live({ container, pks, now }: QueryScope): Sql {
  const [pk = '', ...more] = pks;
  const isIn = more.length === 0 ? 'pk = ?' : 'pk IN (SELECT value FROM json_each(?))';
  return {
    text: `container = ? AND ${isIn} AND (expires IS NULL OR expires > ?)`,
    values: [container.number, more.length === 0 ? pk : JSON.stringify(pks), now],
  };
}

function filter(query: Query, parameters: QueryRequest['parameters']): Sql[] {
  return query.where === null ? [] : [translateCondition(query.where, parameters)];
}

function after(query: Query, position: Position | null): Sql[] {
  if (position === null) return [];
  if (query.orderBy === null || position.key === null)
    return [{ text: 'number > ?', values: [position.number] }];
  return [afterKey(query.orderBy.field, query.orderBy.descending, position.key, position.number)];
}

function afterKey(field: Field, descending: boolean, key: string | number, number: number): Sql {
  const value = storedValue(field);
  return {
    text: `(${value} ${descending ? '<' : '>'} ? OR (${value} = ? AND number > ?))`,
    values: [key, key, number],
  };
}
