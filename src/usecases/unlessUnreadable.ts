import { Failure } from '../contract/errors.ts';

/** For `catch`: null for a record that no version can read, which costs that record alone. Throws anything else again. */
export function unlessUnreadable(error: unknown): null {
  if (error instanceof Failure && error.code === 'unreadable') return null;
  throw error;
}
