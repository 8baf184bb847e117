import { people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import type { Person } from '../../src/domain/person.ts';
import type { ChatMember } from '../../src/usecases/pairPorts.ts';

export const otherTenantId = '00000000-1111-4222-8333-444444444444';

export const rae: Person = { id: people.rae.id, tenantId, name: people.rae.name };
export const mia: Person = { id: people.mia.id, tenantId, name: people.mia.name };
export const ines: Person = { id: people.ines.id, tenantId, name: people.ines.name };

/** Rae's object id, but in another organisation: ids are unique within one only. */
export const foreignRae: Person = { ...rae, tenantId: otherTenantId };

export const raeAndMia = joinOneOnOneId(tenantId, rae.id, mia.id);

export function memberOf({ id, tenantId: tenant, name }: Person): ChatMember {
  return { personId: id, tenantId: tenant, name };
}
