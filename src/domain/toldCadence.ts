import * as z from 'zod/mini';

/** What is told of a cadence. */
export const toldCadence = z.object({
  rule: z.string(),
  start: z.string(),
  zone: z.string(),
  minutes: z.int(),
});
