/** The five things a 1:1 is for. Every agenda item serves one. */
export const purposes = ['priorities', 'blockers', 'communication', 'deeperQuestions', 'success'] as const;

export type Purpose = (typeof purposes)[number];
