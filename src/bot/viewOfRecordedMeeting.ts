import type { Recap } from '../usecases/meetings/readRecap.ts';
import type { MeetingRecordedView } from './cards/views.ts';
import { panelLink } from './panelLink.ts';

/** Action items that the card lists. */
const rows = 6;

/**
 * The card of a meeting that was wrapped up.
 * @param teamsAppId the app's id in the Teams catalog, for links into it
 */
export function viewOfRecordedMeeting(recap: Recap, teamsAppId: string): MeetingRecordedView {
  const { oneOnOne, meeting, agreed, waiting, canUndo, times } = recap;
  const chatId = oneOnOne.chatIds.at(-1) ?? '';
  return {
    pair: { id: oneOnOne.id, people: oneOnOne.people },
    meetingId: meeting.id,
    items: meeting.items.length,
    agreed: { items: agreed.slice(0, rows), more: Math.max(0, agreed.length - rows) },
    waiting,
    state: canUndo ? 'filed' : 'final',
    times,
    panelUrl: panelLink(teamsAppId, chatId),
    recordUrl: panelLink(teamsAppId, chatId, { meetingId: meeting.id, itemId: null }),
  };
}
