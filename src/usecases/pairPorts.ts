import type { Notice } from '../contract/notices.ts';
import type { ChatAudience } from '../domain/chatAudience.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
import type { KeyedStore, Versioned } from './keyedStore.ts';

/** The time now, as ISO 8601, UTC. The one clock of the server; a sandbox may make it jump. */
export type Clock = () => string;

export type { Versioned } from './keyedStore.ts';

/** The 1:1 records, by the id of the 1:1. */
export type OneOnOneStore = KeyedStore<string, OneOnOne>;

/** A member of a chat as Teams reports it. */
export type ChatMember = { personId: string; tenantId: string; name: string };

/** Who is in a chat; null when Teams knows no such chat or Opener is not in it. */
export type ChatRoster = (tenantId: string, chatId: string) => Promise<ChatMember[] | null>;

/**
 * Who reads a chat, as seen from a 1:1: asked of Teams anew, and never remembered. Rejects with
 * Failure('unavailable') when it does not answer.
 */
export type AudienceOf = (oneOnOneId: string, chatId: string) => Promise<ChatAudience>;

/** One stored update of an agenda document. */
export type LogEntry = {
  /** Unique within the 1:1, ascending in the order of writing. */
  id: string;
  /** A Yjs update, version 1 encoding. */
  update: Uint8Array;
  /** Who sent it, as the server authenticated them; `opener` for the server's own edits. */
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Steps that merging it has cost; missing where it was written before updates were checked. */
  mergeSteps?: number | undefined;
};

/** The state that everything up to a compaction was merged into. */
export type Snapshot = {
  state: Uint8Array;
  /**
   * Who wrote what, which outlives the log: for each author (an object id, or `opener`) the numbers of their Yjs
   * clients, encoded, and what merging their updates has cost. Missing where the snapshot was written before updates
   * were checked.
   */
  authors?: { by: string; clients: string; mergeSteps: number }[] | undefined;
};

/** The durable log of agenda documents. Nothing is acknowledged to anyone before `append` has resolved. */
export type LiveLog = {
  /**
   * Idempotent: the same id again is already written.
   * @param clients numbers of Yjs clients that this entry is the first to use: from now on they are of `entry.by`
   * @throws Failure changedMeanwhile when one of them is somebody else's already; then nothing was written
   */
  append(oneOnOneId: string, entry: LogEntry, clients?: readonly number[]): Promise<void>;
  /** `oldClaims`: numbers that somebody has used so long ago that every process knows whose they are. */
  load(
    oneOnOneId: string,
  ): Promise<{ snapshot: Versioned<Snapshot> | null; entries: LogEntry[]; oldClaims?: number[] }>;
  /**
   * Replaces the snapshot under its etag (null: there is none yet), then deletes exactly these entries and claims.
   * False, with nothing deleted, when somebody else has compacted meanwhile.
   */
  compact(
    oneOnOneId: string,
    change: Snapshot & { etag: string | null; entryIds: string[]; claims?: readonly number[] },
  ): Promise<boolean>;
  /** Keeps an entry that cannot be applied out of the way, for a person to look at. */
  quarantine(oneOnOneId: string, entryId: string, reason: string): Promise<void>;
};

/** What a process tells the others of an agenda: who has it open there, or that something has changed. */
export type LiveSignal =
  /** `people`: object ids, each once; nobody any more where it is empty. */
  | { kind: 'presence'; from: string; people: readonly string[] }
  /** `id`: the same wherever it is heard; missing where an earlier version told it. */
  | { kind: 'notice'; from: string; notice: Notice; id?: string | undefined }
  /** The agenda is being erased: everybody is to be sent out of it. */
  | { kind: 'shut'; from: string };

/** Something that was written into an agenda, by whichever process. */
export type LiveChange = { oneOnOneId: string } & (
  | { kind: 'entry'; entry: LogEntry }
  | { kind: 'snapshot'; snapshot: Snapshot }
  | LiveSignal
);

/** Reads what is written into agendas. Each change is told at least once, those of one agenda in their order. */
export type LiveFeedReader = {
  /**
   * What has come since the last call; `isEnd` when there is no more by now. What is of no agenda that `isOpen` knows is
   * left out. Rejects with Failure('unavailable'): the next call tells all that this one would have told.
   */
  next(isOpen: (oneOnOneId: string) => boolean): Promise<{ changes: LiveChange[]; isEnd: boolean }>;
};

/** How processes that have agendas open hear of one another: by the database, and sooner where there is a quick line. */
export type LiveFeed = {
  /** A reader that stands at this moment: it will tell of whatever is written after this has resolved. */
  follow(): Promise<LiveFeedReader>;
  /** The last signal of each kind and process counts, for a few minutes. */
  tell(oneOnOneId: string, signal: LiveSignal): Promise<void>;
  /** Those that still count. */
  told(oneOnOneId: string): Promise<LiveSignal[]>;
  /** What comes by the quick line; nothing where there is none. The reader tells all of it as well. */
  listen(listener: LiveListener): () => void;
  /** Does most of it come by the quick line now? */
  isQuick(): boolean;
};

/** Hears what other processes say on the quick line: at most once each, and in no certain order. */
export type LiveListener = {
  /** Another process is there, whatever it speaks of. */
  heardOfOther(): void;
  /** Asked before what is said is read. */
  isOpen(oneOnOneId: string): boolean;
  heard(change: LiveChange): void;
  /** Something may not have been heard. */
  interrupted(): void;
};

/** Who a bearer token names, checked against its issuer; rejects with Failure('unauthorized') and a plain reason. */
export type VerifyToken = (
  token: string,
) => Promise<{ person: Person /** ISO 8601, UTC. */; expiresAt: string }>;
