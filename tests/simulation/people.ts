import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';

/** Ids of people and organisations carry their number, so that a million of them need no table. */
function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The number of a person or an organisation. */
export function numberOf(id: string): number {
  return Number.parseInt(id.slice(24), 16);
}

export const tenantIdOf = idOf;

/** The id of the n-th 1:1: of the people 2n and 2n + 1. */
export function oneOnOneIdOf(tenant: number, pair: number): string {
  return joinOneOnOneId(tenantIdOf(tenant), idOf(2 * pair), idOf(2 * pair + 1));
}
