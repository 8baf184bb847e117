import { outsideSubset } from '../store/refusal.ts';
import { expectConstant, parseConstant, parseField } from './parseField.ts';
import type { Condition } from './syntax.ts';
import type { TokenReader } from './tokenReader.ts';

/** One of the four functions of the subset; every other one is refused by its name. */
export function parseCall(tokens: TokenReader, alias: string): Condition {
  const name = tokens.next().text.toUpperCase();
  if (name === 'EXISTS' || name === 'ARRAY') throw outsideSubset(name);
  tokens.expect('(');
  const condition = parseArguments(name, tokens, alias);
  if (tokens.is(',')) throw outsideSubset(`${name} with a third argument`);
  tokens.expect(')');
  return condition;
}

function parseArguments(name: string, tokens: TokenReader, alias: string): Condition {
  if (name === 'IS_DEFINED') return { kind: 'isDefined', field: parseField(tokens, alias) };
  if (name === 'STARTSWITH' || name === 'CONTAINS') {
    const field = parseField(tokens, alias);
    tokens.expect(',');
    return { kind: name === 'CONTAINS' ? 'contains' : 'startsWith', field, text: expectConstant(tokens) };
  }
  if (name === 'ARRAY_CONTAINS') return parseArrayContains(tokens, alias);
  throw outsideSubset(`The function ${name}`);
}

function parseArrayContains(tokens: TokenReader, alias: string): Condition {
  const list = parseConstant(tokens);
  if (list === null) {
    const field = parseField(tokens, alias);
    tokens.expect(',');
    return { kind: 'arrayContains', field, value: expectConstant(tokens) };
  }
  tokens.expect(',');
  return { kind: 'isOneOf', field: parseField(tokens, alias), list };
}
