import { outsideSubset } from '../store/refusal.ts';
import { isReserved, refuseToken } from './constructs.ts';
import type { Constant, Field } from './syntax.ts';
import type { TokenReader } from './tokenReader.ts';

/** `c.a.b`, where `c` is the name that FROM gives to the items. */
export function parseField(tokens: TokenReader, alias: string): Field {
  const root = tokens.next();
  if (root.kind !== 'word' || isReserved(root.text)) throw refuseToken(root);
  if (root.text !== alias) throw outsideSubset(`${root.text}, which FROM does not name,`);
  const [first, ...rest] = names(tokens);
  if (first === undefined) throw outsideSubset('The whole item as a value');
  return [first, ...rest];
}

function names(tokens: TokenReader): string[] {
  const found: string[] = [];
  while (tokens.accept('.')) {
    const name = tokens.next();
    if (name.kind !== 'word') throw refuseToken(name);
    if (isReserved(name.text)) throw outsideSubset(`The reserved word ${name.text.toUpperCase()} as a field`);
    found.push(name.text);
  }
  if (tokens.is('[')) throw refuseToken(tokens.peek());
  return found;
}

/** A literal or a parameter; null when none begins here. */
export function parseConstant(tokens: TokenReader): Constant | null {
  const token = tokens.peek();
  if (token.kind === 'parameter') return { kind: 'parameter', name: tokens.next().text };
  if (token.kind === 'string') return { kind: 'literal', value: tokens.next().text };
  if (token.kind === 'number') return number(tokens, 1);
  if (tokens.is('-') && tokens.peek(1).kind === 'number') {
    tokens.next();
    return number(tokens, -1);
  }
  if (tokens.accept('TRUE')) return { kind: 'literal', value: true };
  if (tokens.accept('FALSE')) return { kind: 'literal', value: false };
  return tokens.accept('NULL') ? { kind: 'literal', value: null } : null;
}

/** @throws Refusal (400) when something else stands there */
export function expectConstant(tokens: TokenReader): Constant {
  const constant = parseConstant(tokens);
  if (constant === null) throw refuseToken(tokens.peek());
  return constant;
}

function number(tokens: TokenReader, sign: 1 | -1): Constant {
  const token = tokens.next();
  const value = Number(token.text) * sign;
  if (!/^\d+(\.\d+)?$/.test(token.text)) throw outsideSubset('A number in another notation than 12 or 1.5');
  return { kind: 'literal', value };
}
