import { Failure } from '../../contract/errors.ts';
import type { WrapUpChoices } from '../../contract/meetings.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import { meetingIdOfNumber } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { isQuietlyOver, isWorthFiling, wrapUp } from '../../domain/wrapUp.ts';
import type { KeyedStore } from '../keyedStore.ts';
import { ofPair } from '../scope.ts';
import { update } from '../update.ts';
import { applyChoices, bringBackRecorded } from './applyChoices.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import { meetingContent } from './content.ts';
import type { MeetingDependencies } from './dependencies.ts';

/**
 * One of the two wraps their meeting up: it is recorded, and what was discussed leaves the agenda. Whoever else
 * does so at the same moment, or again with the same round, gets the same record.
 * @param asked `round` as the person saw it; null records whichever is open. `choices` are made true first; of a meeting
 * that somebody else has wrapped up since, as far as that is still possible
 * @throws Failure notFound, nothingToWrapUp, changedMeanwhile, unavailable
 */
export function wrapUpMeeting(dependencies: MeetingDependencies) {
  return ofPair(
    'wrapUp',
    async (
      { person, oneOnOneId },
      { choices, ...asked }: { round: number | null; choices?: WrapUpChoices | undefined },
    ): Promise<RecordedMeeting> => {
      if (choices) await applyChoices(dependencies)(person, oneOnOneId, { ...asked, choices });
      const meeting = await file(dependencies, oneOnOneId, {
        by: person.id,
        now: dependencies.clock(),
        round: asked.round,
        when: isWorthFiling,
        nextHasBegun: false,
      });
      if (!meeting) throw new Failure('nothingToWrapUp');
      if (choices) await bringBackRecorded(dependencies)(person, oneOnOneId, { meeting, choices });
      return meeting;
    },
  );
}

/**
 * Wraps up by itself: a meeting whose call is quietly over, or, when the next one starts, whichever still runs. null
 * when there is none.
 * @param nextStartsAt ISO 8601, UTC; null when none starts. What begins then must not count as part of this one
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function wrapUpByItself(dependencies: MeetingDependencies) {
  return (
    oneOnOneId: string,
    { nextStartsAt }: { nextStartsAt: string | null },
  ): Promise<RecordedMeeting | null> => {
    const isDue = ({ running }: OneOnOne) =>
      running !== null && (nextStartsAt !== null || isQuietlyOver(running, dependencies.clock()));
    const now = nextStartsAt === null ? dependencies.clock() : justBefore(nextStartsAt);
    const nextHasBegun = nextStartsAt !== null;
    return file(dependencies, oneOnOneId, { by: null, now, round: null, when: isDue, nextHasBegun });
  };
}

type Filing = {
  by: string | null;
  now: string;
  round: number | null;
  when: (oneOnOne: OneOnOne, content: Awaited<ReturnType<typeof meetingContent>>) => boolean;
  nextHasBegun: boolean;
};

/** First the record and the 1:1 in one write, then the agenda: after a crash between them the second is done later. */
async function file(
  dependencies: MeetingDependencies,
  id: string,
  { by, now, round, when, nextHasBegun }: Filing,
): Promise<RecordedMeeting | null> {
  const isAsked = (oneOnOne: OneOnOne) => round === null || round === oneOnOne.round;
  const { isChanged, stored, before } = await update(filing(dependencies, isAsked), id, async (current) => {
    if (!isAsked(current)) return null;
    const content = await meetingContent(dependencies, current);
    return when(current, content) ? wrapUp(current, content, { by, now }) : null;
  });
  if (!isChanged) return round === null || isAsked(before) ? null : recordedMeeting(dependencies, id, round);
  const { meeting } = stored.value;
  await bringAgendaUpToDate(dependencies)(id).catch(unlessFull);
  dependencies.publish({ kind: 'meetingRecorded', oneOnOneId: id, meetingId: meeting.id, nextHasBegun });
  return meeting;
}

/** The 1:1s as they are recorded: what is read is a 1:1, what is written is the record as well. */
function filing(
  dependencies: MeetingDependencies,
  isAsked: (oneOnOne: OneOnOne) => boolean,
): Pick<KeyedStore<string, ReturnType<typeof wrapUp>, OneOnOne>, 'read' | 'replace'> {
  return {
    async read(id) {
      const found = await dependencies.store.read(id);
      // Before the round moves on: what an earlier one recorded must not be recorded once more.
      const isBehind = found?.value.agendaIsBehind && isAsked(found.value);
      return isBehind ? bringAgendaUpToDate(dependencies)(id) : found;
    },
    async replace(_, after, etag) {
      const moved = await dependencies.meetings.file(after.oneOnOne, etag, after.meeting);
      return moved && { value: after, etag: moved.etag };
    },
  };
}

/** It is recorded. The agenda, which has no room to say so, is brought up to date as soon as it has. */
function unlessFull(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'tooLarge')) throw error;
}

function justBefore(time: string): string {
  return new Date(Date.parse(time) - 1).toISOString();
}

async function recordedMeeting(
  dependencies: MeetingDependencies,
  id: string,
  meetingNumber: number,
): Promise<RecordedMeeting | null> {
  const found = await dependencies.meetings.read({
    oneOnOneId: id,
    meetingId: meetingIdOfNumber(meetingNumber),
  });
  return found?.value.kind === 'held' ? found.value : null;
}
