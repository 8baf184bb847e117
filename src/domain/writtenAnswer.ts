import * as z from 'zod/mini';

/** What one of the two wrote, to the opening question or to an update; by object id. */
export const writtenAnswer = z.object({ personId: z.string(), text: z.string() });

export type WrittenAnswer = z.infer<typeof writtenAnswer>;
