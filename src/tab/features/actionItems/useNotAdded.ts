import type { Failure } from '../../../contract/errors.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Why what stands in the box is not added, in a sentence; null when there is nothing to say. */
export function useNotAdded(of: { failure: Failure | null; retrying: boolean }): string | null {
  const { failures } = useStrings();
  const strings = useLowerStrings().actions;
  const { failure } = of;
  if (failure === null) return of.retrying ? strings.stillAdding : null;
  if (failure.code === 'unauthorized') return failures.unauthorized.text;
  if (failure.code !== 'invalid') return strings.notAdded;
  if (failure.field === 'dueDate') return strings.notAddedUnclear;
  if (failure.field === 'title') return strings.full(actionItemLimits.open);
  return strings.notAddedEmpty;
}
