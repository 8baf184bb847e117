import * as Y from 'yjs';
import { closeCodes } from '../../../src/contract/closeCodes.ts';
import { eventually } from '../../setup/eventually.ts';
import { editHarm, harmTo } from './harm.ts';
import type { HostileServer } from './hostileServer.ts';
import type { Kind } from './kind.ts';
import type { Pair } from './pairs.ts';
import { type Stage, setStage } from './stage.ts';

export type Result = {
  name: string;
  /** Why the hostile one's line was closed; null when what they sent was taken. */
  closed: string | null;
  /** What harmed the honest one. */
  harm: string[];
  /** Where the server did not do what the table says. */
  unexpected: string | null;
};

/** Milliseconds for the close that follows a refusal: a flooded socket is cut after five seconds. */
const closesWithin = 8_000;

/** Kinds that are tried on one 1:1. */
const maxTogether = 12;

/** Which kinds are tried on one 1:1, one after the other: those that need nothing of their own. */
export function groupsOf(kinds: readonly Kind[]): Kind[][] {
  const isAlone = ({ isDear, updates, look }: Kind) => isDear || look || !updates;
  const together = kinds.filter((kind) => !isAlone(kind));
  const groups = kinds.filter(isAlone).map((kind) => [kind]);
  for (let at = 0; at < together.length; at += maxTogether) {
    groups.push(together.slice(at, at + maxTogether));
  }
  return groups;
}

/** Runs what is sent: at once, or when it is its turn. */
type Turn = (kind: Kind, send: () => Promise<void>) => Promise<void>;

/** Sends these kinds to an agenda in use, one after the other, and looks what has become of it. */
export async function tryKinds(
  server: HostileServer,
  kinds: readonly Kind[],
  pair: Pair,
  turn: Turn = (_, send) => send(),
): Promise<Result[]> {
  const results = kinds.map(({ name }): Result => ({ name, closed: null, harm: [], unexpected: null }));
  const harm: string[] = [];
  const stage = await setStage(server.url, pair).catch((error: unknown) => {
    harm.push(`before: ${error}`);
    return null;
  });
  if (stage !== null) {
    const known = Y.encodeStateAsUpdate(stage.doc);
    for (const [index, kind] of kinds.entries()) {
      if (index > 0) await startAnew(stage, known);
      const result = results[index];
      if (result)
        await turn(kind, () => sendKind(stage, kind, result)).catch((error: unknown) =>
          harm.push(`sending: ${error}`),
        );
    }
    harm.push(...(await openPanelHarm(stage)));
    harm.push(...(await harmTo(server.url, pair, lookOf(kinds))));
    for (const line of [stage.line, stage.witness, ...stage.whileOpen]) line.close();
    stage.panel.close();
  }
  if (!(await server.lives())) harm.push('the server ended');
  // What is found in the end may be the fault of each of them.
  for (const result of results) result.harm.push(...harm);
  if (process.env.HOSTILE_VERBOSE) {
    for (const result of results) process.stderr.write(`${JSON.stringify(result)}\n`);
  }
  return results;
}

export function lookOf(kinds: readonly Kind[]) {
  return kinds[0]?.look ?? {};
}

/** The hostile one's page as it was, on a new line where the last one was closed. */
async function startAnew(stage: Stage, known: Uint8Array): Promise<void> {
  stage.doc = new Y.Doc();
  Y.applyUpdate(stage.doc, known);
  stage.sent = 0;
  if (stage.line.closed() !== null) stage.line = await stage.connect();
}

async function sendKind(stage: Stage, kind: Kind, result: Result): Promise<void> {
  const before = { stored: stage.line.stored(), shown: await shownAtRest(stage) };
  await kind.act(stage);
  const { line } = stage;
  const mustClose = kind.expected !== 'harmless' && kind.expected !== 'either';
  if (mustClose) {
    await eventually('the line is closed', () => line.closed() !== null, closesWithin).catch(() => {});
  }
  const code = line.closed();
  result.closed = code === null ? null : (reasons.get(code) ?? `code ${code}`);
  if (mustClose && code === null) result.unexpected = 'it was taken';
  if (mustClose && kind.expected !== 'refused' && kind.expected !== result.closed) {
    result.unexpected = `it was to be closed as ${kind.expected}`;
  }
  if (kind.expected === 'harmless' && code !== null) result.unexpected = `it was refused: ${result.closed}`;
  if (code !== null && !refusals.has(result.closed ?? ''))
    result.unexpected = 'it was closed for another reason';
  if (!kind.updates || stage.sent !== 1 || code === null) return;
  if (line.stored() > before.stored) result.unexpected = 'it was acknowledged and refused';
  if ((await shownAtRest(stage)) !== before.shown) result.harm.push('the agenda is not as it was');
}

/** What the server closes with because of what was sent. */
const refusals: ReadonlySet<string> = new Set([
  'malformed',
  'forbidden',
  'senseless',
  'tooComplex',
  'tooLarge',
  'tooMany',
]);

const reasons = new Map<number, string>(Object.entries(closeCodes).map(([reason, code]) => [code, reason]));

/** All that the honest one's open panel has been told of, once nothing more comes of what was sent before. */
async function shownAtRest({ panel, witness }: Stage): Promise<string> {
  return await eventually('the panel shows what the server has', async () => {
    const there = new Y.Doc();
    Y.applyUpdate(there, await witness.agenda());
    const shown = shownOf(panel.doc);
    return shown === shownOf(there) && shown;
  });
}

/** What a document holds, in bytes that can be compared. */
function shownOf(doc: Y.Doc): string {
  return Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64');
}

/** The panel that was open all the while goes on as before. */
async function openPanelHarm({ panel }: Stage): Promise<string[]> {
  return (await editHarm(panel).catch((error: unknown) => [`${error}`])).map(
    (fault) => `open panel: ${fault}`,
  );
}

/** The same look at a server that was started anew, which reads everything from its store. */
export async function harmAfterRestart(
  server: HostileServer,
  pair: Pair,
  kinds: readonly Kind[],
): Promise<string[]> {
  const harm = await harmTo(server.url, pair, lookOf(kinds));
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
