import * as z from 'zod/mini';
import { deletionSubject, pendingDeletion } from '../domain/deletion.ts';
import { detectedLanguage, oneOfThem } from './http.ts';
import type { RouteGroup } from './route.ts';

export const deletionBody = z.strictObject({ subject: deletionSubject });

export const deletionList = z.object({
  /** What is to be deleted, in the order in which it was asked for. */
  asked: z.array(pendingDeletion),
});

export type DeletionList = z.infer<typeof deletionList>;

export const leaveBody = z.strictObject({
  /** Whether what is shared goes on naming whoever leaves; else it says that somebody has left. */
  keepsName: z.boolean(),
  locale: detectedLanguage,
});

/** What is deleted for both, and how somebody leaves. */
export const deletionRoutes = {
  list: { method: 'GET', path: `${oneOfThem}/deletions`, answer: deletionList },
  /** Asked again nothing changes; asked by the other one as well, it happens at once. */
  ask: { method: 'POST', path: `${oneOfThem}/deletions`, body: deletionBody, answer: deletionList },
  takeBack: {
    method: 'POST',
    path: `${oneOfThem}/deletions/take-back`,
    body: deletionBody,
    answer: deletionList,
  },
  leave: {
    method: 'POST',
    path: '/api/me/leave',
    body: leaveBody,
    fromDevice: ['locale'],
    answer: z.object({ left: z.literal(true) }),
  },
} as const satisfies RouteGroup;
