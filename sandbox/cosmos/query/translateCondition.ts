import { outsideSubset } from '../store/refusal.ts';
import { listOf, type QueryRequest, scalarOf } from './parameters.ts';
import type { Comparison, Condition, Field, Scalar } from './syntax.ts';

/** A piece of SQLite's SQL with the values for its question marks, in order. */
export type Sql = { text: string; values: (string | number)[] };

/**
 * A condition as SQLite evaluates it over the column `body`. SQLite's NULL plays Cosmos DB's `undefined`: both
 * vanish from a WHERE, and AND, OR and NOT treat them alike. A comparison of values of different types is
 * undefined in Cosmos DB, so each one first looks at the stored type.
 */
export function translateCondition(condition: Condition, parameters: QueryRequest['parameters']): Sql {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return join(
        [condition.left, condition.right].map((side) => translateCondition(side, parameters)),
        condition.kind === 'and' ? ' AND ' : ' OR ',
      );
    case 'not': {
      const inner = translateCondition(condition.of, parameters);
      return { text: `NOT ${inner.text}`, values: inner.values };
    }
    case 'compare':
      return compare(condition.field, condition.operator, scalarOf(condition.with, parameters));
    case 'in':
      return isOneOf(
        condition.field,
        condition.values.map((value) => scalarOf(value, parameters)),
      );
    case 'isOneOf':
      return isOneOf(condition.field, listOf(condition.list, parameters));
    case 'isDefined':
      return { text: `(${typeOf(condition.field)} IS NOT NULL)`, values: [] };
    case 'startsWith':
      return search(condition.field, '= 1', scalarOf(condition.text, parameters));
    case 'contains':
      return search(condition.field, '> 0', scalarOf(condition.text, parameters));
    case 'arrayContains':
      return arrayContains(condition.field, scalarOf(condition.value, parameters));
  }
}

/** The stored value: text, number, 1 or 0 for a boolean. Names come from the tokenizer, so they need no escaping. */
export function storedValue(field: Field): string {
  return isId(field) ? 'id' : `(body ->> '${pathOf(field)}')`;
}

/** SQLite's word for the stored type; NULL when there is no such field. */
export function typeOf(field: Field): string {
  return `json_type(body, '${pathOf(field)}')`;
}

function compare(field: Field, operator: Comparison, value: Scalar): Sql {
  if (value === null) return compareWithNull(field, operator);
  const bound = typeof value === 'boolean' ? Number(value) : value;
  // An id is always text, and the bare column lets SQLite use the index on it.
  if (isId(field) && typeof value === 'string') return { text: `(id ${operator} ?)`, values: [bound] };
  return {
    text: `(CASE WHEN ${typeOf(field)} IN (${typesLike(value)}) THEN ${storedValue(field)} ${operator} ? END)`,
    values: [bound],
  };
}

/** Azure's documentation and its behaviour disagree on what `c.a != null` finds, so only equality is answered. */
function compareWithNull(field: Field, operator: Comparison): Sql {
  if (operator !== '=') throw outsideSubset(`A comparison with null by ${operator}`);
  return { text: `(CASE WHEN ${typeOf(field)} = 'null' THEN 1 END)`, values: [] };
}

function isOneOf(field: Field, values: Scalar[]): Sql {
  if (values.length === 0) return { text: '(0)', values: [] };
  return join(
    values.map((value) => compare(field, '=', value)),
    ' OR ',
  );
}

function search(field: Field, found: '= 1' | '> 0', text: Scalar): Sql {
  if (typeof text !== 'string') throw outsideSubset('A search for something else than a string');
  const value = storedValue(field);
  return {
    text: `(CASE WHEN ${typeOf(field)} = 'text' THEN instr(${value}, ?) ${found} END)`,
    values: [text],
  };
}

function arrayContains(field: Field, value: Scalar): Sql {
  if (value === null) throw outsideSubset('ARRAY_CONTAINS of null');
  const element = `element.type IN (${typesLike(value)}) AND element.value = ?`;
  const exists = `EXISTS (SELECT 1 FROM json_each(body, '${pathOf(field)}') AS element WHERE ${element})`;
  const bound = typeof value === 'boolean' ? Number(value) : value;
  return { text: `(CASE WHEN ${typeOf(field)} = 'array' THEN ${exists} END)`, values: [bound] };
}

function typesLike(value: boolean | number | string): string {
  if (typeof value === 'string') return "'text'";
  return typeof value === 'number' ? "'integer', 'real'" : "'true', 'false'";
}

function pathOf(field: Field): string {
  return `$${field.map((name) => `."${name}"`).join('')}`;
}

function isId(field: Field): boolean {
  return field.length === 1 && field[0] === 'id';
}

function join(parts: Sql[], separator: string): Sql {
  return {
    text: `(${parts.map((part) => part.text).join(separator)})`,
    values: parts.flatMap((part) => part.values),
  };
}
