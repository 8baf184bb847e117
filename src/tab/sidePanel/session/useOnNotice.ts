import { useCallback } from 'react';
import type { Notice } from '../../../contract/live.ts';
import { useRefreshActionItems } from '../actionItems/useActionItems.ts';
import { useRefreshAhead } from '../cadence/useAhead.ts';
import { useRefreshOneOnOne } from './useOneOnOne.ts';

/** Fetches again what the server says has changed. */
export function useOnNotice(of: { chatId: string; oneOnOneId: string }): (notice: Notice) => void {
  const refreshOneOnOne = useRefreshOneOnOne(of.chatId);
  const refreshAhead = useRefreshAhead(of.oneOnOneId);
  const refreshActionItems = useRefreshActionItems(of.oneOnOneId);
  return useCallback(
    ({ kind }) => {
      if (kind === 'oneOnOneChanged') {
        refreshOneOnOne();
        refreshAhead();
      }
      // `oneOnOneChanged` is also what a reconnection says, and then any notice may have been missed.
      refreshActionItems();
    },
    [refreshOneOnOne, refreshAhead, refreshActionItems],
  );
}
