import { createHash } from 'node:crypto';

/**
 * An id for what comes of one activity. The same activity delivered again gives the same id, so that nothing is made
 * twice; as an id of our own it is 43 characters of base64url.
 * @param parts what tells this apart from everything else, the conversation's id among them
 */
export function idFrom(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
