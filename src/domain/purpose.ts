import * as z from 'zod/mini';

/** The five things a 1:1 is for. Every agenda item serves one. */
export const purposes = ['priorities', 'blockers', 'communication', 'deeperQuestions', 'success'] as const;

export const purpose = z.enum(purposes);

export type Purpose = z.infer<typeof purpose>;
