import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answers } from '../bot/running/conversation.ts';
import { runningBot } from '../bot/running/runningBot.ts';
import { said } from '../bot/running/teams.ts';

/**
 * Prints the files of src of which something runs in the server for one sentence in the chat of two people, from the
 * activity that Teams posts to the answer, with the topic stored: `node tests/bench/chatSentence.ts`. What V8 counts is
 * what ran in that time, so nobody who only imports a file is among them. What the worker of jobs does while nobody says
 * anything runs on meanwhile, and is left out.
 */
const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Milliseconds in which the worker of jobs looks at the clock at least once. */
const aWhile = 2_000;

/** The functions that ran, as places in their files. */
async function functionsRunBy(work: () => Promise<unknown>): Promise<Map<string, number[]>> {
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
  const ran = ours.map(({ url, functions }): [string, number[]] => [
    relative(root, fileURLToPath(url)),
    functions.flatMap(({ ranges: [range] }) => (range && range.count > 0 ? range.startOffset : [])),
  ]);
  return new Map(ran.filter(([, places]) => places.length > 0).sort());
}

await using bot = await runningBot();
// The first one makes the 1:1 and whatever is made once.
await answers(bot, said(bot, 'rae', '<at>Opener</at> add Scope'));
const inBackground = await functionsRunBy(() => pause(aWhile));
const ran = await functionsRunBy(() => answers(bot, said(bot, 'rae', '<at>Opener</at> add Hiring plan')));
const files = [...ran].flatMap(([file, places]): [string, number][] => {
  const background = file.startsWith('usecases/jobs/') ? (inBackground.get(file) ?? []) : [];
  const own = places.filter((place) => !background.includes(place));
  return own.length > 0 ? [[file, own.length]] : [];
});
for (const [file, functions] of files) console.log(`${String(functions).padStart(4)}  ${file}`);
console.log(`${files.length} files of src run for one sentence`);
