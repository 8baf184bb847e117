import type { Repetition } from '../../domain/agendaItem.ts';
import type { Purpose } from '../../domain/purpose.ts';

/**
 * What the fields of an agenda item are called and how they are told, alike wherever an item is shown: in the panel, in
 * the history, on cards, in an exported file.
 */
export const itemWordsEn = {
  purposes: {
    priorities: { name: 'Priorities', meaning: 'Which work matters most' },
    blockers: { name: 'Blockers', meaning: 'Hard things to get unstuck' },
    communication: { name: 'Communication', meaning: 'How we work together' },
    deeperQuestions: { name: 'Deeper questions', meaning: 'What we would not learn otherwise' },
    success: { name: 'Success', meaning: 'What you need to do well' },
  } satisfies Record<Purpose, { name: string; meaning: string }>,
  /** How often it comes back. */
  repeats: { meeting: 'every meeting', month: 'every month' } satisfies Record<Repetition, string>,
};

export type ItemWords = typeof itemWordsEn;
