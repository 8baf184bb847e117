import { outsideSubset } from '../store/refusal.ts';
import { isReserved, refuseToken } from './constructs.ts';
import { parseCondition } from './parseCondition.ts';
import { expectConstant, parseField } from './parseField.ts';
import type { Condition, Field, Query, Selection } from './syntax.ts';
import { readTokens, type TokenReader } from './tokenReader.ts';

/**
 * Reads a query of the subset:
 *
 *   SELECT [TOP n] * | c.a, c.b | VALUE COUNT(1)  FROM c  [WHERE condition]  [ORDER BY c.a [ASC | DESC]]
 *
 * @throws Refusal (400) that names what is outside the subset
 */
export function parseQuery(sql: string): Query {
  const tokens = readTokens(sql);
  tokens.expect('SELECT');
  if (tokens.is('DISTINCT')) throw refuseToken(tokens.peek());
  const top = tokens.accept('TOP') ? expectConstant(tokens) : null;
  const selection = readSelection(tokens);
  const alias = parseFrom(tokens);
  const select = selection(alias);
  const where = tokens.accept('WHERE') ? parseCondition(tokens, alias) : null;
  const orderBy = parseOrderBy(tokens, alias);
  if (tokens.peek().kind !== 'end') throw refuseToken(tokens.peek());
  return checkCount({ select, top, where, orderBy });
}

/** The condition of a conditional patch: `FROM c WHERE …`. */
export function parsePatchCondition(sql: string): Condition {
  const tokens = readTokens(sql);
  const alias = parseFrom(tokens);
  tokens.expect('WHERE');
  const condition = parseCondition(tokens, alias);
  if (tokens.peek().kind !== 'end') throw refuseToken(tokens.peek());
  return condition;
}

/** The fields come before FROM says what the items are called, so they are checked once that is known. */
function readSelection(tokens: TokenReader): (alias: string) => Selection {
  if (tokens.accept('*')) return () => ({ kind: 'everything' });
  if (tokens.accept('VALUE')) return parseCount(tokens);
  const fields: { alias: string; field: Field }[] = [];
  do fields.push(parseSelected(tokens));
  while (tokens.accept(','));
  return (alias) => {
    const stray = fields.find((one) => one.alias !== alias);
    if (stray !== undefined) throw outsideSubset(`${stray.alias}, which FROM does not name,`);
    return { kind: 'fields', fields: distinctNames(fields.map((one) => one.field)) };
  };
}

function parseSelected(tokens: TokenReader): { alias: string; field: Field } {
  const token = tokens.peek();
  const isName = token.kind === 'word' && !isReserved(token.text);
  if (isName && tokens.is('(', 1)) throw outsideSubset(`The function ${token.text.toUpperCase()} in SELECT`);
  if (tokens.is('UDF')) throw outsideSubset('A user-defined function (udf)');
  if (tokens.is('(')) throw outsideSubset('A subquery');
  if (isName) return { alias: token.text, field: parseField(tokens, token.text) };
  const isConstant = ['string', 'number', 'parameter'].includes(token.kind);
  throw isConstant ? outsideSubset('A constant in SELECT') : refuseToken(token);
}

function parseCount(tokens: TokenReader): () => Selection {
  const isCount = tokens.is('COUNT') && tokens.is('(', 1) && tokens.peek(2).text === '1' && tokens.is(')', 3);
  if (!isCount) throw outsideSubset('SELECT VALUE of anything but COUNT(1)');
  for (let taken = 0; taken < 4; taken += 1) tokens.next();
  return () => ({ kind: 'count' });
}

function parseFrom(tokens: TokenReader): string {
  tokens.expect('FROM');
  if (tokens.is('(')) throw outsideSubset('A subquery');
  const name = tokens.next();
  if (name.kind !== 'word' || isReserved(name.text)) throw refuseToken(name);
  if (tokens.is('IN')) throw outsideSubset('An iteration (FROM … IN …)');
  if (tokens.is('.')) throw outsideSubset('FROM a part of the items');
  if (tokens.is(',')) throw outsideSubset('FROM more than one source');
  if (tokens.peek().kind === 'word' && !isReserved(tokens.peek().text)) throw outsideSubset('An alias (AS)');
  return name.text;
}

function parseOrderBy(tokens: TokenReader, alias: string): Query['orderBy'] {
  if (!tokens.accept('ORDER')) return null;
  tokens.expect('BY');
  if (tokens.is('RANK')) throw refuseToken(tokens.peek());
  if (tokens.peek().kind === 'word' && tokens.is('(', 1)) throw outsideSubset('ORDER BY a function');
  const field = parseField(tokens, alias);
  const descending = tokens.accept('DESC');
  if (!descending) tokens.accept('ASC');
  if (tokens.is(',')) throw outsideSubset('ORDER BY more than one field');
  return { field, descending };
}

function distinctNames(fields: Field[]): Field[] {
  const names = new Set(fields.map((field) => field.at(-1)));
  if (names.size < fields.length) throw outsideSubset('SELECT of two fields with the same name');
  return fields;
}

function checkCount(query: Query): Query {
  if (query.select.kind !== 'count') return query;
  if (query.top !== null) throw outsideSubset('TOP with COUNT');
  if (query.orderBy !== null) throw outsideSubset('ORDER BY with COUNT');
  return query;
}
