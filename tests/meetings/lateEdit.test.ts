import { expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { answerText, itemTexts } from '../../src/contract/agendaDocument.ts';
import { toldMeeting } from '../../src/domain/meeting.ts';
import { eventually } from '../setup/eventually.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { askAs } from './asking.ts';
import { agendaNow, holdMeeting } from './heldMeeting.ts';

const meetingId = 'held-000000';

test('what somebody wrote offline during the meeting is on record as a late note when they are back', async () => {
  await using sandbox = await runningSandbox();
  const { url } = sandbox;
  const view = await holdMeeting(url);
  const written = await writtenOffline(url, (doc) => {
    itemTexts(doc, 'discussed-one')?.notes.insert(13, ' Ship in March.');
    const key = { questionId: view.openingQuestion.id, round: view.round, personId: view.you };
    answerText(doc, key).insert(0, 'First of all: ');
  });
  await askAs(url, 'rae', 'POST', `/${view.id}/wrap-up`, { round: view.round });

  await arrives(url, written);
  const late = async () => {
    const { body } = await askAs(url, 'rae', 'GET', `/${view.id}/meetings/${meetingId}`);
    const { items, answers } = toldMeeting.parse(body);
    return [...items, ...answers].flatMap((one) => one.late.map(({ text, by }) => ({ text, by })));
  };
  await eventually('the late notes', async () => {
    // The API answers a person 300 times a minute, not more.
    await new Promise((done) => setTimeout(done, 250));
    return (await late()).length === 2;
  });
  const both = [
    { text: 'Ship in March.', by: view.you },
    { text: 'First of all:', by: view.you },
  ];
  expect(await late()).toEqual(both);
  expect((await agendaNow(url)).titles).toEqual(['Waiting one']);

  await sandbox.restart();
  await agendaNow(url);
  expect(await late()).toEqual(both);
});

/** An edit of Mia's that her device keeps while it has no connection. */
async function writtenOffline(url: string, write: (doc: Y.Doc) => void): Promise<Uint8Array> {
  const { session } = await joinLive(url, 'mia');
  await untilReady(session);
  const device = new Y.Doc();
  Y.applyUpdate(device, Y.encodeStateAsUpdate(session.doc));
  session.close();
  const before = Y.encodeStateVector(device);
  write(device);
  return Y.encodeStateAsUpdate(device, before);
}

async function arrives(url: string, update: Uint8Array): Promise<void> {
  const { session } = await joinLive(url, 'mia');
  await untilReady(session);
  Y.applyUpdate(session.doc, update);
  await untilSaved(session);
  session.close();
}
