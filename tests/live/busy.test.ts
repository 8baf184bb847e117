import { expect, test } from '@jest/globals';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { eventually } from '../setup/eventually.ts';
import { mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { openRawLine, signInAs } from './rawConnection.ts';
import { openPanel, ready } from './sessions.ts';

test('a server with too much to do takes nobody into an agenda that is not open there, and goes on with those that are', async () => {
  let isBusy = true;
  const server = await startLiveServer({ needs: { isTooBusy: () => isBusy } });
  const line = await openRawLine(server);
  line.send(signInAs(pairId, rae.id));
  expect(await line.closed).toBe(closeCodes.unavailable);
  isBusy = false;
  const raes = openPanel(server, rae);
  await ready(raes);
  isBusy = true;
  const mias = openPanel(server, mia);
  await ready(mias);
  await eventually('both are there', () => raes.state().present.includes(mia.id));
  raes.close();
  mias.close();
  await server.stop();
});
