import { describe, expect, test } from '@jest/globals';
import { type Capability, can } from '../../src/domain/access.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';

const tenantId = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';
const otherTenantId = '00000000-1111-4222-8333-444444444444';
const [rae, mia, ines] = ['1', '2', '4'].map((last) => `a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e000${last}`) as [
  string,
  string,
  string,
];
const theirs = joinOneOnOneId(tenantId, rae, mia);

const capabilities: Capability[] = [
  'read',
  'editAgenda',
  'changeQuestion',
  'nameManager',
  'editActionItems',
  'wrapUp',
  'setCadence',
  'delete',
];

const standings: [string, { id: string; tenantId: string }, string, boolean][] = [
  ['one of the two', { id: rae, tenantId }, theirs, true],
  ['the other of the two', { id: mia, tenantId }, theirs, true],
  ['a colleague', { id: ines, tenantId }, theirs, false],
  ['the same object id in another organisation', { id: rae, tenantId: otherTenantId }, theirs, false],
  ['somebody whose id is the tenant', { id: tenantId, tenantId }, theirs, false],
  ['anybody, for something that is no id', { id: rae, tenantId }, `${tenantId}.${rae}`, false],
  ['anybody, for nothing', { id: rae, tenantId }, '', false],
];

describe('Who may do what with a 1:1', () => {
  test.each(standings.flatMap((standing) => capabilities.map((what) => [what, ...standing] as const)))(
    'may %s: %s',
    (capability, _, person, id, allowed) => {
      expect(can(person, capability, id)).toBe(allowed);
    },
  );
});
