import { undoWithin } from '../../domain/wrapUp.ts';
import { never } from '../jobs/job.ts';
import type { PairJob } from '../jobs/jobPorts.ts';
import type { OneOnOneStore } from '../pairPorts.ts';

type Dependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  /** Draws anew what the latest meeting left behind, wherever it stands in chats. */
  redraw: (oneOnOneId: string) => Promise<void>;
};

/**
 * When a wrap-up can be taken back no more, its card offers that no more. Planned from the record, which says when the
 * latest meeting was wrapped up; done twice it draws the same.
 */
export function endOfUndo({ store, redraw }: Dependencies): PairJob {
  return {
    async plan(oneOnOneId, after) {
      const lastTime = (await store.read(oneOnOneId))?.value.lastTime ?? null;
      if (lastTime === null) return null;
      const dueAt = new Date(Date.parse(lastTime.wrappedUpAt) + undoWithin).toISOString();
      return dueAt <= after ? null : { dueAt, subjectKey: lastTime.wrappedUpAt, expiresAt: never };
    },
    async run(oneOnOneId) {
      await redraw(oneOnOneId);
      return 'done';
    },
  };
}
