import type { LiveLog } from '../usecases/pairPorts.ts';
import type { QuickLine } from '../usecases/quickLine.ts';
import { appendEntry } from './appendEntry.ts';
import { onStatus } from './callDatabase.ts';
import { compactLog } from './compactLog.ts';
import { loadLog } from './loadLog.ts';
import { onTheLine } from './onTheLine.ts';
import { updateId, updateItem } from './storedLive.ts';
import type { Access } from './versionedItems.ts';

/**
 * The log of agenda documents: one item for each update, one for the snapshot.
 * @param access to `live`
 * @param line where others are told what is stored, if there is one
 */
export function liveLog(access: Access, line?: QuickLine): LiveLog {
  const { container, call } = access;
  return {
    async append(oneOnOneId, entry, clients = []) {
      await appendEntry(access, oneOnOneId, entry, clients);
      line?.say(onTheLine(updateItem(oneOnOneId, entry)));
    },

    load: (oneOnOneId) => loadLog(access, oneOnOneId),

    compact: (oneOnOneId, change) => compactLog(container, call, oneOnOneId, change),

    async quarantine(oneOnOneId, entryId, reason) {
      const item = container.item(updateId(entryId), oneOnOneId);
      const operations = [
        { op: 'set' as const, path: '/type', value: 'quarantined' },
        { op: 'set' as const, path: '/reason', value: reason },
      ];
      await onStatus(
        call((abortSignal) => item.patch(operations, { abortSignal })),
        { 404: null },
      );
    },
  };
}
