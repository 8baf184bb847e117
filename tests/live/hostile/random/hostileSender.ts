import * as Y from 'yjs';
import { seededRandom } from '../../../setup/seededRandom.ts';
import { pairNumbered } from '../pairs.ts';
import { quietItem } from './honestTypist.ts';
import { randomUpdate, type View } from './randomUpdate.ts';
import { openUpdateLine } from './updateConnection.ts';

/** The hostile one of a pair, who sends one random update after the other, on a new line after each refusal. */
export type HostileSender = {
  sendOne(): Promise<'stored' | 'refused'>;
  close(): Promise<void>;
};

/** What has become of the updates of all of them. */
export type Tally = {
  sent: number;
  stored: number;
  refused: number;
  /** By the code of the close. */
  codes: Record<string, number>;
  /** Acknowledged, though Yjs cannot apply them. */
  unappliable: number;
};

export function newTally(): Tally {
  return { sent: 0, stored: 0, refused: 0, codes: {}, unappliable: 0 };
}

/** @param known the agenda as it is stored, in updates */
export async function startSender(
  url: string,
  { number, seed, known }: { number: number; seed: number; known: readonly Uint8Array[] },
  tally: Tally,
): Promise<HostileSender> {
  const random = seededRandom(seed + number);
  const { oneOnOneId, honest, hostile } = pairNumbered(number);
  const view: View = { doc: new Y.Doc(), own: [], hostile, honest, quiet: quietItem };
  for (const update of known) applies(view.doc, update);
  const open = () => openUpdateLine(url, oneOnOneId, hostile, (update) => applies(view.doc, update));
  const mine = new Set<number>();
  /**
   * Whatever is accepted under a number that others write under, or from a clock that was used before, the server has
   * already, with the words that came first. Those come over the line; made-up ones in their place would let this view
   * delete what it knows nothing of.
   */
  function isTheirs(update: Uint8Array): boolean {
    const ids = idsOf(update);
    const isOthers = ids.some(({ client }) => view.doc.store.clients.has(client) && !mine.has(client));
    if (isOthers || ids.some(({ client, clock }) => clock < Y.getState(view.doc.store, client))) return true;
    for (const { client } of ids) mine.add(client);
    return false;
  }
  // The next line is opened while this one is in use: half of all updates end theirs.
  let [line, spare] = [await open(), open()];
  return {
    async sendOne() {
      const update = randomUpdate(random, view);
      const comesOverTheLine = isTheirs(update);
      const outcome = await line.send(update);
      tally.sent += 1;
      if (outcome === 'stored') {
        tally.stored += 1;
        if (!comesOverTheLine && !applies(view.doc, update)) tally.unappliable += 1;
        return 'stored';
      }
      tally.refused += 1;
      tally.codes[outcome] = (tally.codes[outcome] ?? 0) + 1;
      line.close();
      [line, spare] = [await spare, open()];
      return 'refused';
    },
    async close() {
      line.close();
      (await spare).close();
    },
  };
}

/** None where it cannot be read. */
function idsOf(update: Uint8Array): Y.ID[] {
  try {
    return Y.decodeUpdate(update).structs.map(({ id }) => id);
  } catch {
    return [];
  }
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update);
    return true;
  } catch {
    return false;
  }
}
