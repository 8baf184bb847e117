import { expect, jest, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { addItem, itemTexts, readAgenda, setDiscussed } from '../../src/contract/agendaDocument.ts';
import { raeAndMia, severalServers } from '../jobs/severalServers.ts';
import { eventually } from '../setup/eventually.ts';
import { untilSaved } from '../setup/pairInSandbox.ts';

jest.setTimeout(120_000);

const ten = '2026-03-25T10:00:00.000Z';

test('two people on two server processes: edits, presence and a wrap-up of one are seen on the other, and one may be killed', async () => {
  await using servers = await severalServers(ten);
  const [first, other] = [await servers.start(), await servers.start()];
  const rae = await servers.join(first, 'rae');
  const mia = await servers.join(other, 'mia');
  const seen = () => [rae.state().present.join(), mia.state().present.join()].join(' ');
  // The first one learns of the other when it renews its leases, every 20 s.
  await eventually('each sees the other', () => seen() === `${people.mia.id} ${people.rae.id}`, 60_000);
  addItem(rae.doc, { id: 'scope', title: 'Scope', purpose: null, broughtBy: people.rae.id, addedAt: ten });
  await eventually('Mia sees the topic', () => itemTexts(mia.doc, 'scope'));
  itemTexts(mia.doc, 'scope')?.notes.insert(0, 'from Mia');
  await eventually('Rae reads it', () => itemTexts(rae.doc, 'scope')?.notes.toString() === 'from Mia');
  setDiscussed(mia.doc, 'scope', ten);
  await untilSaved(mia);

  await servers.ask(first, 'rae', `/api/one-on-ones/${raeAndMia}/wrap-up`, 'POST', { round: 0 });
  await eventually('Mia is told', () => mia.notices.some(({ kind }) => kind === 'meetingRecorded'));
  await eventually('it has left her agenda', () => readAgenda(mia.doc).length === 0);
  expect(await servers.held(other)).toMatchObject([{ items: [{ title: 'Scope', notes: 'from Mia' }] }]);

  addItem(mia.doc, { id: 'next', title: 'Next', purpose: null, broughtBy: people.mia.id, addedAt: ten });
  await untilSaved(mia);
  await servers.kill(other);
  await eventually('what she saved is there', () => itemTexts(rae.doc, 'next'));
});
