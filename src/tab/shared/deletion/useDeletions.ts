import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeletionList } from '../../../contract/deletions.ts';
import { type DeletionSubject, isSameSubject, type PendingDeletion } from '../../../domain/deletion.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { retrying } from '../api/retrying.ts';
import { useServices } from '../services/services.tsx';

export type DeletionActions = {
  /** What waits to be deleted of this; null when nobody asked for it, or it is not known yet. */
  pending: PendingDeletion | null;
  ask(): void;
  undo(): void;
  isBusy: boolean;
  /** Why the last one did not work, in words; null when it did. */
  failure: string | null;
};

/** Whether something of a 1:1 is to be deleted, and how that is asked for and taken back. */
export function useDeletion(oneOnOneId: string, subject: DeletionSubject): DeletionActions {
  const { deletions } = useServices();
  const client = useQueryClient();
  const queryKey = ['deletions', oneOnOneId];
  const { data } = useQuery({ ...retrying, queryKey, queryFn: () => deletions.list(oneOnOneId) });
  const change = useMutation({
    mutationFn: (how: 'ask' | 'takeBack') => deletions[how](oneOnOneId, { subject }),
    onSuccess: (list: DeletionList) => client.setQueryData(queryKey, list),
    onError: () => client.invalidateQueries({ queryKey }),
  });
  const failure = useFailureText(change.error);
  return {
    pending: data?.asked.find((one) => isSameSubject(one.subject, subject)) ?? null,
    ask: () => change.mutate('ask'),
    undo: () => change.mutate('takeBack'),
    isBusy: change.isPending,
    failure,
  };
}
