import { entraId } from './oneOnOneId.ts';
import type { PersonRef } from './person.ts';

/** The key of what belongs to one person: object ids are unique within a tenant only. */
export function joinPersonKey({ tenantId, id }: PersonRef): string {
  return `${tenantId}|${id}`;
}

/** Whose key it is; null for any other text. */
export function splitPersonKey(key: string): PersonRef | null {
  const [tenantId = '', id = '', ...more] = key.split('|');
  const areIds = more.length === 0 && [tenantId, id].every((one) => entraId.safeParse(one).success);
  return areIds ? { tenantId, id } : null;
}
