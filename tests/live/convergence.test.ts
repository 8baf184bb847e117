import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, moveItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { threeReplicas } from './replicas.ts';

const runs = 3_000;
const firstSeed = Number(process.env.SEED ?? 20_261_122);

describe('three people write at random and hear of each other late, out of order and twice', () => {
  test(`${runs} runs: all read the same in the end, nothing is lost, nothing is there twice`, () => {
    const faults: string[] = [];
    let edits = 0;
    let deliveries = 0;
    for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
      const run = threeReplicas(seed);
      edits += run.edits;
      deliveries += run.deliveries;
      faults.push(...run.faults.map((fault) => `seed ${seed}: ${fault}`));
    }
    const counted = (word: string) => faults.filter((fault) => fault.includes(word)).length;
    process.stdout.write(
      `convergence: ${runs} runs from seed ${firstSeed}, ${edits} edits, ${deliveries} deliveries, ` +
        `${counted('not converged')} not converged, ${counted('doubled')} doubled, ${counted('lost')} lost\n`,
    );
    expect(faults).toEqual([]);
    expect(edits).toBeGreaterThan(runs * 12);
  }, 300_000);
});

describe('items whose keys are equal, because two people added at the same place at once', () => {
  test('an item moved between them ends up behind them all, and the next moves work', () => {
    const docs = [new Y.Doc(), new Y.Doc()] as const;
    for (const [index, doc] of docs.entries()) add(doc, `twin-${index}`);
    Y.applyUpdate(docs[0], Y.encodeStateAsUpdate(docs[1]));
    add(docs[0], 'third');
    moveItem(docs[0], 'third', 1);
    expect(ids(docs[0])).toEqual(['twin-0', 'twin-1', 'third']);
    moveItem(docs[0], 'twin-1', 0);
    expect(ids(docs[0])).toEqual(['twin-1', 'twin-0', 'third']);
  });
});

function add(doc: Y.Doc, id: string): void {
  addItem(doc, { id, title: id, purpose: null, broughtBy: 'someone', addedAt: '2026-11-22T10:00:00.000Z' });
}

function ids(doc: Y.Doc): string[] {
  return readAgenda(doc).map(({ id }) => id);
}
