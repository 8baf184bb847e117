import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../src/domain/person.ts';
import {
  type AnyPairUseCase,
  enter,
  isAllowed,
  ofCaller,
  ofPair,
  type Scope,
} from '../../src/usecases/scope.ts';
import { ines, mia, raeAndMia } from './pair.ts';

const asked: string[] = [];

const rename = ofPair('editAgenda', async ({ person, oneOnOneId }, title: string) => {
  asked.push(title);
  return [person.id, oneOnOneId, title];
});

describe('A use case of a pair', () => {
  test('gets who asks, in which 1:1, and what', async () => {
    expect(await rename(mia, raeAndMia, 'Plans')).toEqual([mia.id, raeAndMia, 'Plans']);
  });

  test('does not begin for anybody else, who is told that there is no such 1:1', async () => {
    asked.length = 0;
    await expect(rename(ines, raeAndMia, 'Plans')).rejects.toMatchObject({ code: 'notFound' });
    await expect(rename({ ...mia, tenantId: ines.id }, raeAndMia, 'Plans')).rejects.toMatchObject({
      code: 'notFound',
    });
    expect(asked).toEqual([]);
  });

  test('that asks Microsoft gets the token of whoever asks', async () => {
    const look = ofCaller('read', async ({ person, caller }) => [person.id, caller.token]);
    expect(await look({ person: mia, token: 'a' }, raeAndMia)).toEqual([mia.id, 'a']);
    const stranger = look({ person: ines, token: 'b' }, raeAndMia);
    await expect(stranger).rejects.toMatchObject({ code: 'notFound' });
  });
});

test('who only wants to know is not refused', () => {
  expect([isAllowed(mia, 'read', raeAndMia), isAllowed(ines, 'read', raeAndMia)]).toEqual([true, false]);
  expect(enter(mia, 'read', raeAndMia)).toEqual({ person: mia, oneOnOneId: raeAndMia });
});

test('neither a use case that takes a person by hand nor a scope made by hand compiles', () => {
  const byHand = async (_: Person, oneOnOneId: string) => oneOnOneId;
  // @ts-expect-error: it never asks whether they may
  const table = { byHand } satisfies Record<string, AnyPairUseCase>;
  // @ts-expect-error: nobody has asked whether they may
  const scope: Scope<'read'> = { person: mia, oneOnOneId: raeAndMia };
  expect([table.byHand, scope.person]).toEqual([byHand, mia]);
});
