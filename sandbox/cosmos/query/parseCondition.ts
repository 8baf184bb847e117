import { outsideSubset } from '../store/refusal.ts';
import { isReserved, refuseToken } from './constructs.ts';
import { parseCall } from './parseCall.ts';
import { expectConstant, parseConstant, parseField } from './parseField.ts';
import type { Comparison, Condition, Constant, Field } from './syntax.ts';
import type { TokenReader } from './tokenReader.ts';

const comparisons: Record<string, Comparison> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** How a comparison reads from the other side: `1 < c.a` is `c.a > 1`. */
const mirrored: Record<Comparison, Comparison> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** Deeper nesting than any query written by hand; keeps a hostile one from overflowing the stack. */
const deepest = 50;

/** A condition over the items that FROM calls `alias`; OR binds weakest, NOT strongest. */
export function parseCondition(tokens: TokenReader, alias: string, depth = 0): Condition {
  if (depth > deepest) throw outsideSubset(`Nesting deeper than ${deepest}`);
  let left = parseAnd(tokens, alias, depth);
  while (tokens.accept('OR')) left = { kind: 'or', left, right: parseAnd(tokens, alias, depth) };
  return left;
}

function parseAnd(tokens: TokenReader, alias: string, depth: number): Condition {
  let left = parseNot(tokens, alias, depth);
  while (tokens.accept('AND')) left = { kind: 'and', left, right: parseNot(tokens, alias, depth) };
  return left;
}

function parseNot(tokens: TokenReader, alias: string, depth: number): Condition {
  if (depth > deepest) throw outsideSubset(`Nesting deeper than ${deepest}`);
  if (!tokens.accept('NOT')) return parsePrimary(tokens, alias, depth);
  // Cosmos DB's grammar binds NOT to the next operand, so that `NOT c.a = 1` reads `(NOT c.a) = 1` there.
  const isWhole = tokens.is('(') || tokens.is('(', 1) || tokens.is('NOT');
  if (!isWhole) throw outsideSubset('NOT without parentheses');
  return { kind: 'not', of: parseNot(tokens, alias, depth + 1) };
}

function parsePrimary(tokens: TokenReader, alias: string, depth: number): Condition {
  if (tokens.is('(')) return parseParentheses(tokens, alias, depth);
  if (tokens.is('UDF') && tokens.is('.', 1)) throw outsideSubset('A user-defined function (udf)');
  if (tokens.peek().kind === 'word' && tokens.is('(', 1)) return parseCall(tokens, alias);
  const constant = parseConstant(tokens);
  return constant === null
    ? parseFieldFirst(tokens, parseField(tokens, alias))
    : parseConstantFirst(tokens, constant, alias);
}

function parseParentheses(tokens: TokenReader, alias: string, depth: number): Condition {
  tokens.expect('(');
  if (tokens.is('SELECT')) throw outsideSubset('A subquery');
  const inner = parseCondition(tokens, alias, depth + 1);
  tokens.expect(')');
  return inner;
}

function parseFieldFirst(tokens: TokenReader, field: Field): Condition {
  if (tokens.is('IN')) return parseIn(tokens, field);
  if (tokens.is('NOT') && tokens.is('IN', 1)) {
    tokens.next();
    return { kind: 'not', of: parseIn(tokens, field) };
  }
  if (tokens.is('NOT')) throw refuseToken(tokens.peek(1));
  const operator = parseComparison(tokens);
  const constant = parseConstant(tokens);
  if (constant !== null) return { kind: 'compare', field, operator, with: endOfConstant(tokens, constant) };
  if (isName(tokens)) throw outsideSubset('A comparison of two fields');
  if (tokens.peek().kind === 'word' && tokens.is('(', 1))
    throw outsideSubset(`The function ${nameAt(tokens)}`);
  throw refuseToken(tokens.peek());
}

function parseConstantFirst(tokens: TokenReader, constant: Constant, alias: string): Condition {
  if (tokens.is('IN')) throw outsideSubset('IN of a constant');
  const operator = mirrored[parseComparison(tokens)];
  if (!isName(tokens)) throw outsideSubset('A comparison of two constants');
  return { kind: 'compare', field: parseField(tokens, alias), operator, with: constant };
}

function parseComparison(tokens: TokenReader): Comparison {
  const token = tokens.peek();
  const operator = token.kind === 'symbol' ? comparisons[token.text] : undefined;
  if (operator !== undefined) {
    tokens.next();
    return operator;
  }
  const endsHere = token.kind === 'end' || [')', 'AND', 'OR', 'ORDER'].some((text) => tokens.is(text));
  throw endsHere ? outsideSubset('A condition without a comparison') : refuseToken(token);
}

function parseIn(tokens: TokenReader, field: Field): Condition {
  tokens.expect('IN');
  tokens.expect('(');
  if (tokens.is('SELECT')) throw outsideSubset('A subquery');
  const values = [expectConstant(tokens)];
  while (tokens.accept(',')) values.push(expectConstant(tokens));
  tokens.expect(')');
  return { kind: 'in', field, values };
}

/** `c.a = 1 + 2` must be refused for its `+` and not for the rest of the query not ending there. */
function endOfConstant(tokens: TokenReader, constant: Constant): Constant {
  const token = tokens.peek();
  if (token.kind === 'symbol' && token.text !== ')') throw refuseToken(token);
  return constant;
}

function nameAt(tokens: TokenReader): string {
  return tokens.peek().text.toUpperCase();
}

function isName(tokens: TokenReader): boolean {
  return tokens.peek().kind === 'word' && !isReserved(tokens.peek().text) && !tokens.is('(', 1);
}
