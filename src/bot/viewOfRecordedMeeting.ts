import { readAgenda } from '../contract/agendaDocument.ts';
import type { ActionItem } from '../domain/actionItem.ts';
import type { RecordedMeeting } from '../domain/meeting.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import { canUndo } from '../domain/wrapUp.ts';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import type { AgendaDocuments } from '../usecases/agenda/agendaDocuments.ts';
import type { PairTimes } from '../usecases/cadence/pairTimes.ts';
import type { MeetingRecordedView } from './cards/views.ts';
import { panelLink } from './panelLink.ts';

export type RecordedMeetingDependencies = {
  actionItems: Pick<ActionItemStore, 'read'>;
  agenda: Pick<AgendaDocuments, 'read'>;
  pairTimes: (oneOnOneId: string) => Promise<PairTimes | null>;
  teamsAppId: string;
};

/** Action items that the card lists. */
const rows = 6;

/**
 * What there is to say of a meeting that was wrapped up, as things stand now.
 * @param now ISO 8601, UTC
 */
export async function viewOfRecordedMeeting(
  { actionItems, agenda, pairTimes, teamsAppId }: RecordedMeetingDependencies,
  oneOnOne: OneOnOne,
  meeting: RecordedMeeting,
  now: string,
): Promise<MeetingRecordedView> {
  const [waiting, times, read] = await Promise.all([
    agenda.read(
      oneOnOne.id,
      (doc) => readAgenda(doc).filter(({ discussedAt }) => discussedAt === null).length,
    ),
    // When they meet next is good to know, and no reason to say nothing.
    pairTimes(oneOnOne.id).catch(() => null),
    Promise.all(meeting.actionIds.map((id) => actionItems.read({ oneOnOneId: oneOnOne.id, actionId: id }))),
  ]);
  const agreed = read.flatMap((item): ActionItem[] => (item ? [item.value] : []));
  const chatId = oneOnOne.chatIds.at(-1) ?? '';
  return {
    pair: { id: oneOnOne.id, people: oneOnOne.people },
    meetingId: meeting.id,
    items: meeting.items.length,
    agreed: { items: agreed.slice(0, rows), more: Math.max(0, agreed.length - rows) },
    waiting,
    state: canUndo(oneOnOne, meeting, now) ? 'filed' : 'final',
    times,
    panelUrl: panelLink(teamsAppId, chatId),
    recordUrl: panelLink(teamsAppId, chatId, { meetingId: meeting.id, itemId: null }),
  };
}
