import type { Document, Extension } from '@hocuspocus/server';
import { lateTexts } from '../contract/recordedAgenda.ts';
import { type Cancel, runAfter } from '../platform/later.ts';
import { logFault } from '../platform/logFault.ts';
import type { Publish } from '../usecases/events.ts';
import type { LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';

/** Milliseconds that a burst of edits may go on before it is looked at: one late note rather than one a key press. */
const lookAfter = 2_000;

/**
 * Notices edits of what is recorded already, by somebody who was offline when it was recorded. It looks at each load
 * as well, so that none is missed when the server ends in between.
 */
export function editsAfterRecording(publish: Publish, logger: LiveLogger): Extension<LiveContext> {
  /** The document as it was last seen: it may leave memory and come back before it is looked at. */
  const waiting = new Map<string, { document: Document; by: string | null; cancel: Cancel }>();

  function lookSoon(oneOnOneId: string, document: Document, by: string | null): void {
    const already = waiting.get(oneOnOneId);
    if (already !== undefined) {
      Object.assign(already, { document, by: by ?? already.by });
      return;
    }
    const look = () => {
      const seen = waiting.get(oneOnOneId);
      waiting.delete(oneOnOneId);
      if (seen === undefined || lateTexts(seen.document).length === 0) return;
      publish({ kind: 'editedAfterRecording', oneOnOneId, by: seen.by });
    };
    const failed = logFault(logger, 'A late edit is not on record yet', { oneOnOneId });
    waiting.set(oneOnOneId, { document, by, cancel: runAfter(lookAfter, look, failed, { unref: true }) });
  }

  return {
    extensionName: 'late-edits',

    async afterLoadDocument({ documentName, document }) {
      lookSoon(documentName, document, null);
    },

    async onChange({ documentName, document, context }) {
      // The server's own edits carry no connection.
      if (context?.liveConnection !== undefined)
        lookSoon(documentName, document, context.liveConnection.person?.id ?? null);
    },

    async onDestroy() {
      for (const { cancel } of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
