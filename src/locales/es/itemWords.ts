import type { ItemWords } from '../en/itemWords.ts';

/** The fields of an agenda item, in Spanish. */
export const itemWordsEs: ItemWords = {
  purposes: {
    priorities: { name: 'Prioridades', meaning: 'Qué trabajo importa más' },
    blockers: { name: 'Bloqueos', meaning: 'Lo difícil que está atascado' },
    communication: { name: 'Colaboración', meaning: 'Cómo trabajamos juntos' },
    deeperQuestions: { name: 'Preguntas de fondo', meaning: 'Lo que de otro modo no sabríamos' },
    success: { name: 'Éxito', meaning: 'Lo que necesitas para hacerlo bien' },
  },
  repeats: { meeting: 'cada reunión', month: 'cada mes' },
};
