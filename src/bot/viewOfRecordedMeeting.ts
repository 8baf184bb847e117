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
  const { oneOnOne, meetingId, meeting, agreed, waiting, times } = recap;
  const chatId = oneOnOne.chatIds.at(-1) ?? '';
  return {
    pair: { id: oneOnOne.id, people: oneOnOne.people },
    meetingId,
    wrappedUpAt: meeting?.wrappedUpAt ?? '',
    items: meeting?.items.length ?? 0,
    agreed: { items: agreed.slice(0, rows), more: Math.max(0, agreed.length - rows) },
    waiting,
    state: stateOf(recap),
    times,
    panelUrl: panelLink(teamsAppId, chatId),
    recordUrl: panelLink(teamsAppId, chatId, { meetingId, itemId: null }),
  };
}

/** What tells a card that shows an older state of this meeting: recorded again, it is another record. */
export function drawnMark(recap: Recap): string {
  return `${stateOf(recap)} ${recap.meeting?.wrappedUpAt ?? ''}`;
}

function stateOf({ meeting, canUndo }: Recap): MeetingRecordedView['state'] {
  if (meeting === null) return 'undone';
  return canUndo ? 'filed' : 'final';
}
