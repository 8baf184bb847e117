import { useCallback, useEffect, useState } from 'react';
import type { MeetingNotice } from '../chats/chatContract.ts';
import type { ChatApi } from './chat/chatApi.ts';
import { onChatChange } from './chat/chatChanges.ts';

/**
 * What the app points out to one person during the call: a badge until they open it, a page until they close that.
 * @param show takes the page
 */
export function useNotice(
  of: { chatId: string; api: ChatApi; isConnected: boolean; isAppOpen: boolean },
  show: (dialog: NonNullable<MeetingNotice['dialog']>) => void,
): { isBadged: boolean; feed: string | null; dismissFeed: () => void } {
  const { chatId, api, isConnected, isAppOpen } = of;
  const [isBadged, setBadged] = useState(false);
  const [feed, setFeed] = useState<string | null>(null);
  useEffect(() => {
    if (!isConnected) return;
    let isOver = false;
    const stop = onChatChange({
      async changed(change) {
        if (change.chatId !== chatId || change.what !== 'notice') return;
        const notice = await api.notice(chatId).catch(() => null);
        if (isOver || notice === null) return;
        if (notice.feed !== null) return setFeed(notice.feed);
        setBadged(notice.isBadged);
        if (notice.dialog) show({ ...notice.dialog, url: onThisOrigin(notice.dialog.url) });
      },
      // A notice during a break is over with the moment it was for.
      resumed: () => {},
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [chatId, api, isConnected, show]);
  useEffect(() => {
    if (isAppOpen) setBadged(false);
  }, [isAppOpen]);
  const dismissFeed = useCallback(() => setFeed(null), []);
  return { isBadged: isBadged && !isAppOpen, feed, dismissFeed };
}

/** The app's pages are served beside this one, also where the port was not known when the app was configured. */
function onThisOrigin(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
