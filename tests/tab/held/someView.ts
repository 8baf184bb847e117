import type { OneOnOneView } from '../../../src/contract/http.ts';

export const rae = 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001';
export const mia = 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002';

/** The 1:1 of Rae and Mia, as Mia reads it. */
export const someView: OneOnOneView = {
  id: `7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10.${rae}.${mia}`,
  you: mia,
  people: [
    { id: rae, name: 'Rae Okafor', role: null },
    { id: mia, name: 'Mia Lindqvist', role: null },
  ],
  openingQuestion: {
    id: 'q1',
    text: "What's on your mind?",
    since: '2026-09-01T08:00:00.000Z',
    chosenBy: null,
  },
  round: 3,
  earlierQuestions: [],
  running: null,
  canUndo: null,
  lastTime: null,
  madeAt: '2026-09-01T08:00:00.000Z',
  now: '2026-11-24T09:00:00.000Z',
  etag: '"1"',
};
