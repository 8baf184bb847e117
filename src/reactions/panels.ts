import { type Notice, outdatedBy } from '../contract/notices.ts';
import type { Reaction } from '../usecases/events.ts';

/** Tells the open panels of the 1:1 what kind of event it was, where any of their queries is outdated by it. */
export function noticeInPanels(notify: (oneOnOneId: string, notice: Notice) => void): Reaction {
  return ({ kind, oneOnOneId }) => {
    if (outdatedBy[kind].length > 0) notify(oneOnOneId, { kind });
  };
}
