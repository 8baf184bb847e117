import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type UnsavedAction, unsavedKey } from '../../shared/outbox/unsavedActions.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';

const none: readonly UnsavedAction[] = [];

export type UnsavedActions = {
  /** Keeps it on the device. False where the device refuses; never rejects. */
  keep(action: UnsavedAction): Promise<boolean>;
  /** Shown as not yet saved from now on, and sent when the server answers again. */
  wait(action: UnsavedAction): void;
  /** The server has it, or does not take it. */
  forget(actions: readonly UnsavedAction[]): Promise<void>;
  /** What waits now, oldest first. */
  waiting(): readonly UnsavedAction[];
};

/** What is kept of this person's action items on this device, and what of it waits: seen by every part of the panel. */
export function useOutbox(): UnsavedActions {
  const { view, pair } = usePanel();
  const { actionOutbox } = useServices();
  const client = useQueryClient();
  const queryKey = useMemo(() => unsavedKey(view.id), [view.id]);
  const change = useCallback(
    (to: (now: readonly UnsavedAction[]) => readonly UnsavedAction[]) =>
      client.setQueryData<readonly UnsavedAction[]>(queryKey, (now = none) => to(now)),
    [client, queryKey],
  );
  return useMemo(
    () => ({
      keep: (action) =>
        actionOutbox.keep({ oneOnOneId: view.id, personId: pair.you.id }, action).then(
          () => true,
          () => false,
        ),
      wait: (action) =>
        void change((now) =>
          [...now.filter(({ id }) => id !== action.id), action].sort((one, two) =>
            one.id < two.id ? -1 : 1,
          ),
        ),
      async forget(actions) {
        const ids = actions.map(({ id }) => id);
        change((now) => now.filter(({ id }) => !ids.includes(id)));
        // What cannot be forgotten now is sent once more by a later page, and changes nothing then.
        await actionOutbox.forget(ids).catch(() => undefined);
      },
      waiting: () => client.getQueryData<readonly UnsavedAction[]>(queryKey) ?? none,
    }),
    [actionOutbox, change, client, queryKey, view.id, pair.you.id],
  );
}
