import { type LateText, lateTexts, markRecorded } from '../../contract/recordedAgenda.ts';
import { withLateTexts } from '../../domain/lateEdit.ts';
import { canGrowTo } from '../../domain/recordSize.ts';
import { unlessGone } from '../unlessFailed.ts';
import { changeMeeting } from './changeMeeting.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { recordedKeys, recordedTexts } from './recordedTexts.ts';

type Dependencies = Pick<MeetingDependencies, 'store' | 'meetings' | 'agenda' | 'publish' | 'clock'>;

/**
 * Records what was written into texts after they were recorded, by somebody who had been offline. Follows from
 * the stored state alone: run again it adds nothing.
 * @param by object id of who wrote last; null when nobody can tell
 * @throws Failure changedMeanwhile, unavailable
 */
export function appendLateEdits(dependencies: Dependencies) {
  return async (oneOnOneId: string, by: string | null): Promise<void> => {
    // Of a 1:1 that was deleted since, looking alone would make an agenda.
    if ((await dependencies.store.read(oneOnOneId)) === null) return;
    const late = await dependencies.agenda.read(oneOnOneId, lateTexts);
    for (const meetingId of new Set(late.map((one) => one.meetingId))) {
      const ofMeeting = late.filter((one) => one.meetingId === meetingId);
      await fileInto(dependencies, { oneOnOneId, meetingId }, ofMeeting, by);
    }
    if (late.length > 0) dependencies.publish({ kind: 'historyChanged', oneOnOneId });
  };
}

async function fileInto(
  dependencies: Dependencies,
  place: { oneOnOneId: string; meetingId: string },
  late: readonly LateText[],
  by: string | null,
): Promise<void> {
  const texts = new Map(late.map(({ key, text }) => [key, text]));
  const changed = await changeMeeting(dependencies, place, (current) => {
    const noted = withLateTexts(current, recordedKeys(current), texts, { by, at: dependencies.clock() });
    // What no record can hold stays in the agenda document, which lets go of nothing that is late.
    return canGrowTo(noted) ? noted : current;
  }).catch(unlessGone);
  // Taken back meanwhile: its texts are on the agenda again, and nothing is late.
  if (changed === null) return;
  const meeting = changed.value;
  await dependencies.agenda.edit(place.oneOnOneId, 'opener', (doc) => {
    const known = recordedTexts(meeting).filter(({ key }) => texts.has(key));
    markRecorded(doc, known, { meetingId: meeting.id, at: meeting.wrappedUpAt });
  });
}
