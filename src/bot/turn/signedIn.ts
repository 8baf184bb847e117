import { Failure } from '../../contract/errors.ts';
import type { Person } from '../../domain/person.ts';
import type { Turn } from './turn.ts';

/**
 * Who acts, with the account of an organisation that may use Opener.
 * @param tenantIds of those organisations
 * @throws Failure unauthorized (Teams names no account), outsideGuest (another organisation)
 */
export function signedIn({ person, tenantId }: Turn, tenantIds: readonly string[]): Person {
  if (person) return person;
  throw new Failure(tenantIds.includes(tenantId) ? 'unauthorized' : 'outsideGuest');
}
