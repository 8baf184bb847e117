import { writeSync } from 'node:fs';
import type { PersonKey } from '../../sandbox/world/world.ts';
import { eventually } from '../setup/eventually.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { between, seededRandom } from '../setup/seededRandom.ts';
import { canWrite, writeMark } from './marks.ts';

/**
 * Somebody who types without end, until killed: node typistProcess.ts <url> <person> <round> <seed>. Each edit is
 * a mark of its own. Once the session says that everything is saved, the marks made until then are written to
 * standard output, unbuffered: what stands there was acknowledged, whatever dies next.
 */
const [url = '', person = '', round = '', seed = ''] = process.argv.slice(2);
const random = seededRandom(Number(seed));

process.once('disconnect', () => process.exit());
const { view, session } = await eventually('the server answers', () => joinLive(url, person as PersonKey));
await untilReady(session);
const questionId = view.openingQuestion.id;
const page = { doc: session.doc, round: Number(round), questionId, personId: view.you };
await eventually('the shared topic', () => canWrite(page));
process.send?.('ready');

for (let burst = 0; ; burst += 1) {
  const marks = Array.from(
    { length: between(random, 4, 20) },
    (_, n) => `<${round}.${person}.${burst}.${n}>`,
  );
  for (const mark of marks) {
    writeMark(page, mark, random);
    await new Promise((done) => setTimeout(done, between(random, 0, 20)));
  }
  await untilSaved(session);
  writeSync(1, `${marks.join('\n')}\n`);
}
