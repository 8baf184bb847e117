import { Failure } from '../../contract/errors.ts';
import { useStrings } from './strings.tsx';

/** What went wrong, in words of the tab; null when nothing did. */
export function useFailureText(error: Error | null): string | null {
  const { failures } = useStrings();
  if (error === null) return null;
  return failures[error instanceof Failure ? error.code : 'unexpected'].text;
}
