import type { Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import { Failure } from '../contract/errors.ts';
import { splitOneOnOneId } from '../domain/oneOnOneId.ts';
import type { LiveContext } from './line.ts';
import type { Live } from './live.ts';
import { type Held, openHeld } from './serverEdit.ts';

/** Milliseconds in which a panel that got its agenda has connected, or does not. */
const connectsWithin = 30_000;

/** Agendas handed out whole; see `Live.state`. */
export function agendaStates(hocuspocus: Hocuspocus<LiveContext>): { read: Live['state']; letGo(): void } {
  const held = new Map<string, { document: Held; timer: NodeJS.Timeout }>();

  function letGo(oneOnOneId: string): void {
    const kept = held.get(oneOnOneId);
    if (kept === undefined) return;
    clearTimeout(kept.timer);
    held.delete(oneOnOneId);
    kept.document.letGo();
  }

  return {
    async read(oneOnOneId) {
      if (splitOneOnOneId(oneOnOneId) === null) throw new Failure('notFound');
      const opened = await openHeld(hocuspocus, oneOnOneId);
      letGo(oneOnOneId);
      const timer = setTimeout(letGo, connectsWithin, oneOnOneId).unref();
      held.set(oneOnOneId, { document: opened, timer });
      // What is in the document is in the database: nothing is applied before it is stored.
      return Y.encodeStateAsUpdate(opened.document);
    },
    letGo() {
      for (const oneOnOneId of [...held.keys()]) letGo(oneOnOneId);
    },
  };
}
