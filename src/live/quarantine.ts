import type { LiveLog } from '../usecases/pairPorts.ts';
import type { LiveLogger } from './live.ts';

/** Puts entries that cannot be applied out of the way. Never rejects: they are passed over next time as well. */
export async function quarantine(
  log: LiveLog,
  oneOnOneId: string,
  entryIds: readonly string[],
  logger: LiveLogger,
): Promise<void> {
  for (const entryId of entryIds) {
    logger.error({ oneOnOneId, entryId }, 'An entry of a living agenda cannot be applied');
    await log
      .quarantine(oneOnOneId, entryId, 'It is not an update that can be applied.')
      .catch((err: unknown) => logger.error({ oneOnOneId, entryId, err }, 'It could not be quarantined'));
  }
}
