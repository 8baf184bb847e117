import { cadenceEn } from '../../src/locales/en/cadence.ts';
import { connectionsEn } from '../../src/locales/en/connections.ts';
import { deletionEn } from '../../src/locales/en/deletion.ts';
import { historyEn } from '../../src/locales/en/history.ts';
import type { LaterStrings } from '../../src/locales/en/later.ts';
import { lowerEn } from '../../src/locales/en/lower.ts';
import { notesEn } from '../../src/locales/en/notes.ts';
import { type TabStrings, tabEn } from '../../src/locales/en/panel.ts';
import { personalEn } from '../../src/locales/en/personal.ts';

/** What the tab says in a language, which is also how its parts are found. */
export type Words = { panel: TabStrings; later: LaterStrings };

export const englishWords: Words = {
  panel: tabEn,
  later: {
    lower: lowerEn,
    history: historyEn,
    cadence: cadenceEn,
    connections: connectionsEn,
    personal: personalEn,
    notes: notesEn,
    deletion: deletionEn,
  },
};
