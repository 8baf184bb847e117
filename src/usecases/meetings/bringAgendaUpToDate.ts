import { forgetOld } from '../../contract/agendaRetention.ts';
import { markFiled, unmarkUnfiled } from '../../contract/filedAgenda.ts';
import { meetingIdOfRound, roundOfMeeting } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Versioned } from '../ports.ts';
import { update } from '../update.ts';
import { filedTexts } from './filedTexts.ts';
import type { MeetingNeeds } from './needs.ts';

type Needs = Pick<MeetingNeeds, 'store' | 'meetings' | 'agenda' | 'clock'>;

/**
 * Makes the living agenda show what is on record: the second half of a wrap-up and of its undo. It follows from the
 * stored state alone, so it is run again, with the same result, wherever the first run was cut off.
 * @returns the 1:1 as it then stands
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function bringAgendaUpToDate(needs: Needs) {
  return async (oneOnOneId: string): Promise<Versioned<OneOnOne>> => {
    // Somebody files or takes back at the same moment: then the newer state is brought in as well.
    const { stored } = await update(needs.store, oneOnOneId, async (current) => {
      if (!current.agendaIsBehind) return null;
      await showWhatIsFiled(needs, current);
      return { ...current, agendaIsBehind: false };
    });
    return stored;
  };
}

async function showWhatIsFiled({ meetings, agenda, clock }: Needs, { id, round }: OneOnOne): Promise<void> {
  const latest =
    round === 0 ? null : await meetings.read({ oneOnOneId: id, meetingId: meetingIdOfRound(round - 1) });
  const now = clock();
  await agenda.edit(id, 'opener', (doc) => {
    unmarkUnfiled(doc, (meetingId) => (roundOfMeeting(meetingId) ?? round) < round);
    if (latest?.value.kind === 'held') {
      const { id: meetingId, wrappedUpAt: at } = latest.value;
      markFiled(doc, filedTexts(latest.value), { meetingId, at });
    }
    forgetOld(doc, now);
  });
}
