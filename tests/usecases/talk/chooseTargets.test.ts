import { expect, test } from '@jest/globals';
import { type Chosen, choose, type Targets } from '../../../src/usecases/talk/chooseTargets.ts';

const deck = { title: 'send the deck' };
const boards = { title: 'update 2 dashboards' };
const room = { title: 'book a room' };
const open = [deck, boards, room];

test.each<[Targets, Chosen<{ title: string }>]>([
  [
    { kind: 'number', n: 2 },
    { kind: 'items', items: [boards] },
  ],
  [
    { kind: 'number', n: 4 },
    { kind: 'noSuchNumber', n: 4 },
  ],
  [
    { kind: 'number', n: 2, words: '2 finally' },
    { kind: 'items', items: [boards] },
  ],
  [
    { kind: 'number', n: 2, words: '2 dashboards' },
    { kind: 'items', items: [boards] },
  ],
  [
    { kind: 'number', n: 1, words: '2 dashboards' },
    { kind: 'several', items: [deck, boards] },
  ],
  [
    { kind: 'words', words: 'room' },
    { kind: 'items', items: [room] },
  ],
  [
    { kind: 'words', words: 'party' },
    { kind: 'nothingMatches', words: 'party' },
  ],
  [
    { kind: 'numbers', numbers: [1, 3] },
    { kind: 'items', items: [deck, room] },
  ],
  [
    { kind: 'numbers', numbers: [1, 9] },
    { kind: 'noSuchNumber', n: 9 },
  ],
  [
    { kind: 'first', count: 2 },
    { kind: 'items', items: [deck, boards] },
  ],
  [{ kind: 'all' }, { kind: 'items', items: open }],
  [{ kind: 'both' }, { kind: 'several', items: open }],
])('%j is chosen only where it is clear', (target, chosen) => {
  expect(choose(target, open, open)).toEqual(chosen);
});
