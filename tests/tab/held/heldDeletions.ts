import { askedFor, type PendingDeletion, takenBack } from '../../../src/domain/deletion.ts';
import type { Client } from '../../../src/tab/shared/api/client.ts';

/** The routes of deletions as a server answers them to one person. @param asked what waits already */
export function heldDeletions(
  asked: readonly PendingDeletion[] = [],
  { by = 'me', now = '2026-11-24T09:00:00.000Z' } = {},
): Client['deletions'] {
  let held = asked;
  return {
    list: async () => ({ asked: [...held] }),
    async ask(_, { subject }) {
      held = askedFor(held, subject, { by, now });
      return { asked: [...held] };
    },
    async takeBack(_, { subject }) {
      held = takenBack(held, subject, { by, now });
      return { asked: [...held] };
    },
    async leave() {
      return { left: true };
    },
  };
}
