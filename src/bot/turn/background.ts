import { settled } from '../../platform/later.ts';
import type { BotLogger } from '../botLogger.ts';

/** Works that may be under way; what comes on top is not begun. */
const maxAtOnce = 500;

/** Work after the answer: nobody waits for it but the one who closes the server. */
export type Background = {
  /** Never rejects; a failure goes to the log. @param what names the work, without anything of a 1:1 */
  run(what: string, work: () => Promise<unknown>): void;
  /** Resolves when all of it is done. */
  settled(): Promise<void>;
};

export function createBackground(logger: BotLogger): Background {
  const running = new Set<Promise<void>>();
  return {
    run(what, work) {
      if (running.size >= maxAtOnce) {
        logger.warn({ what }, 'Too much is under way; this was left out');
        return;
      }
      const failed = (err: unknown) => logger.warn({ err, what }, 'Work after an answer failed');
      const done: Promise<void> = settled(work, failed).finally(() => running.delete(done));
      running.add(done);
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
