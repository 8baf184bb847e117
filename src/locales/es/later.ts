import type { LaterStrings } from '../en/later.ts';
import { cadenceEs } from './cadence.ts';
import { connectionsEs } from './connections.ts';
import { deletionEs } from './deletion.ts';
import { historyEs } from './history.ts';
import { lowerEs } from './lower.ts';
import { notesEs } from './notes.ts';
import { personalEs } from './personal.ts';

export const laterEs: LaterStrings = {
  lower: lowerEs,
  history: historyEs,
  cadence: cadenceEs,
  connections: connectionsEs,
  personal: personalEs,
  notes: notesEs,
  deletion: deletionEs,
};
