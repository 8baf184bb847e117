import type { Speaking } from '../../../src/reading/sentences/speaking.ts';

export const rae = { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001', name: 'Rae Okafor' };

export const mia = { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002', name: 'Mia Lindqvist' };

export const tom = { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0003', name: 'Tom Alvarez' };

/** As Teams writes mentions in a chat where all of them could be mentioned. */
export const mentions = [
  { text: '<at>Opener</at>', personId: null },
  { text: '<at>Mia</at>', personId: mia.id },
  { text: '<at>Mia Lindqvist</at>', personId: mia.id },
  { text: '<at>Rae</at>', personId: rae.id },
  { text: '<at>Tom</at>', personId: tom.id },
];

/** Rae writes to Opener in her chat with Mia, on Wednesday 25 March 2026 at 11:00 in Berlin. */
export function speaking(different: Partial<Speaking> = {}): Speaking {
  return {
    now: '2026-03-25T10:00:00Z',
    zone: 'Europe/Berlin',
    language: 'en',
    you: rae,
    other: mia,
    mentions,
    ...different,
  };
}
