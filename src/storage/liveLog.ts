import type { LiveLog } from '../usecases/pairPorts.ts';
import { appendEntry } from './appendEntry.ts';
import { onStatus } from './callDatabase.ts';
import { compactLog } from './compactLog.ts';
import { loadLog } from './loadLog.ts';
import { updateId } from './storedLive.ts';
import type { Access } from './versionedItems.ts';

/** The log of agenda documents: one item for each update, one for the snapshot. @param access to `live` */
export function liveLog(access: Access): LiveLog {
  const { container, call } = access;
  return {
    append: (oneOnOneId, entry, clients = []) => appendEntry(access, oneOnOneId, entry, clients),

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
