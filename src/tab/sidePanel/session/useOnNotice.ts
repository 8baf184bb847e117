import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Notice } from '../../../contract/live.ts';
import { readAgain } from '../../api/readAgain.ts';
import { useRefreshActionItems } from '../actionItems/useActionItems.ts';
import { useRefreshAhead } from '../cadence/useAhead.ts';
import { useRefreshOneOnOne } from './useOneOnOne.ts';

/** What a meeting's record may be part of, by the first word of its key. */
const ofThePast = ['history', 'search', 'answers', 'figures'];

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
        for (const part of ofThePast) void readAgain(client, [part, of.oneOnOneId]);
      }
      // `oneOnOneChanged` is also what a reconnection says, and then any notice may have been missed.
      refreshActionItems();
    },
    [refreshOneOnOne, refreshAhead, refreshActionItems, client, of.oneOnOneId],
  );
}
