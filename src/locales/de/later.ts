import type { LaterStrings } from '../en/later.ts';
import { cadenceDe } from './cadence.ts';
import { connectionsDe } from './connections.ts';
import { deletionDe } from './deletion.ts';
import { historyDe } from './history.ts';
import { lowerDe } from './lower.ts';
import { notesDe } from './notes.ts';
import { personalDe } from './personal.ts';

export const laterDe: LaterStrings = {
  lower: lowerDe,
  history: historyDe,
  cadence: cadenceDe,
  connections: connectionsDe,
  personal: personalDe,
  notes: notesDe,
  deletion: deletionDe,
};
