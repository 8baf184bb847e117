import type { Notice } from '../../src/contract/notices.ts';
import type { Person } from '../../src/domain/person.ts';
import type { LiveSession, LiveSessionOptions } from '../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../src/tab/shared/live/openLiveSession.ts';
import type { Outbox } from '../../src/tab/shared/live/outbox.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, pairId } from './liveServer.ts';

export type Device = Outbox & { edits: Map<string, Uint8Array>; written(): number };

/** A device's storage, which outlives the page. */
export function device(): Device {
  const edits = new Map<string, Uint8Array>();
  let count = 0;
  return {
    edits,
    written: () => count,
    async keep(update) {
      count += 1;
      edits.set(String(count), update);
      return String(count);
    },
    waiting: async () => [...edits].map(([id, update]) => ({ id, update })),
    async forget(ids) {
      for (const id of ids) edits.delete(id);
    },
  };
}

export type Panel = LiveSession & { notices: Notice[]; person: Person };

/** What a panel is opened with, where it is not the usual. */
export type MoreOfPanel = Partial<LiveSessionOptions>;

/** Opens the pair's agenda as this person's panel does. */
export function openPanel(server: Pick<LiveServer, 'url'>, person: Person, more: MoreOfPanel = {}): Panel {
  const notices: Notice[] = [];
  const session = openLiveSession({
    url: server.url,
    oneOnOneId: pairId,
    personId: person.id,
    getToken: async () => person.id,
    onNotice: (notice) => notices.push(notice),
    keep: device(),
    ...more,
  });
  return { ...session, notices, person };
}

export function ready(panel: LiveSession): Promise<unknown> {
  return eventually('the agenda is read', () => panel.state().phase === 'ready');
}

export function saved(panel: LiveSession): Promise<unknown> {
  return eventually('everything is saved', () => panel.state().save === 'saved');
}
