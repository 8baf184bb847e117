import { refuseToken } from './constructs.ts';
import { type Token, tokenize } from './tokens.ts';

/** Walks through the tokens of a query. Words are compared without regard to case. */
export type TokenReader = {
  /** The token `ahead` places further; past the end, the end. */
  peek(ahead?: number): Token;
  next(): Token;
  /** Is the next token this word or symbol? */
  is(text: string, ahead?: number): boolean;
  /** Takes it if it is next. */
  accept(text: string): boolean;
  /** Takes it, or refuses whatever stands there. */
  expect(text: string): void;
};

export function readTokens(sql: string): TokenReader {
  const tokens = tokenize(sql);
  let place = 0;
  const end: Token = { kind: 'end', text: '', at: sql.length };
  const peek = (ahead = 0) => tokens[place + ahead] ?? end;
  const is = (text: string, ahead = 0) => {
    const token = peek(ahead);
    return (token.kind === 'word' || token.kind === 'symbol') && token.text.toUpperCase() === text;
  };
  const next = () => {
    const token = peek();
    place += 1;
    return token;
  };
  const accept = (text: string) => is(text) && next() !== undefined;
  const expect = (text: string) => {
    if (!accept(text)) throw refuseToken(peek());
  };
  return { peek, next, is, accept, expect };
}
