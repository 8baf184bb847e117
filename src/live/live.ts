import type { FastifyInstance } from 'fastify';
import type * as Y from 'yjs';
import type { liveLimits } from '../contract/live.ts';
import type { Notice } from '../contract/notices.ts';
import type { Person } from '../domain/person.ts';
import type { AgendaAuthors } from '../usecases/agenda/agendaDocuments.ts';
import type { AgendaState } from '../usecases/agenda/readAgendaState.ts';
import type { Publish } from '../usecases/events.ts';
import type { Clock, LiveFeed, LiveLog, VerifyToken } from '../usecases/pairPorts.ts';
import type { Gate } from './gate/gate.ts';
import type { GateLimits } from './gate/gateLimits.ts';

/** Where the agenda document reports what an operator should know. Never handed any content of a 1:1. */
export type LiveLogger = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};

/** Every bound in `contract/live.ts`; a test may narrow them. */
export type LiveLimits = { readonly [Name in keyof typeof liveLimits]: number };

export type LiveDependencies = {
  log: LiveLog;
  clock: Clock;
  verifyToken: VerifyToken;
  /** They are one of the two, and the 1:1 exists. */
  mayEdit(person: Person, oneOnOneId: string): Promise<boolean>;
  publish: Publish;
  /** How other processes are heard; without it this one is taken for the only one. */
  feed?: LiveFeed;
  /** Is no other process known? */
  isAlone?: () => boolean;
  /** Under which name other processes hear of this one; a new id when left out. */
  name?: string;
  /** Has this process too much to do for agendas that nobody has open here? */
  isTooBusy?: () => boolean;
  logger: LiveLogger;
  newId(): string;
  /** What is asked about each change before it is stored; the one of `gate/gate.ts` when left out. */
  gate?: Gate;
  /** Bounds of `gate/gateLimits.ts`; a test may change them. */
  gateLimits?: Partial<GateLimits>;
  limits?: Partial<LiveLimits>;
};

/** The agenda documents of this process. Made by `createLive`. */
export type Live = {
  /** Listens at `livePath` of this server. */
  register(app: FastifyInstance): Promise<void>;
  /**
   * The one way for edits by the server: runs `change` on a copy, stores what it changed, and only then shows it
   * to everyone. Resolves when stored. Rejects with what `change` threw, or with Failure: `notFound` (no such id),
   * `tooLarge`, `unavailable` (nothing was changed; the same edit may be tried again).
   * @param by the person on whose behalf; written into the log
   */
  edit(oneOnOneId: string, by: string, change: (doc: Y.Doc) => void): Promise<void>;
  /**
   * Looks at an agenda as it stands, loading it when nobody has it open. `look` must not change it. Rejects with
   * Failure: `notFound` (no such id), `unavailable`.
   */
  read<T>(oneOnOneId: string, look: (doc: Y.Doc, authors: AgendaAuthors) => T): Promise<T>;
  /**
   * The agenda as it stands, as an update of Yjs, for somebody who connects next: it stays in memory for a while, so
   * that it is loaded once for both. Rejects like `read`.
   */
  state: AgendaState;
  /**
   * As `edit` for the server itself, and writes log and snapshot anew, so that what `change` took out is in neither.
   * Told again it does so again.
   */
  purge(oneOnOneId: string, change: (doc: Y.Doc) => void): Promise<void>;
  /**
   * Sends everybody out of an agenda and lets go of it. Once it resolves, nothing more of it is stored by this process.
   * Rejects with Failure `unavailable` when it is still being written after a while.
   */
  shut(oneOnOneId: string): Promise<void>;
  /** Tells whoever has the agenda open, here or elsewhere. Never throws: a lost notice is only a late screen. */
  notify(oneOnOneId: string, notice: Notice): void;
  /** Object ids of those who are seen in the agenda, wherever they are connected; each once. Nobody where it is not open here. */
  peopleIn(oneOnOneId: string): string[];
  /** Those who are connected to this process. */
  peopleHere(oneOnOneId: string): string[];
  /** Takes nothing more, lets pending appends finish, closes every socket with 1012. Bounded; idempotent. */
  close(): Promise<void>;
  stats(): LiveStats;
};

export type LiveStats = { agendas: number; sockets: number; pendingAppends: number };
