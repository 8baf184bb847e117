import { Failure } from '../../contract/errors.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';
import { meetingIdOfRound } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { isQuietlyOver, isWorthFiling, wrapUp } from '../../domain/wrapUp.ts';
import type { KeyedStore } from '../keyedStore.ts';
import { ofPair } from '../scope.ts';
import { update } from '../update.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import { meetingContent } from './content.ts';
import type { MeetingNeeds } from './needs.ts';

/**
 * One of the two wraps their meeting up: it goes on record, and what was discussed leaves the agenda. Whoever else
 * does so at the same moment, or again with the same round, gets the same record.
 * @param asked `round` as the person saw it; null files whichever is open
 * @throws Failure notFound, nothingToWrapUp, changedMeanwhile, unavailable
 */
export function wrapUpMeeting(needs: MeetingNeeds) {
  return ofPair(
    'wrapUp',
    async ({ person, oneOnOneId }, asked: { round: number | null }): Promise<HeldMeeting> => {
      const meeting = await file(needs, oneOnOneId, {
        by: person.id,
        now: needs.clock(),
        round: asked.round,
        when: isWorthFiling,
        nextHasBegun: false,
      });
      if (!meeting) throw new Failure('nothingToWrapUp');
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
export function wrapUpByItself(needs: MeetingNeeds) {
  return (
    oneOnOneId: string,
    { nextStartsAt }: { nextStartsAt: string | null },
  ): Promise<HeldMeeting | null> => {
    const isDue = ({ running }: OneOnOne) =>
      running !== null && (nextStartsAt !== null || isQuietlyOver(running, needs.clock()));
    const now = nextStartsAt === null ? needs.clock() : justBefore(nextStartsAt);
    const nextHasBegun = nextStartsAt !== null;
    return file(needs, oneOnOneId, { by: null, now, round: null, when: isDue, nextHasBegun });
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
  needs: MeetingNeeds,
  id: string,
  { by, now, round, when, nextHasBegun }: Filing,
): Promise<HeldMeeting | null> {
  const isAsked = (oneOnOne: OneOnOne) => round === null || round === oneOnOne.round;
  const { isChanged, stored, before } = await update(filing(needs, isAsked), id, async (current) => {
    if (!isAsked(current)) return null;
    const content = await meetingContent(needs, current);
    return when(current, content) ? wrapUp(current, content, { by, now }) : null;
  });
  if (!isChanged) return round === null || isAsked(before) ? null : onRecord(needs, id, round);
  const { meeting } = stored.value;
  await bringAgendaUpToDate(needs)(id).catch(unlessFull);
  needs.publish({ kind: 'meetingRecorded', oneOnOneId: id, meetingId: meeting.id, nextHasBegun });
  return meeting;
}

/** The 1:1s as they are filed: what is read is a 1:1, what is written is the record as well. */
function filing(
  needs: MeetingNeeds,
  isAsked: (oneOnOne: OneOnOne) => boolean,
): Pick<KeyedStore<string, ReturnType<typeof wrapUp>, OneOnOne>, 'read' | 'replace'> {
  return {
    async read(id) {
      const found = await needs.store.read(id);
      // Before the round moves on: what an earlier one filed must not be filed once more.
      const isBehind = found?.value.agendaIsBehind && isAsked(found.value);
      return isBehind ? bringAgendaUpToDate(needs)(id) : found;
    },
    async replace(_, after, etag) {
      const moved = await needs.meetings.file(after.oneOnOne, etag, after.meeting);
      return moved && { value: after, etag: moved.etag };
    },
  };
}

/** It is on record. The agenda, which has no room to say so, is brought up to date as soon as it has. */
function unlessFull(error: unknown): void {
  if (!(error instanceof Failure && error.code === 'tooLarge')) throw error;
}

function justBefore(time: string): string {
  return new Date(Date.parse(time) - 1).toISOString();
}

async function onRecord(needs: MeetingNeeds, id: string, round: number): Promise<HeldMeeting | null> {
  const found = await needs.meetings.read({ oneOnOneId: id, meetingId: meetingIdOfRound(round) });
  return found?.value.kind === 'held' ? found.value : null;
}
