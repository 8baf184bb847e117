import type { Failure } from '../../../contract/errors.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Why what stands in the box is not added, in a sentence; null when there is nothing to say. */
export function useNotAdded(of: { failure: Failure | null; retrying: boolean }): string | null {
  const strings = useStrings();
  const { failure } = of;
  if (failure === null) return of.retrying ? strings.actions.stillAdding : null;
  if (failure.code === 'unauthorized') return strings.failures.unauthorized.text;
  if (failure.code !== 'invalid') return strings.actions.notAdded;
  if (failure.field === 'dueDate') return strings.actions.notAddedUnclear;
  if (failure.field === 'title') return strings.actions.full(actionItemLimits.open);
  return strings.actions.notAddedEmpty;
}
