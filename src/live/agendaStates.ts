import type { Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import { Failure } from '../contract/errors.ts';
import { splitOneOnOneId } from '../domain/oneOnOneId.ts';
import { runAfter } from '../platform/later.ts';
import { logFault } from '../platform/logFault.ts';
import type { Live, LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';
import { type Held, openHeld } from './serverEdit.ts';

/** Milliseconds in which a panel that got its agenda has connected, or does not. */
const connectsWithin = 30_000;

/** Agendas handed out whole; see `Live.state`. */
export function agendaStates(
  hocuspocus: Hocuspocus<LiveContext>,
  logger: LiveLogger,
): { read: Live['state']; letGo(oneOnOneId?: string): void } {
  const held = new Map<string, { document: Held; cancel(): void }>();

  function letGo(oneOnOneId: string): void {
    const kept = held.get(oneOnOneId);
    if (kept === undefined) return;
    kept.cancel();
    held.delete(oneOnOneId);
    kept.document.letGo();
  }

  return {
    async read(oneOnOneId) {
      if (splitOneOnOneId(oneOnOneId) === null) throw new Failure('notFound');
      const opened = await openHeld(hocuspocus, oneOnOneId);
      letGo(oneOnOneId);
      const failed = logFault(logger, 'A living agenda could not be let go of', { oneOnOneId });
      const cancel = runAfter(connectsWithin, () => letGo(oneOnOneId), failed, { unref: true });
      held.set(oneOnOneId, { document: opened, cancel });
      // What is in the document is in the database: nothing is applied before it is stored.
      return Y.encodeStateAsUpdate(opened.document);
    },
    letGo(only) {
      if (only !== undefined) return letGo(only);
      for (const oneOnOneId of [...held.keys()]) letGo(oneOnOneId);
    },
  };
}
