import { badRequest, outsideSubset } from '../store/refusal.ts';

export type Token = {
  kind: 'word' | 'number' | 'string' | 'parameter' | 'symbol' | 'end';
  /** As written; of a string, its value. */
  text: string;
  /** Character position in the query. */
  at: number;
};

const symbols = ['<=', '>=', '!=', '<>', '??', '||', '<<', '>>', '=', '<', '>', '(', ')', ',', '.', '*', '-'];
const otherSymbols = '+/%&|^~?:[]{}';
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** @throws Refusal (400) on characters that no token starts with */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(sql, 0);
  while (at < sql.length) {
    const { token, end } = readToken(sql, at);
    tokens.push(token);
    at = skipSpace(sql, end);
  }
  return [...tokens, { kind: 'end', text: '', at }];
}

function readToken(sql: string, at: number): { token: Token; end: number } {
  const first = sql.charAt(at);
  if (first === "'" || first === '"') return readString(sql, at);
  if (isDigit(first))
    return readWhile(sql, at, 'number', (one) => isDigit(one) || one === '.' || isLetter(one));
  if (first === '@') return readWhile(sql, at, 'parameter', isNamePart);
  if (isLetter(first)) return readWhile(sql, at, 'word', isNamePart);
  if (sql.startsWith('--', at)) throw outsideSubset('A comment (--)');
  const symbol =
    symbols.find((one) => sql.startsWith(one, at)) ?? (otherSymbols.includes(first) ? first : null);
  if (symbol === null) throw badRequest(`Syntax error, unexpected character at position ${at}.`);
  return { token: { kind: 'symbol', text: symbol, at }, end: at + symbol.length };
}

function readWhile(sql: string, at: number, kind: Token['kind'], belongs: (character: string) => boolean) {
  let end = at + 1;
  while (end < sql.length && belongs(sql.charAt(end))) end += 1;
  return { token: { kind, text: sql.slice(at, end), at }, end };
}

function readString(sql: string, at: number): { token: Token; end: number } {
  const quote = sql.charAt(at);
  let text = '';
  let position = at + 1;
  while (position < sql.length && sql.charAt(position) !== quote) {
    const isEscape = sql.charAt(position) === '\\';
    if (isEscape && sql.charAt(position + 1) === 'u') throw outsideSubset('A \\u escape in a string');
    const next = isEscape ? sql.charAt(position + 1) : sql.charAt(position);
    text += isEscape ? (escapes[next] ?? next) : next;
    position += isEscape ? 2 : 1;
  }
  if (position >= sql.length) throw badRequest(`Syntax error, the string at position ${at} does not end.`);
  return { token: { kind: 'string', text, at }, end: position + 1 };
}

function skipSpace(sql: string, at: number): number {
  let position = at;
  while (position < sql.length && sql.charAt(position).trim() === '') position += 1;
  return position;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  return character === '_' || character.toLowerCase() !== character.toUpperCase();
}

function isNamePart(character: string): boolean {
  return isLetter(character) || isDigit(character);
}
