import type { Person } from './person.ts';

/** The key of what belongs to one person: object ids are unique within a tenant only. */
export function joinPersonKey({ tenantId, id }: Pick<Person, 'tenantId' | 'id'>): string {
  return `${tenantId}|${id}`;
}
