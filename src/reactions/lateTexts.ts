import type { Reaction } from '../usecases/events.ts';

/** Records what was written into texts that are recorded already. */
export function recordLateTexts(record: (oneOnOneId: string, by: string | null) => Promise<void>): Reaction {
  return async (event) => {
    if (event.kind === 'editedAfterRecording') await record(event.oneOnOneId, event.by);
  };
}
