/** The part of Cosmos DB's SQL that this store answers, as a tree. Everything else is refused by the parser. */
export type Query = {
  select: Selection;
  top: Constant | null;
  where: Condition | null;
  orderBy: { field: Field; descending: boolean } | null;
};

export type Selection =
  | { kind: 'everything' }
  /** `SELECT c.a, c.b.d`: objects with the last name of each path, without those that are undefined. */
  | { kind: 'fields'; fields: Field[] }
  | { kind: 'count' };

/** Names from the item down: `c.a.b` is `['a', 'b']`. */
export type Field = readonly [string, ...string[]];

export type Constant = { kind: 'literal'; value: Scalar } | { kind: 'parameter'; name: string };

export type Scalar = null | boolean | number | string;

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Condition =
  | { kind: 'and' | 'or'; left: Condition; right: Condition }
  | { kind: 'not'; of: Condition }
  | { kind: 'compare'; field: Field; operator: Comparison; with: Constant }
  | { kind: 'in'; field: Field; values: Constant[] }
  | { kind: 'isDefined'; field: Field }
  | { kind: 'startsWith' | 'contains'; field: Field; text: Constant }
  /** `ARRAY_CONTAINS(c.list, @value)` */
  | { kind: 'arrayContains'; field: Field; value: Constant }
  /** `ARRAY_CONTAINS(@list, c.field)` */
  | { kind: 'isOneOf'; field: Field; list: Constant };
