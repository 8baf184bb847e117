import type { ItemWords } from '../en/itemWords.ts';

/** The fields of an agenda item, in French. */
export const itemWordsFr: ItemWords = {
  purposes: {
    priorities: { name: 'Priorités', meaning: 'Le travail qui compte le plus' },
    blockers: { name: 'Blocages', meaning: 'Ce qui coince et qu’il faut débloquer' },
    communication: { name: 'Collaboration', meaning: 'Notre façon de travailler ensemble' },
    deeperQuestions: { name: 'Questions de fond', meaning: 'Ce qu’on n’apprendrait pas autrement' },
    success: { name: 'Réussite', meaning: 'Ce qu’il te faut pour bien faire' },
  },
  repeats: { meeting: 'à chaque réunion', month: 'chaque mois' },
};
