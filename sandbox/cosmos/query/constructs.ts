import { badRequest, type CosmosRefusal, outsideSubset } from '../store/refusal.ts';
import type { Token } from './tokens.ts';

/** What a word or symbol begins that this store does not answer, in the words of Cosmos DB's documentation. */
const constructs: Record<string, string> = {
  DISTINCT: 'DISTINCT',
  GROUP: 'GROUP BY',
  HAVING: 'HAVING',
  OFFSET: 'OFFSET',
  LIMIT: 'LIMIT',
  JOIN: 'JOIN',
  BETWEEN: 'BETWEEN',
  LIKE: 'LIKE',
  ESCAPE: 'ESCAPE',
  EXISTS: 'EXISTS',
  ARRAY: 'ARRAY',
  AS: 'An alias (AS)',
  IS: 'IS',
  CASE: 'CASE',
  UNION: 'UNION',
  RANK: 'ORDER BY RANK',
  UNDEFINED: 'The constant undefined',
  '+': 'Arithmetic (+)',
  '-': 'Arithmetic (-)',
  '*': 'Arithmetic (*)',
  '/': 'Arithmetic (/)',
  '%': 'Arithmetic (%)',
  '||': 'String concatenation (||)',
  '??': 'The coalesce operator (??)',
  '?': 'The conditional operator (? :)',
  '|': 'A bitwise operator (|)',
  '&': 'A bitwise operator (&)',
  '^': 'A bitwise operator (^)',
  '~': 'A bitwise operator (~)',
  '<<': 'A bitwise operator (<<)',
  '>>': 'A bitwise operator (>>)',
  '(': 'An expression in parentheses',
  '[': 'An array literal or access with brackets ([ ])',
  '{': 'An object literal ({ })',
};

/** Words that Cosmos DB's grammar keeps for itself: `c.order` or `c.value` is a syntax error there. */
const reserved = new Set(
  `ALL AND ARRAY AS ASC BETWEEN BY CASE CAST CONVERT CROSS DESC DISTINCT ELSE END ESCAPE EXISTS FALSE FOR FROM
   GROUP HAVING IN INNER INSERT INTO IS JOIN LEFT LIKE LIMIT NOT NULL OFFSET ON OR ORDER OUTER OVER RIGHT SELECT
   SET THEN TOP TRUE UDF UNDEFINED UPDATE VALUE WHEN WHERE WITH`.split(/\s+/),
);

export function isReserved(word: string): boolean {
  return reserved.has(word.toUpperCase());
}

/** The refusal of a token where the grammar of the subset has no place for it. */
export function refuseToken(token: Token): CosmosRefusal {
  const construct = constructs[token.text.toUpperCase()];
  if (construct !== undefined && token.kind !== 'string') return outsideSubset(construct);
  const what = token.kind === 'end' ? 'the end of the query' : `the ${token.kind} at position ${token.at}`;
  return badRequest(`Syntax error, did not expect ${what}.`);
}
