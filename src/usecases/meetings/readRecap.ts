import { readAgenda } from '../../contract/agendaDocument.ts';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { canUndo } from '../../domain/wrapUp.ts';
import { actionItemsOf } from '../actionItems/readActionItem.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { PairTimes } from '../cadence/pairTimes.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import type { MeetingStore } from './store.ts';

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
  meeting: RecordedMeeting;
  /** What was agreed in it, as it stands now. */
  agreed: ActionItem[];
  /** How many items wait on the agenda. */
  waiting: number;
  canUndo: boolean;
  times: PairTimes | null;
};

/**
 * What there is to say of a meeting that was wrapped up, as things stand now.
 * @throws Failure unavailable
 */
export function recapOf(dependencies: Omit<RecapDependencies, 'store' | 'meetings'>) {
  const { actionItems, agenda, pairTimes, clock } = dependencies;
  return async (oneOnOne: OneOnOne, meeting: RecordedMeeting): Promise<Recap> => {
    const [waiting, times, agreed] = await Promise.all([
      agenda.read(
        oneOnOne.id,
        (doc) => readAgenda(doc).filter(({ discussedAt }) => discussedAt === null).length,
      ),
      // When they meet next is good to know, and no reason to say nothing.
      pairTimes(oneOnOne.id).catch(() => null),
      actionItemsOf(actionItems, oneOnOne.id, meeting.actionIds),
    ]);
    return { oneOnOne, meeting, agreed, waiting, canUndo: canUndo(oneOnOne, meeting, clock()), times };
  };
}

/** The same by its ids; null where no such meeting was held. @throws Failure unavailable */
export function readRecap(dependencies: RecapDependencies) {
  const recap = recapOf(dependencies);
  return async (oneOnOneId: string, meetingId: string): Promise<Recap | null> => {
    const [found, meeting] = await Promise.all([
      dependencies.store.read(oneOnOneId),
      dependencies.meetings.read({ oneOnOneId, meetingId }),
    ]);
    return found && meeting?.value.kind === 'held' ? recap(found.value, meeting.value) : null;
  };
}
