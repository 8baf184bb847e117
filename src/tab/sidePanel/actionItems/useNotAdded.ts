import type { Failure } from '../../../contract/errors.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { useLowerWording } from '../../wording/lower/useLowerWording.ts';
import { useWording } from '../../wording/wording.tsx';

/** Why what stands in the box is not added, in a sentence; null when there is nothing to say. */
export function useNotAdded(of: { failure: Failure | null; retrying: boolean }): string | null {
  const { failures } = useWording();
  const words = useLowerWording().actions;
  const { failure } = of;
  if (failure === null) return of.retrying ? words.stillAdding : null;
  if (failure.code === 'unauthorized') return failures.unauthorized.text;
  if (failure.code !== 'invalid') return words.notAdded;
  if (failure.field === 'dueDate') return words.notAddedUnclear;
  if (failure.field === 'title') return words.full(actionItemLimits.open);
  return words.notAddedEmpty;
}
