import { Failure } from '../../contract/errors.ts';
import { type LateText, lateTexts, markFiled } from '../../contract/filedAgenda.ts';
import { withLateTexts } from '../../domain/lateNote.ts';
import { canGrowTo } from '../../domain/recordSize.ts';
import { changeMeeting } from './changeMeeting.ts';
import { filedKeys, filedTexts } from './filedTexts.ts';
import type { MeetingNeeds } from './needs.ts';

type Needs = Pick<MeetingNeeds, 'meetings' | 'agenda' | 'publish' | 'clock'>;

/**
 * Puts on record what was written into texts after they were filed, by somebody who had been offline. Follows from
 * the stored state alone: run again it adds nothing.
 * @param by object id of who wrote last; null when nobody can tell
 * @throws Failure changedMeanwhile, unavailable
 */
export function fileLateTexts(needs: Needs) {
  return async (oneOnOneId: string, by: string | null): Promise<void> => {
    const late = await needs.agenda.read(oneOnOneId, lateTexts);
    for (const meetingId of new Set(late.map((one) => one.meetingId))) {
      const ofMeeting = late.filter((one) => one.meetingId === meetingId);
      await fileInto(needs, { oneOnOneId, meetingId }, ofMeeting, by);
    }
    if (late.length > 0) needs.publish({ kind: 'historyChanged', oneOnOneId });
  };
}

async function fileInto(
  needs: Needs,
  place: { oneOnOneId: string; meetingId: string },
  late: readonly LateText[],
  by: string | null,
): Promise<void> {
  const texts = new Map(late.map(({ key, text }) => [key, text]));
  const changed = await changeMeeting(needs, place, (current) => {
    const noted = withLateTexts(current, filedKeys(current), texts, { by, at: needs.clock() });
    // What no record can hold stays in the living agenda, which lets go of nothing that is late.
    return canGrowTo(noted) ? noted : current;
  }).catch(unlessTakenBack);
  if (changed === null) return;
  const meeting = changed.value;
  await needs.agenda.edit(place.oneOnOneId, 'opener', (doc) => {
    const known = filedTexts(meeting).filter(({ key }) => texts.has(key));
    markFiled(doc, known, { meetingId: meeting.id, at: meeting.wrappedUpAt });
  });
}

/** The meeting was taken back meanwhile: its texts are on the agenda again, and nothing is late. */
function unlessTakenBack(error: unknown): null {
  if (error instanceof Failure && error.code === 'notFound') return null;
  throw error;
}
