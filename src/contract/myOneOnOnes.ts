import * as z from 'zod/mini';
import { toldParticipant } from '../domain/oneOnOne.ts';
import { purpose } from '../domain/purpose.ts';
import { timeZone } from '../domain/timeZone.ts';
import { urgency } from '../domain/urgency.ts';
import { actionItemView } from './actionItems.ts';
import { detectedLanguage } from './http.ts';
import type { RouteGroup } from './route.ts';

export const mineQuery = z.object({ zone: timeZone, locale: detectedLanguage });

export const myOneOnOnes = z.object({
  /** Whichever asks for them most first. */
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
      /** Why it asks for you. */
      urgency,
      /** Open action items of both, what you look at first before the rest. */
      openItems: z.array(actionItemView),
      /** The purpose that the last meetings came to least; null where none is neglected. */
      neglected: z.nullable(purpose),
    }),
  ),
  /** Your calendar day, to tell what is overdue. */
  today: z.string(),
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
