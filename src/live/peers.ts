import { setTimeout as pause } from 'node:timers/promises';
import type { Document, Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { Notice } from '../contract/notices.ts';
import { type Cancel, runAfter, runCaught, runEvery, withTimeout } from '../platform/later.ts';
import { logFault } from '../platform/logFault.ts';
import type { LiveChange, LiveFeed, LiveLog, LiveSignal } from '../usecases/pairPorts.ts';
import type { AgendaLog } from './agendaLog.ts';
import { followFeed } from './followFeed.ts';
import type { Gate } from './gate/gate.ts';
import type { LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';
import { peopleElsewhere } from './peopleElsewhere.ts';
import { peopleIn } from './presence.ts';
import { fits, takeInEntry, takeInSnapshot } from './takeInStored.ts';
import type { CatchUp } from './writeAhead.ts';

/** Milliseconds: who reloads their panel is gone and back within them. */
const beforeTelling = 250;

/** Milliseconds between two looks at who is there elsewhere: pages take somebody for gone after 30 s of silence. */
const renewEvery = 12_000;

/** Milliseconds: what cannot be asked for in that time is late, and comes in as what is late does. */
const upToDateWithin = 1_000;

/** Milliseconds in which every process has heard that an agenda is shut, and has let go of it. */
const shutWithin = 2_000;

/** Milliseconds that a process which was heard of counts as there: longer than until the list of all names it. */
const heardCountsFor = 90_000;

/** Every so many of them it is said again who is here: thrice in the time that such a word counts. */
const turnsBeforeSaidAgain = 3;

/** Ids of notices that are remembered as heard. */
const maxNotices = 2_000;

/** The other processes that have the same agendas open; see decision 76. */
export type Peers = {
  /** To be awaited before an agenda is read. Rejects with Failure('unavailable'). */
  opening(oneOnOneId: string, document: Document): Promise<void>;
  /** It has been read: whatever was stored meanwhile comes in now. */
  loaded(oneOnOneId: string, document: Document): void;
  catchUp: CatchUp;
  /** As `catchUp`, before something is done that should know what others have stored. Never rejects. */
  beUpToDate(oneOnOneId: string): Promise<void>;
  /** Tells whoever has the agenda open elsewhere. Never rejects and makes nobody wait. */
  notify(oneOnOneId: string, notice: Notice): void;
  /** Has everybody sent out of the agenda elsewhere, and waits until they will have been. */
  shut(oneOnOneId: string): Promise<void>;
  /** Somebody may have come or gone here. */
  presenceChanged(oneOnOneId: string): void;
  /** Object ids of those who are connected to this process. */
  peopleHere(oneOnOneId: string): string[];
  stop(): void;
};

export type PeersDependencies = {
  feed: LiveFeed;
  log: Pick<LiveLog, 'load'>;
  /** Under which name others hear of this process. */
  name: string;
  /** No other process is known. */
  isAlone(): boolean;
  hocuspocus(): Hocuspocus<LiveContext>;
  agendaLog: AgendaLog;
  gate: Gate;
  /** A notice of elsewhere, for whoever has the agenda open here. */
  heardNotice(oneOnOneId: string, notice: Notice): void;
  /** The agenda is being erased elsewhere. */
  heardShut(oneOnOneId: string): Promise<void>;
  newId(): string;
  logger: LiveLogger;
};

export function createPeers(dependencies: PeersDependencies): Peers {
  const { feed, log, name, agendaLog, gate, logger } = dependencies;
  const elsewhere = peopleElsewhere(
    () => performance.now(),
    () => new Y.Doc().clientID,
  );
  const said = new Map<string, string>();
  const heardNotices = new Set<string>();
  const waiting = new Map<string, Cancel>();
  const failed = (oneOnOneId: string) =>
    logFault(logger, 'What another process has stored could not be taken in', { oneOnOneId });
  const untold = logFault(logger, 'Other processes could not be told');
  const follower = followFeed({ feed, tell: hear, reload, isAlone, logger });
  let turn = 0;
  let heardAt = Number.NEGATIVE_INFINITY;

  /** Another process may have started since it was asked who is there. */
  function isAlone(): boolean {
    return dependencies.isAlone() && performance.now() - heardAt > heardCountsFor;
  }

  function documentOf(oneOnOneId: string): Document | undefined {
    return dependencies.hocuspocus().documents.get(oneOnOneId);
  }

  function peopleHere(oneOnOneId: string): string[] {
    const document = documentOf(oneOnOneId);
    return document ? peopleIn(document, elsewhere.clientsOf(document)) : [];
  }

  /** @returns whether it came from elsewhere */
  function hear(document: Y.Doc, change: LiveChange): boolean {
    const isFromElsewhere = takeChange(document, change);
    if (isFromElsewhere) heardAt = performance.now();
    return isFromElsewhere;
  }

  function takeChange(document: Y.Doc, change: LiveChange): boolean {
    const agenda = document as Document;
    const { oneOnOneId } = change;
    if (change.kind === 'entry') {
      if (agendaLog.isHere(change.entry.id)) return false;
      takeIn(oneOnOneId, () => takeInEntry(gate, agenda, change.entry));
      return true;
    }
    if (change.kind === 'snapshot') {
      takeIn(oneOnOneId, () => takeInSnapshot(gate, agenda, change.snapshot));
      return false;
    }
    if (change.from === name) return false;
    if (change.kind === 'notice') hearNotice(oneOnOneId, change);
    else if (change.kind === 'shut') runCaught(() => dependencies.heardShut(oneOnOneId), failed(oneOnOneId));
    else if (elsewhere.heard(agenda, change.from, change.people)) say(oneOnOneId, { again: true });
    return true;
  }

  /** It comes by the quick line and by the feed. */
  function hearNotice(oneOnOneId: string, { notice, id }: LiveSignal & { kind: 'notice' }): void {
    if (id !== undefined && heardNotices.has(id)) return;
    if (id !== undefined) heardNotices.add(id);
    const oldest = heardNotices.values().next();
    if (heardNotices.size > maxNotices && !oldest.done) heardNotices.delete(oldest.value);
    dependencies.heardNotice(oneOnOneId, notice);
  }

  /** Came by the quick line. An entry that leans on what is not here yet is left to the feed, which has an order. */
  function hearQuickly(change: LiveChange): void {
    if (change.kind !== 'entry') {
      follower.hand(change);
      return;
    }
    const { oneOnOneId, entry } = change;
    const document = follower.loaded(oneOnOneId) as Document | undefined;
    if (document === undefined) return;
    takeIn(oneOnOneId, () => {
      if (!fits(document, entry)) return follower.lookSoon();
      takeInEntry(gate, document, entry);
      agendaLog.tookIn(entry.id);
    });
  }

  async function reload(oneOnOneId: string, document: Y.Doc): Promise<void> {
    const { snapshot, entries } = await log.load(oneOnOneId);
    await agendaLog.inOrder(oneOnOneId, async () => {
      if (snapshot) takeInSnapshot(gate, document as Document, snapshot.value);
      for (const entry of entries) takeInEntry(gate, document as Document, entry);
    });
  }

  /** In the order of the agenda: not while an edit of here stands between check and store. */
  function takeIn(oneOnOneId: string, work: () => void): void {
    runCaught(() => agendaLog.inOrder(oneOnOneId, async () => work()), failed(oneOnOneId));
  }

  function say(oneOnOneId: string, { again = false } = {}): void {
    const document = documentOf(oneOnOneId);
    const people = peopleHere(oneOnOneId).sort();
    const before = said.get(oneOnOneId);
    if (people.join() === (before ?? '') && !(again && people.length > 0)) return;
    if (isAlone() && before === undefined && !(document && elsewhere.isAnybody(document))) return;
    if (people.length > 0) said.set(oneOnOneId, people.join());
    else said.delete(oneOnOneId);
    tell(oneOnOneId, { kind: 'presence', from: name, people });
  }

  function tell(oneOnOneId: string, signal: LiveSignal): void {
    runCaught(() => feed.tell(oneOnOneId, signal), untold);
  }

  function renew(): void {
    turn += 1;
    for (const [oneOnOneId, document] of dependencies.hocuspocus().documents) {
      elsewhere.renew(document);
      say(oneOnOneId, { again: turn % turnsBeforeSaidAgain === 0 && elsewhere.isAnybody(document) });
    }
  }

  const stopListening = feed.listen({
    heardOfOther: () => {
      heardAt = performance.now();
    },
    isOpen: (oneOnOneId) => documentOf(oneOnOneId) !== undefined,
    heard: hearQuickly,
    interrupted: follower.lookSoon,
  });
  const stopRenewing = runEvery(renewEvery, renew, untold, { unref: true });

  return {
    async opening(oneOnOneId, document) {
      await follower.open(oneOnOneId, document);
      if (isAlone()) return;
      const signals = async () => {
        for (const signal of await feed.told(oneOnOneId)) follower.hand({ oneOnOneId, ...signal });
      };
      runCaught(signals, failed(oneOnOneId));
    },
    loaded: (oneOnOneId, document) => follower.isLoaded(oneOnOneId, document),
    async catchUp(oneOnOneId, wait) {
      if (wait > 0 && isAlone()) return false;
      await pause(wait, undefined, { ref: false });
      return await follower.catchUp(oneOnOneId).then(
        () => true,
        () => false,
      );
    },
    async beUpToDate(oneOnOneId) {
      if (documentOf(oneOnOneId) === undefined || isAlone()) return;
      await withTimeout(follower.catchUp(oneOnOneId), upToDateWithin).catch(untold);
    },
    notify(oneOnOneId, notice) {
      if (!isAlone()) tell(oneOnOneId, { kind: 'notice', from: name, notice, id: dependencies.newId() });
    },
    async shut(oneOnOneId) {
      if (isAlone()) return;
      await feed.tell(oneOnOneId, { kind: 'shut', from: name });
      await pause(shutWithin, undefined, { ref: false });
    },
    presenceChanged(oneOnOneId) {
      if (waiting.has(oneOnOneId)) return;
      const work = () => {
        waiting.delete(oneOnOneId);
        say(oneOnOneId);
      };
      waiting.set(oneOnOneId, runAfter(beforeTelling, work, untold, { unref: true }));
    },
    peopleHere,
    stop() {
      stopListening();
      stopRenewing();
      follower.stop();
      for (const cancel of waiting.values()) cancel();
    },
  };
}

/** For an agenda that one process alone has: nobody is there to be heard or told. */
export function noPeers(hocuspocus: () => Hocuspocus<LiveContext>): Peers {
  return {
    opening: async () => undefined,
    loaded: () => undefined,
    catchUp: async () => false,
    beUpToDate: async () => undefined,
    notify: () => undefined,
    shut: async () => undefined,
    presenceChanged: () => undefined,
    peopleHere: (oneOnOneId) => peopleIn(hocuspocus().documents.get(oneOnOneId)),
    stop: () => undefined,
  };
}
