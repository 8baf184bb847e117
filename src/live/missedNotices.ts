import type { Extension } from '@hocuspocus/server';
import type { Notice } from '../contract/notices.ts';
import type { LiveContext } from './liveConnection.ts';

/** Milliseconds between what a page reads first and its live connection, on a bad network. */
const missableFor = 120_000;

/** A page reads first and listens then: what was told in between would stay unseen. */
export type MissedNotices = {
  /** Remembers for a while that this was told. */
  note(oneOnOneId: string, notice: Notice): void;
  /** Tells each new connection what it may have missed. */
  extension: Extension<LiveContext>;
};

/** @param now milliseconds that only grow */
export function missedNotices(now: () => number = () => performance.now()): MissedNotices {
  // In the order in which they were told last, so the outdated ones stand first.
  const told = new Map<string, { at: number; notice: Notice }>();

  function letGo(): void {
    for (const [oneOnOneId, { at }] of told) {
      if (now() - at < missableFor) return;
      told.delete(oneOnOneId);
    }
  }

  return {
    note(oneOnOneId, notice) {
      letGo();
      const before = told.get(oneOnOneId)?.notice;
      told.delete(oneOnOneId);
      const isOther = before !== undefined && before.kind !== notice.kind;
      // Two kinds at once: the one that has everything fetched again.
      told.set(oneOnOneId, { at: now(), notice: isOther ? { kind: 'oneOnOneChanged' } : notice });
    },
    extension: {
      extensionName: 'latecomers',
      async connected({ documentName, connection }) {
        letGo();
        const missed = told.get(documentName)?.notice;
        if (missed) connection.sendStateless(JSON.stringify(missed));
      },
    },
  };
}
