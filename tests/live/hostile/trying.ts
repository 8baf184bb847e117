import * as Y from 'yjs';
import { eventually } from '../../setup/eventually.ts';
import { editHarm, harmTo, type Look } from './harm.ts';
import type { HostileServer } from './hostileServer.ts';
import type { Kind } from './kind.ts';
import type { Pair } from './pairs.ts';
import { type Stage, setStage } from './stage.ts';

export type Result = {
  name: string;
  /** The code with which the hostile one's line was closed; null when what they sent was taken. */
  closed: number | null;
  /** What harmed the honest one. */
  harm: string[];
  /** Where the server did not do what the table says. */
  unexpected: string | null;
};

/** Milliseconds for the close that follows a refusal. */
const closesWithin = 3_000;

/** Sends one kind to an agenda in use, and looks what has become of it. */
export async function tryKind(server: HostileServer, kind: Kind, pair: Pair): Promise<Result> {
  const result: Result = { name: kind.name, closed: null, harm: [], unexpected: null };
  const stage = await setStage(server.url, pair).catch((error: unknown) => {
    result.harm.push(`before: ${error}`);
    return null;
  });
  if (stage !== null) {
    await sendKind(stage, kind, result).catch((error: unknown) => result.harm.push(`sending: ${error}`));
    result.harm.push(...(await openPanelHarm(stage)));
    result.harm.push(...(await harmTo(server.url, pair, kind.look ?? {})));
    for (const line of stage.whileOpen) line.close();
    stage.panel.close();
  }
  if (!(await server.lives())) result.harm.push('the server ended');
  if (process.env.HOSTILE_VERBOSE) process.stderr.write(`${JSON.stringify(result)}\n`);
  return result;
}

async function sendKind(stage: Stage, kind: Kind, result: Result): Promise<void> {
  const before = { stored: stage.line.stored(), shown: shownOf(stage) };
  await kind.act(stage);
  const { line } = stage;
  if (kind.expected === 'refused') {
    await eventually('the line is closed', () => line.closed() !== null, closesWithin).catch(() => {});
  }
  result.closed = line.closed();
  const isRefused = result.closed !== null;
  if (kind.expected === 'refused' && !isRefused) result.unexpected = 'it was taken';
  if (kind.expected === 'harmless' && isRefused) result.unexpected = `it was refused: ${result.closed}`;
  if (!kind.updates || stage.sent !== 1 || !isRefused) return;
  if (line.stored() > before.stored) result.unexpected = 'it was acknowledged and refused';
  if (shownOf(stage) !== before.shown) result.harm.push('the agenda is not as it was');
}

/** All that the honest one's open panel has been told of, in bytes that can be compared. */
function shownOf({ panel }: Stage): string {
  return Buffer.from(Y.encodeSnapshot(Y.snapshot(panel.doc))).toString('base64');
}

/** The panel that was open all the while goes on as before. */
async function openPanelHarm({ panel }: Stage): Promise<string[]> {
  return (await editHarm(panel).catch((error: unknown) => [`${error}`])).map(
    (fault) => `open panel: ${fault}`,
  );
}

/** The same look at a server that was started anew, which reads everything from its store. */
export async function harmAfterRestart(server: HostileServer, pair: Pair, look: Look): Promise<string[]> {
  const harm = await harmTo(server.url, pair, look);
  if (!(await server.lives())) harm.push('the server ended');
  return harm.map((fault) => `after the restart: ${fault}`);
}

/** Does all of it, so many at a time. */
export async function inPool<T>(
  size: number,
  all: readonly T[],
  act: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: size }, worker));
}
