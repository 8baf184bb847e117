import { expect, test } from '@jest/globals';
import type { Feature } from '../../src/domain/connection.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import type { Person } from '../../src/domain/person.ts';
import { readPhoto } from '../../src/usecases/connections/readPhoto.ts';
import { someOneOnOne } from '../storage/someOneOnOne.ts';
import { memoryCadences, memoryStore } from './memory.ts';
import { foreignRae, ines, mia, otherTenantId, rae, raeAndMia } from './pair.ts';

const photo = { type: 'image/png' as const, bytes: new Uint8Array([1, 2, 3]) };
const readAt = '2026-11-17T09:00:00.000Z';

/** Rae and Mia have opened their 1:1; Rae's photo is stored. */
async function world(turnedOn: Feature[]) {
  const { photos, connections } = memoryCadences();
  const store = memoryStore();
  await store.create(raeAndMia, someOneOnOne(raeAndMia));
  await photos.keep(rae, { readAt, photo });
  await connections.create(rae, turnedOn);
  return readPhoto({ photos, connections, store });
}

test('a photo that is still stored is not shown from the moment at which its owner turned that off', async () => {
  const isOn = await world(['calendar', 'photo']);
  expect((await isOn(mia, raeAndMia, rae.id))?.value).toEqual(photo);
  const isOff = await world(['calendar']);
  expect(await isOff(mia, raeAndMia, rae.id)).toBeNull();
});

test.each<[string, Person, string, string]>([
  ['somebody else', ines, raeAndMia, rae.id],
  ['the same id in another organisation', foreignRae, raeAndMia, rae.id],
  ['one of the two, of somebody else', mia, raeAndMia, ines.id],
  ['who makes up a 1:1', ines, joinOneOnOneId(rae.tenantId, ines.id, rae.id), rae.id],
  ['who makes one up elsewhere', foreignRae, joinOneOnOneId(otherTenantId, rae.id, mia.id), rae.id],
])('it is not there for %s', async (_, person, oneOnOneId, of) => {
  const read = await world(['photo']);
  await expect(read(person, oneOnOneId, of)).rejects.toMatchObject({ code: 'notFound' });
});
