import { describe, expect, test } from '@jest/globals';
import { type AudienceMember, type ChatAudience, chatAudience } from '../../src/domain/chatAudience.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';

const tenantId = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';
const elsewhere = '00000000-1111-4222-8333-444444444444';
const [rae, mia, tom] = ['1', '2', '3'].map((last) => ({
  personId: `a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e000${last}`,
  tenantId,
})) as [AudienceMember, AudienceMember, AudienceMember];
const raeAndMia = joinOneOnOneId(tenantId, rae.personId, mia.personId);
const raeAndTom = joinOneOnOneId(tenantId, rae.personId, tom.personId);
const miaElsewhere = { ...mia, tenantId: elsewhere };
const anonymous = { personId: '29:anonymous', tenantId: '' };

type Row = [who: string, members: AudienceMember[] | null, kind: ChatAudience['kind']];

const rows: Row[] = [
  ['the two', [rae, mia], 'theseTwo'],
  ['the two, the other way round', [mia, rae], 'theseTwo'],
  ['the two, one of them listed twice', [rae, mia, rae], 'theseTwo'],
  ['one of the two with somebody else', [rae, tom], 'anotherPair'],
  ['two others', [tom, { ...rae, personId: rae.personId.replace('0001', '0004') }], 'anotherPair'],
  ['the two and a third', [rae, mia, tom], 'crowded'],
  ['one of the two', [rae], 'alone'],
  ['one of the two, listed twice', [rae, rae], 'alone'],
  ['somebody else by themselves', [tom], 'alone'],
  ['the two and a guest', [rae, mia, { ...tom, tenantId: elsewhere }], 'guest'],
  ['one of the two with a guest who has the id of the other', [rae, miaElsewhere], 'guest'],
  ['the two and somebody without an account', [rae, mia, anonymous], 'guest'],
  [
    'one of the two with somebody of the organisation who has no id',
    [rae, { ...anonymous, tenantId }],
    'guest',
  ],
  [
    'two of another organisation, with the ids of the two',
    [{ ...rae, tenantId: elsewhere }, miaElsewhere],
    'strangers',
  ],
  ['one of another organisation', [miaElsewhere], 'strangers'],
  ['somebody without an account', [anonymous], 'strangers'],
  ['nobody', [], 'unknown'],
  ['a chat that Teams does not know', null, 'unknown'],
];

describe('Who reads a chat', () => {
  test.each(rows)('as the 1:1 of Rae and Mia sees it: %s', (_, members, kind) => {
    expect(chatAudience(members, { oneOnOneId: raeAndMia }).kind).toBe(kind);
  });

  test('every kind stands in this table', () => {
    const kinds = ['theseTwo', 'anotherPair', 'crowded', 'alone', 'guest', 'strangers', 'unknown'];
    expect([...new Set(rows.map(([, , kind]) => kind))].sort()).toEqual(kinds.sort());
  });

  test.each(rows)('whosever chat it is: %s', (_, members, kind) => {
    const expected = kind === 'anotherPair' ? 'theseTwo' : kind;
    expect(chatAudience(members, { tenantId }).kind).toBe(expected);
  });

  test('tells whose 1:1 it is', () => {
    const members = [rae, tom];
    expect(chatAudience(members, { tenantId })).toEqual({ kind: 'theseTwo', oneOnOneId: raeAndTom });
    const seen = chatAudience(members, { oneOnOneId: raeAndMia });
    expect(seen).toEqual({ kind: 'anotherPair', oneOnOneId: raeAndTom });
  });

  test('something that is no id of a 1:1 is nobody’s', () => {
    expect(chatAudience([rae, mia], { oneOnOneId: 'constructor' }).kind).toBe('strangers');
  });
});
