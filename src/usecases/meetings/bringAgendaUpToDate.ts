import { forgetOld } from '../../contract/agendaRetention.ts';
import { Failure } from '../../contract/errors.ts';
import { markFiled, unmarkUnfiled } from '../../contract/filedAgenda.ts';
import { meetingIdOfRound, roundOfMeeting } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Versioned } from '../ports.ts';
import { filedTexts } from './filedTexts.ts';
import type { MeetingNeeds } from './needs.ts';

/** Somebody files or takes back at the same moment: then the newer state is brought in as well. */
const attempts = 5;

type Needs = Pick<MeetingNeeds, 'store' | 'meetings' | 'agenda' | 'clock'>;

/**
 * Makes the living agenda show what is on record: the second half of a wrap-up and of its undo. It follows from the
 * stored state alone, so it is run again, with the same result, wherever the first run was cut off.
 * @returns the 1:1 as it then stands
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function bringAgendaUpToDate(needs: Needs) {
  return async (oneOnOneId: string): Promise<Versioned<OneOnOne>> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const current = await needs.store.read(oneOnOneId);
      if (!current) throw new Failure('notFound');
      if (!current.value.agendaIsBehind) return current;
      await showWhatIsFiled(needs, current.value);
      const done = await needs.store.replace({ ...current.value, agendaIsBehind: false }, current.etag);
      if (done) return done;
    }
    throw new Failure('changedMeanwhile');
  };
}

async function showWhatIsFiled({ meetings, agenda, clock }: Needs, { id, round }: OneOnOne): Promise<void> {
  const latest = round === 0 ? null : await meetings.read(id, meetingIdOfRound(round - 1));
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
