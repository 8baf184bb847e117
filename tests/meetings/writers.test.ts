import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { itemTexts } from '../../src/contract/agendaDocument.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { askAs } from './asking.ts';
import { agendaNow, holdMeeting } from './heldMeeting.ts';

const exported = z.object({
  history: z.array(z.object({ kind: z.string(), items: z.array(z.looseObject({})).optional() })),
});

test('the record names who wrote what, as the server knew them, also once the log of it is gone', async () => {
  await using sandbox = await runningSandbox();
  const { url } = sandbox;
  const view = await holdMeeting(url);
  const { session, view: raes } = await joinLive(url, 'rae');
  await untilReady(session);
  itemTexts(session.doc, 'discussed-one')?.notes.insert(0, 'From Rae: ');
  await untilSaved(session);
  session.close();
  // Nobody is there: log and snapshot become one. A new process knows it from the snapshot alone.
  await sandbox.restart();
  await agendaNow(url);
  await askAs(url, 'mia', 'POST', `/${view.id}/wrap-up`, { round: view.round });

  const { body } = await askAs(url, 'mia', 'GET', `/${view.id}/export?format=json`);
  const [item] = exported.parse(body).history.flatMap(({ items = [] }) => items);
  expect(item).toMatchObject({ id: 'discussed-one', broughtBy: view.you, notes: 'From Rae: Notes of one.' });
  expect([...z.array(z.string()).parse(item?.writtenBy)].sort()).toEqual([view.you, raes.you].sort());
});
