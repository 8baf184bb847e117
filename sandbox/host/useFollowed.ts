import { useState } from 'react';
import { readTabLink } from './tabLink.ts';

/**
 * The last link into the app's tab of this chat that somebody followed, and how to follow one.
 * @param open brings the tab to the front
 */
export function useFollowedLink(chatId: string, open: () => void) {
  const [followed, setFollowed] = useState({ subEntityId: '', times: 0 });
  return {
    ...followed,
    /** False for a link that leads elsewhere. */
    goTo(url: string): boolean {
      const link = readTabLink(url);
      if (link?.chatId !== chatId) return false;
      setFollowed(({ times }) => ({ subEntityId: link.subEntityId, times: times + 1 }));
      open();
      return true;
    },
  };
}
