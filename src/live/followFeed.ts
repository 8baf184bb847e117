import { setTimeout as pause } from 'node:timers/promises';
import type * as Y from 'yjs';
import { runCaught } from '../platform/later.ts';
import { listenOnce } from '../platform/listen.ts';
import { logFault } from '../platform/logFault.ts';
import type { LiveChange, LiveFeed, LiveFeedReader } from '../usecases/pairPorts.ts';
import type { LiveLogger } from './live.ts';

/**
 * Milliseconds between two looks: right after something came from elsewhere, and when nothing has come for a while. They
 * are further apart while nearly everything comes by the quick line.
 */
const pauses = {
  alone: { shortest: 100, longest: 500 },
  besideTheLine: { shortest: 500, longest: 2_000 },
} as const;

/** Milliseconds between two looks whether another process has come, where none is known. Nothing is asked for it. */
const alonePause = 1_000;

/** How much longer each further pause is in which nothing came. */
const slower = 1.5;

/**
 * Follows what is written into the agendas that are open here, for as long as any is. While no other process is known
 * there is nothing to follow, and nothing is asked; once there is one, whatever was stored meanwhile is read at once.
 */
export type FeedFollower = {
  /**
   * To be awaited before an agenda is read: whatever is stored after that is told. It is kept until `isLoaded`, and the
   * agenda is followed until the document is destroyed. Rejects with Failure('unavailable').
   */
  open(oneOnOneId: string, document: Y.Doc): Promise<void>;
  isLoaded(oneOnOneId: string, document: Y.Doc): void;
  /** As if the feed had told of it. @returns whether it came from elsewhere */
  hand(change: LiveChange): boolean;
  /** Where an agenda that is followed has been read. */
  loaded(oneOnOneId: string): Y.Doc | undefined;
  /** Something was not heard on the quick line. */
  lookSoon(): void;
  /**
   * Resolves when everything that was stored in an agenda before the call has been told. Rejects with
   * Failure('unavailable').
   */
  catchUp(oneOnOneId: string): Promise<void>;
  stop(): void;
};

type Dependencies = {
  feed: Pick<LiveFeed, 'follow' | 'isQuick'>;
  /** Tells of a change. @returns whether it came from elsewhere */
  tell(document: Y.Doc, change: LiveChange): boolean;
  /** Takes in all that is stored of an agenda. Rejects with Failure('unavailable'). */
  reload(oneOnOneId: string, document: Y.Doc): Promise<void>;
  isAlone(): boolean;
  logger: LiveLogger;
};

type Followed = {
  document: Y.Doc;
  /** What has come while it is being read; null once it is. */
  waiting: LiveChange[] | null;
  /** It was being read when following began: what it has read may be from before. */
  isBehind: boolean;
};

export function followFeed({ feed, tell, reload, isAlone, logger }: Dependencies): FeedFollower {
  const agendas = new Map<string, Followed>();
  const failed = logFault(logger, 'What other processes store is not followed any more');
  let reader: Promise<LiveFeedReader> | null = null;
  let reading: Promise<unknown> = Promise.resolve();
  let next: Promise<number> | null = null;
  let isRunning = false;
  let isStopped = false;
  let sleeping = new AbortController();

  function opened(): Promise<LiveFeedReader> {
    if (reader !== null) return reader;
    const before = [...agendas].filter(([, { waiting }]) => waiting === null);
    for (const followed of agendas.values()) followed.isBehind = followed.waiting !== null;
    const opening = feed.follow().then(async (opened) => {
      // They were open while nobody was followed.
      await Promise.all(before.map(([oneOnOneId, { document }]) => reload(oneOnOneId, document)));
      return opened;
    });
    reader = opening;
    opening.catch(() => {
      if (reader === opening) reader = null;
    });
    return opening;
  }

  /** One look that begins after the call; all who wait for one share it. */
  function look(): Promise<number> {
    if (next !== null) return next;
    const begun = reading.then(async () => {
      next = null;
      return readAll(await opened());
    });
    next = begun;
    reading = begun.catch(() => undefined);
    return begun;
  }

  /** @returns how many changes came from elsewhere */
  async function readAll(from: LiveFeedReader): Promise<number> {
    for (let heard = 0; ; ) {
      const { changes, isEnd } = await from.next((oneOnOneId) => agendas.has(oneOnOneId));
      for (const change of changes) if (hand(change)) heard += 1;
      if (isEnd) return heard;
    }
  }

  function hand(change: LiveChange): boolean {
    const followed = agendas.get(change.oneOnOneId);
    if (followed === undefined) return false;
    if (followed.waiting === null) return tell(followed.document, change);
    followed.waiting.push(change);
    return true;
  }

  /** Until so many milliseconds have passed, or there is a reason to look. */
  async function sleep(milliseconds: number): Promise<void> {
    const { signal } = sleeping;
    await pause(milliseconds, undefined, { ref: false, signal }).catch(() => undefined);
    if (signal.aborted) sleeping = new AbortController();
  }

  async function run(): Promise<void> {
    let wait: number = pauses.alone.shortest;
    let isFaulty = false;
    while (agendas.size > 0 && !isStopped) {
      await sleep(isAlone() ? alonePause : wait);
      if (agendas.size === 0) break;
      if (isAlone()) {
        reader = null;
        continue;
      }
      try {
        const heard = await look();
        const { shortest, longest } = feed.isQuick() ? pauses.besideTheLine : pauses.alone;
        wait = heard > 0 ? shortest : Math.max(shortest, Math.min(longest, wait * slower));
        isFaulty = false;
      } catch (err) {
        if (!isFaulty) logger.warn({ err }, 'What other processes have stored could not be read');
        isFaulty = true;
        wait = pauses.alone.longest;
      }
    }
    // In the same turn as the question whether any is open: whoever opens one later begins anew.
    reader = null;
    isRunning = false;
  }

  return {
    async open(oneOnOneId, document) {
      if (!isAlone()) await opened();
      if (document.isDestroyed) return;
      const followed: Followed = { document, waiting: [], isBehind: false };
      agendas.set(oneOnOneId, followed);
      listenOnce(
        document,
        'destroy',
        () => {
          if (agendas.get(oneOnOneId) === followed) agendas.delete(oneOnOneId);
        },
        failed,
      );
      if (isRunning) return;
      isRunning = true;
      runCaught(run, failed);
    },
    isLoaded(oneOnOneId, document) {
      const followed = agendas.get(oneOnOneId);
      if (followed?.document !== document) return;
      const waited = followed.waiting ?? [];
      followed.waiting = null;
      for (const change of waited) tell(document, change);
      if (followed.isBehind) runCaught(() => reload(oneOnOneId, document), failed);
    },
    hand,
    loaded(oneOnOneId) {
      const followed = agendas.get(oneOnOneId);
      return followed?.waiting === null ? followed.document : undefined;
    },
    lookSoon: () => sleeping.abort(),
    async catchUp(oneOnOneId) {
      const followed = agendas.get(oneOnOneId);
      if (followed === undefined) return;
      if (reader === null) await reload(oneOnOneId, followed.document);
      else await look();
    },
    stop() {
      isStopped = true;
    },
  };
}
