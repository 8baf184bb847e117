import { splitOneOnOneId } from './oneOnOneId.ts';
import type { Person } from './person.ts';

/** What somebody may want to do with a 1:1. */
export type Capability =
  | 'read'
  | 'editAgenda'
  | 'changeQuestion'
  | 'nameManager'
  | 'editActionItems'
  | 'wrapUp'
  | 'setCadence'
  | 'delete';

type Standing = 'oneOfTheTwo' | 'anyoneElse';

/** Who may do what. Nobody but the two stands in it: there is no admin and no upline view. */
const table: Record<Standing, readonly Capability[]> = {
  oneOfTheTwo: [
    'read',
    'editAgenda',
    'changeQuestion',
    'nameManager',
    'editActionItems',
    'wrapUp',
    'setCadence',
    'delete',
  ],
  anyoneElse: [],
};

/** May this person do this with the 1:1 of this id? The id itself names its two people, so no read is needed. */
export function can(
  person: Pick<Person, 'id' | 'tenantId'>,
  capability: Capability,
  oneOnOneId: string,
): boolean {
  return table[standing(person, oneOnOneId)].includes(capability);
}

function standing(person: Pick<Person, 'id' | 'tenantId'>, oneOnOneId: string): Standing {
  const parts = splitOneOnOneId(oneOnOneId);
  const isOneOfThem = parts?.tenantId === person.tenantId && parts.personIds.includes(person.id);
  return isOneOfThem ? 'oneOfTheTwo' : 'anyoneElse';
}
