import * as z from 'zod';
import { addItem, itemTexts } from '../../../src/contract/agendaDocument.ts';
import { livePath } from '../../../src/contract/live.ts';
import { openLiveSession } from '../../../src/tab/shared/live/openLiveSession.ts';
import { eventually } from '../../setup/eventually.ts';
import { untilReady, untilSaved } from '../../setup/pairInSandbox.ts';
import { device } from '../sessions.ts';
import { pair } from './pairs.ts';

/**
 * Two honest people of another 1:1, one of whom types without end: node bystandersProcess.ts <url> <pair as JSON>.
 * Asked for the time since `since`, it answers how long each letter took to the other's screen, in milliseconds; one
 * that has not come yet counts with its age. Reconnects by itself when the server is started anew.
 */
const [url = '', pairAsJson = ''] = process.argv.slice(2);
const { oneOnOneId, honest, hostile: other } = pair.parse(JSON.parse(pairAsJson));
const asked = z.object({ since: z.number() });
const betweenKeys = 60;
const maxLetters = 10_000;

process.once('disconnect', () => process.exit());

const [ours, theirs] = [honest, other].map(({ id, token }) =>
  openLiveSession({
    url: url.replace(/^http/, 'ws') + livePath,
    oneOnOneId,
    personId: id,
    getToken: async () => token,
    onNotice: () => {},
    keep: device(),
  }),
);
if (!ours || !theirs) throw new Error('There are two of them');
await Promise.all([ours, theirs].map(untilReady));
addItem(ours.doc, {
  id: 'bystanders',
  title: 'Bystanders',
  purpose: null,
  broughtBy: honest.id,
  addedAt: new Date().toISOString(),
});
await untilSaved(ours);
const written = await eventually('the topic', () => itemTexts(ours.doc, 'bystanders')?.notes);
const read = await eventually('the topic', () => itemTexts(theirs.doc, 'bystanders')?.notes);

const sent: number[] = [];
const arrived: number[] = [];
read.observe(() => {
  while (arrived.length < read.length) arrived.push(Date.now());
});

process.on('message', (message) => {
  const { since } = asked.parse(message);
  const now = Date.now();
  process.send?.(sent.flatMap((at, n) => (at < since ? [] : [(arrived[n] ?? now) - at])));
});
process.send?.('ready');

while (sent.length < maxLetters) {
  sent.push(Date.now());
  written.insert(written.length, 'x');
  await new Promise((done) => setTimeout(done, betweenKeys));
}
