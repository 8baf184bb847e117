import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Notice } from '../../../contract/live.ts';
import { readAgain } from '../../api/readAgain.ts';
import { useRefreshActionItems } from '../actionItems/useActionItems.ts';
import { useRefreshAhead } from '../cadence/useAhead.ts';
import { useRefreshOneOnOne } from './useOneOnOne.ts';

/** What may be another besides the record, by the first word of its key: what a meeting is part of, and faces. */
const alsoChanged = ['history', 'search', 'answers', 'figures', 'photo'];

/** Fetches again what the server says has changed. */
export function useOnNotice(of: { chatId: string; oneOnOneId: string }): (notice: Notice) => void {
  const refreshOneOnOne = useRefreshOneOnOne(of.chatId);
  const refreshAhead = useRefreshAhead(of.oneOnOneId);
  const refreshActionItems = useRefreshActionItems(of.oneOnOneId);
  const client = useQueryClient();
  return useCallback(
    ({ kind }) => {
      if (kind === 'oneOnOneChanged') {
        refreshOneOnOne();
        refreshAhead();
        for (const part of alsoChanged) void readAgain(client, [part, of.oneOnOneId]);
      }
      // `oneOnOneChanged` is also what a reconnection says, and then any notice may have been missed.
      refreshActionItems();
    },
    [refreshOneOnOne, refreshAhead, refreshActionItems, client, of.oneOnOneId],
  );
}
