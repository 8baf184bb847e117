import type { ItemWords } from '../en/itemWords.ts';

/** The fields of an agenda item, in German. */
export const itemWordsDe: ItemWords = {
  purposes: {
    priorities: { name: 'Prioritäten', meaning: 'Welche Arbeit am meisten zählt' },
    blockers: { name: 'Hindernisse', meaning: 'Schwieriges, das klemmt' },
    communication: { name: 'Zusammenarbeit', meaning: 'Wie wir miteinander arbeiten' },
    deeperQuestions: { name: 'Tiefere Fragen', meaning: 'Was wir sonst nicht erfahren würden' },
    success: { name: 'Erfolg', meaning: 'Was du brauchst, um gut zu arbeiten' },
  },
  repeats: { meeting: 'jedes Treffen', month: 'jeden Monat' },
};
