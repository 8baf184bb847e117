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
  /** Bytes of one connection before sign-in: a token, and the first question. */
  bytesBeforeSignIn: 32 * 1024,
  /** Open connections to one agenda of each of the two: a few devices and forgotten tabs. */
  connectionsPerPerson: 20,
  /** Open connections that have not signed in: of one address, and in all. */
  strangersPerAddress: 200,
  strangers: 2_000,
  /** Connections of one person in any minute: every device comes back at once when a server restarts. */
  connectsPerMinute: 120,
  /** Questions of one person in any ten seconds about what an agenda holds, besides the first of each connection. */
  questionsPerTenSeconds: 60,
  /** Bytes of answers to them. */
  drawnBytesPerTenSeconds: 12 * 1024 * 1024,
  /** Milliseconds from the open socket to a verified token and a loaded agenda. */
  signInWithin: 10_000,
} as const;

/** What a panel tells the other about who is there. The server puts the authenticated person in. */
export const presenceState = z.object({ personId: z.string() });

export type Presence = z.infer<typeof presenceState>;
