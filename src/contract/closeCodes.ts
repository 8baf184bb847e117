/**
 * Why the server closed a live connection, and what the client does about it. 4000-4999 are free for
 * applications (RFC 6455, 7.4.2); 1009 and 1012 are the protocol's own.
 */
export const closeCodes = {
  /** A message was not a valid live message. The client reports an error and reconnects with backoff. */
  malformed: 4400,
  /** No valid token in time, or it ran out. The client fetches a new token and reconnects. */
  unauthorized: 4401,
  /** The update touched what belongs to the other person or to the server. The client locks and says so. */
  forbidden: 4403,
  /** Not one of the two. The client shows the not-a-member screen and does not reconnect. */
  notFound: 4404,
  /** The update was larger than one message or one agenda may be. The client locks and says so. */
  tooLarge: 1009,
  /** The update was no change to an agenda. The client locks and says so. */
  senseless: 4422,
  /** The update would take too long to merge. The client locks and says so. */
  tooComplex: 4423,
  /** Too many messages or connections. The client waits, then reconnects. */
  tooMany: 4429,
  /** The update could not be stored. The client keeps it and reconnects with backoff. */
  notStored: 4503,
  /** The agenda could not be read, or access could not be checked. The client reconnects with backoff. */
  unavailable: 4504,
  /** The server is restarting. The client reconnects soon. */
  restarting: 1012,
} as const;

export type CloseReason = keyof typeof closeCodes;
