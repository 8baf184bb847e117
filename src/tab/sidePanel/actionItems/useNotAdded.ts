import type { Failure } from '../../../contract/errors.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { useWording } from '../../wording/wording.tsx';

/** Why what stands in the box is not added, in a sentence; null when there is nothing to say. */
export function useNotAdded(of: { failure: Failure | null; retrying: boolean }): string | null {
  const words = useWording();
  const { failure } = of;
  if (failure === null) return of.retrying ? words.actions.stillAdding : null;
  if (failure.code === 'unauthorized') return words.failures.unauthorized.text;
  if (failure.code !== 'invalid') return words.actions.notAdded;
  if (failure.field === 'dueDate') return words.actions.notAddedUnclear;
  if (failure.field === 'title') return words.actions.full(actionItemLimits.open);
  return words.actions.notAddedEmpty;
}
