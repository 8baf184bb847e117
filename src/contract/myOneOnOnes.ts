import * as z from 'zod/mini';
import { toldParticipant } from '../domain/oneOnOne.ts';
import { timeZone } from '../domain/timeZone.ts';
import { detectedLanguage } from './http.ts';
import type { RouteGroup } from './route.ts';

export const mineQuery = z.object({ zone: timeZone, locale: detectedLanguage });

const count = z.int().check(z.nonnegative());

export const myOneOnOnes = z.object({
  /** By the other's name. */
  oneOnOnes: z.array(
    z.object({
      id: z.string(),
      other: toldParticipant,
      question: z.string(),
      /** The chat in which the two last used Opener; null when there is none to open. */
      chatId: z.nullable(z.string()),
      isRunning: z.boolean(),
      /** ISO 8601, UTC; null before their first meeting. */
      lastHeldAt: z.nullable(z.string()),
      /** When they meet next by their cadence, ISO 8601, UTC; null where it is not known. */
      nextAt: z.nullable(z.string()),
      /** Open action items: your own, of those overdue, and the other's. */
      actions: z.object({ yours: count, overdue: count, theirs: count }),
    }),
  ),
  /** The server's time when it answered. */
  now: z.string(),
});

export type MyOneOnOnes = z.infer<typeof myOneOnOnes>;

/** What belongs to one person, over all their 1:1s. */
export const myOneOnOnesRoutes = {
  list: {
    method: 'GET',
    path: '/api/me/one-on-ones',
    query: mineQuery,
    fromDevice: ['zone', 'locale'],
    answer: myOneOnOnes,
  },
} as const satisfies RouteGroup;
