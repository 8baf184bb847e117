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
  /** Idempotent: the same id again is already written. */
  append(oneOnOneId: string, entry: LogEntry): Promise<void>;
  load(oneOnOneId: string): Promise<{ snapshot: Versioned<Snapshot> | null; entries: LogEntry[] }>;
  /**
   * Replaces the snapshot under its etag (null: there is none yet), then deletes exactly these entries.
   * False, with nothing deleted, when somebody else has compacted meanwhile.
   */
  compact(
    oneOnOneId: string,
    change: Snapshot & { etag: string | null; entryIds: string[] },
  ): Promise<boolean>;
  /** Keeps an entry that cannot be applied out of the way, for a person to look at. */
  quarantine(oneOnOneId: string, entryId: string, reason: string): Promise<void>;
};

/** Who a bearer token names, checked against its issuer; rejects with Failure('unauthorized') and a plain reason. */
export type VerifyToken = (
  token: string,
) => Promise<{ person: Person /** ISO 8601, UTC. */; expiresAt: string }>;
