import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers } from '../bot/running/conversation.ts';
import { runningBot } from '../bot/running/runningBot.ts';
import { said } from '../bot/running/teams.ts';

/**
 * Prints the files of src of which something runs in the server for one sentence in the chat of two people, from the
 * activity that Teams posts to the answer, with the topic stored: `node tests/bench/chatSentence.ts`. What V8 counts is
 * what ran in that time, so nobody who only imports a file is among them. The loop of the worker of jobs turns meanwhile,
 * whether somebody says something or not, and is left out.
 */
const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** What only that loop runs. */
const ofWorker = ['usecases/jobs/clockWait.ts', 'usecases/jobs/watchShard.ts'];

/** How many functions ran, by file. */
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
  return new Map(ran.filter(([file, functions]) => functions > 0 && !ofWorker.includes(file)).sort());
}

await using bot = await runningBot();
// The first one makes the 1:1 and whatever is made once.
await answers(bot, said(bot, 'rae', '<at>Opener</at> add Scope'));
const files = await filesRunBy(() => answers(bot, said(bot, 'rae', '<at>Opener</at> add Hiring plan')));
for (const [file, functions] of files) console.log(`${String(functions).padStart(4)}  ${file}`);
console.log(`${files.size} files of src run for one sentence`);
