import * as z from 'zod';
import type { JsonValue } from '../store/jsonValue.ts';
import { badRequest, outsideSubset } from '../store/refusal.ts';
import type { Constant, Scalar } from './syntax.ts';

const querySpec = z.object({
  query: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.json() })).optional(),
});

/** A query as it was sent, with the values of its parameters by name (`@pk`). */
export type QueryRequest = { sql: string; parameters: ReadonlyMap<string, JsonValue> };

/** @throws Refusal (400) */
export function parseQueryRequest(body: JsonValue): QueryRequest {
  const parsed = querySpec.safeParse(body);
  if (!parsed.success) throw badRequest('A query needs its text, and parameters with name and value.');
  const { query, parameters = [] } = parsed.data;
  return { sql: query, parameters: new Map(parameters.map(({ name, value }) => [name, value])) };
}

/** @throws Refusal (400) when it is a parameter without a value, or an array or object */
export function scalarOf(constant: Constant, parameters: QueryRequest['parameters']): Scalar {
  return asScalar(givenValue(constant, parameters));
}

/** @throws Refusal (400) when it is not a list of scalars */
export function listOf(constant: Constant, parameters: QueryRequest['parameters']): Scalar[] {
  const value = givenValue(constant, parameters);
  if (!Array.isArray(value)) throw outsideSubset('ARRAY_CONTAINS of a constant that is no array');
  return value.map(asScalar);
}

function asScalar(value: JsonValue): Scalar {
  if (typeof value === 'object' && value !== null)
    throw outsideSubset('A comparison with an array or object');
  return value;
}

function givenValue(constant: Constant, parameters: QueryRequest['parameters']): JsonValue {
  if (constant.kind === 'literal') return constant.value;
  const value = parameters.get(constant.name);
  if (value === undefined) throw badRequest(`The parameter ${constant.name} has no value.`);
  return value;
}
