import { Failure, type FailureCode } from '../contract/errors.ts';

/** For `catch`: null for a record that no version can read, which costs that record alone. Throws anything else again. */
export const unlessUnreadable = unlessFailed('unreadable');

/** For `catch`: null where it was deleted, or taken back, meanwhile. Throws anything else again. */
export const unlessGone = unlessFailed('notFound');

function unlessFailed(code: FailureCode) {
  return (error: unknown): null => {
    if (error instanceof Failure && error.code === code) return null;
    throw error;
  };
}
