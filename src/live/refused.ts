/**
 * Thrown by a hook to stop what Hocuspocus was about to do, after the other side was told why. It has no message on
 * purpose: Hocuspocus prints the message of whatever a hook throws to stderr, past our logger.
 */
export class RefusedUpdate extends Error {
  readonly reason = 'refused';
}
