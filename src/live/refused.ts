/**
 * Thrown by a hook to stop what Hocuspocus was about to do, after the line was told why. It has no message on
 * purpose: Hocuspocus prints the message of whatever a hook throws to stderr, past our logger.
 */
export class Refused extends Error {
  readonly reason = 'refused';
}
