import * as z from 'zod/mini';

/** Where the live connection listens. */
export const livePath = '/live';

/** Bounds of the live connection. The client keeps below them; the server closes with a code above them. */
export const liveLimits = {
  /** Bytes of one message: room for a pasted page of notes, far below the 2 MB of a stored item. */
  messageBytes: 256 * 1024,
  /** Bytes of one agenda's whole encoded state. */
  documentBytes: 1024 * 1024,
  /** Messages of one connection in any ten seconds. A person who types fast makes about 40. */
  messagesPerTenSeconds: 600,
  /** Bytes of one connection in any ten seconds; with the wait for an append it bounds what may queue up. */
  bytesPerTenSeconds: 2 * 1024 * 1024,
  /** Open connections to one agenda: two people, each with a few devices and forgotten tabs. */
  connectionsPerAgenda: 40,
  /** Milliseconds from the open socket to a verified token and a loaded agenda. */
  signInWithin: 10_000,
} as const;

/** What the server tells open panels besides the document itself: which part to fetch again. */
export const notice = z.object({ kind: z.enum(['oneOnOneChanged', 'actionItemsChanged']) });

export type Notice = z.infer<typeof notice>;

/** What a panel tells the other about who is there. The server puts the authenticated person in. */
export const presence = z.object({ personId: z.string() });

export type Presence = z.infer<typeof presence>;
