import { forgetOld, markRecorded, unmarkUnrecorded } from '../../contract/recordedAgenda.ts';
import { repeatTopics, showAwaited, takeBackRepeated } from '../../contract/repeatedTopics.ts';
import { meetingIdOfNumber, meetingNumberOf } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Versioned } from '../pairPorts.ts';
import { update } from '../update.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { recordedTexts } from './recordedTexts.ts';

type Dependencies = Pick<MeetingDependencies, 'store' | 'meetings' | 'agenda' | 'clock'>;

/**
 * Makes the agenda document show what is recorded: the second half of a wrap-up and of its undo. It follows from the
 * stored state alone, so it is run again, with the same result, wherever the first run was cut off.
 * @returns the 1:1 as it then stands
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function bringAgendaUpToDate(dependencies: Dependencies) {
  return async (oneOnOneId: string): Promise<Versioned<OneOnOne>> => {
    // Somebody records or takes back at the same moment: then the newer state is brought in as well.
    const { stored } = await update(dependencies.store, oneOnOneId, async (current) => {
      if (!current.agendaIsBehind) return null;
      await showWhatIsFiled(dependencies, current);
      return { ...current, agendaIsBehind: false };
    });
    return stored;
  };
}

async function showWhatIsFiled(
  { meetings, agenda, clock }: Dependencies,
  { id, round }: OneOnOne,
): Promise<void> {
  const latest =
    round === 0 ? null : await meetings.read({ oneOnOneId: id, meetingId: meetingIdOfNumber(round - 1) });
  const now = clock();
  await agenda.edit(id, 'opener', (doc) => {
    const isOnRecord = (meetingId: string) => (meetingNumberOf(meetingId) ?? round) < round;
    unmarkUnrecorded(doc, isOnRecord);
    takeBackRepeated(doc, isOnRecord);
    if (latest?.value.kind === 'held') {
      const { id: meetingId, wrappedUpAt: at } = latest.value;
      markRecorded(doc, recordedTexts(latest.value), { meetingId, at });
      repeatTopics(doc, { meetingId, itemIds: latest.value.items.map((item) => item.id), at });
    }
    showAwaited(doc, now);
    forgetOld(doc, now);
  });
}
