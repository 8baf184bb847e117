import type { CadenceStrings } from './cadence.ts';
import type { ConnectionsStrings } from './connections.ts';
import type { DeletionStrings } from './deletion.ts';
import type { HistoryStrings } from './history.ts';
import type { LowerStrings } from './lower.ts';
import type { NotesStrings } from './notes.ts';
import type { PersonalStrings } from './personal.ts';

/** The words of all parts of the tab that are drawn after its first screen. */
export type LaterStrings = {
  lower: LowerStrings;
  history: HistoryStrings;
  cadence: CadenceStrings;
  connections: ConnectionsStrings;
  personal: PersonalStrings;
  notes: NotesStrings;
  deletion: DeletionStrings;
};
