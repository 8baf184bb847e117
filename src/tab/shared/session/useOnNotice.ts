import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Notice, outdatedBy } from '../../../contract/notices.ts';
import { invalidate } from '../api/invalidate.ts';

/** Fetches again what an event has made outdated. */
export function useOnNotice(of: { chatId: string; oneOnOneId: string }): (notice: Notice) => void {
  const client = useQueryClient();
  return useCallback(
    ({ kind }) => {
      for (const query of outdatedBy[kind]) {
        // The 1:1 itself is found by its chat; whatever is of it, by its id.
        const id = query === 'oneOnOne' ? of.chatId : of.oneOnOneId;
        void invalidate(client, [query, id]);
      }
    },
    [client, of.chatId, of.oneOnOneId],
  );
}
