import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers } from '../bot/running/conversation.ts';
import { runningBot } from '../bot/running/runningBot.ts';
import { said } from '../bot/running/teams.ts';

/**
 * Prints the files of src of which something runs in the server for one sentence in the chat of two people, from the
 * activity that Teams posts to the answer, with the topic stored: `node tests/bench/chatSentence.ts`. What V8 counts is
 * what ran in that time, so nobody who only imports a file is among them.
 */
const root = fileURLToPath(new URL('../../src/', import.meta.url));

async function filesRunBy(work: () => Promise<unknown>): Promise<Map<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  const ours = result.filter(({ url }) => url.startsWith('file:') && fileURLToPath(url).startsWith(root));
  const ran = ours.map(({ url, functions }): [string, number] => [
    relative(root, fileURLToPath(url)),
    functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).length,
  ]);
  return new Map(ran.filter(([, functions]) => functions > 0).sort());
}

await using bot = await runningBot();
// The first one makes the 1:1 and whatever is made once.
await answers(bot, said(bot, 'rae', '<at>Opener</at> add Scope'));
const files = await filesRunBy(() => answers(bot, said(bot, 'rae', '<at>Opener</at> add Hiring plan')));
const folders = new Map<string, number>();
for (const file of files.keys()) {
  const folder = file.split('/').slice(0, 2).join('/');
  folders.set(folder, (folders.get(folder) ?? 0) + 1);
}
for (const [file, functions] of files) console.log(`${String(functions).padStart(4)}  ${file}`);
console.log(`${files.size} files of src run for one sentence`);
