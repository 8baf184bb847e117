import type { LaterStrings } from '../en/later.ts';
import { cadenceFr } from './cadence.ts';
import { connectionsFr } from './connections.ts';
import { deletionFr } from './deletion.ts';
import { historyFr } from './history.ts';
import { lowerFr } from './lower.ts';
import { notesFr } from './notes.ts';
import { personalFr } from './personal.ts';

export const laterFr: LaterStrings = {
  lower: lowerFr,
  history: historyFr,
  cadence: cadenceFr,
  connections: connectionsFr,
  personal: personalFr,
  deletion: deletionFr,
  notes: notesFr,
};
