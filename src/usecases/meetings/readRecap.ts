import { readAgenda } from '../../contract/agendaDocument.ts';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import { meetingNumberOf } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { canUndo } from '../../domain/wrapUp.ts';
import { actionItemsOf } from '../actionItems/readActionItem.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { PairTimes } from '../cadence/pairTimes.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import type { MeetingKey, MeetingStore } from './store.ts';

export type RecapDependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  meetings: Pick<MeetingStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
  agenda: Pick<AgendaDocuments, 'read'>;
  pairTimes: (oneOnOneId: string) => Promise<PairTimes | null>;
  clock: Clock;
};

/** What a meeting that was wrapped up left behind. */
export type Recap = {
  oneOnOne: OneOnOne;
  meetingId: string;
  /** null where its wrap-up was taken back: it is open again. */
  meeting: RecordedMeeting | null;
  /** What was agreed in it, as it stands now. */
  agreed: ActionItem[];
  /** How many items wait on the agenda. */
  waiting: number;
  canUndo: boolean;
  times: PairTimes | null;
};

/**
 * What there is to say of a meeting that was wrapped up, as things stand now; null where no such meeting was held.
 * @throws Failure unavailable
 */
export function readRecap({ store, meetings, actionItems, agenda, pairTimes, clock }: RecapDependencies) {
  return async ({ oneOnOneId, meetingId }: MeetingKey): Promise<Recap | null> => {
    const [found, record] = await Promise.all([
      store.read(oneOnOneId),
      meetings.read({ oneOnOneId, meetingId }),
    ]);
    if (!found) return null;
    const oneOnOne = found.value;
    const isOpenAgain = meetingNumberOf(meetingId) === oneOnOne.round;
    const meeting = record?.value.kind === 'held' && !isOpenAgain ? record.value : null;
    if (meeting === null && !isOpenAgain) return null;
    const [waiting, times, agreed] = await Promise.all([
      agenda.read(oneOnOneId, (doc) => readAgenda(doc).filter(isWaiting).length),
      // When they meet next is good to know, and no reason to say nothing.
      pairTimes(oneOnOneId).catch(() => null),
      meeting === null ? [] : actionItemsOf(actionItems, oneOnOneId, meeting.actionIds),
    ]);
    const undoable = meeting !== null && canUndo(oneOnOne, meeting, clock());
    return { oneOnOne, meetingId, meeting, agreed, waiting, canUndo: undoable, times };
  };
}

function isWaiting({ discussedAt }: { discussedAt: string | null }): boolean {
  return discussedAt === null;
}
