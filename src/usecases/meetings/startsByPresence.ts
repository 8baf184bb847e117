import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import { readFollowed, type TimesStores } from '../cadence/followed.ts';
import type { MeetingNeeds } from './needs.ts';
import { startMeeting } from './startMeeting.ts';

type Needs = MeetingNeeds &
  TimesStores & {
    /** The 1:1s that both of the two have open right now, in this process. */
    openToBoth: () => string[];
  };

/** Starts meetings by the clock. */
export type StartsByPresence = {
  /** Starts each whose time it is and that both have open. Never rejects; of two looks at once the second is none. */
  look(): Promise<void>;
};

/** Milliseconds after which their times are read again: the two may set another time while they look at it. */
const lookAgainAfter = 60_000;

/** Milliseconds; from one moment to another the answer stays the same. */
type Known = { from: number; until: number };

/**
 * For when Teams tells of no start: two who both have their 1:1 open at its scheduled time are in it. The start is the
 * scheduled one, so that an event which comes late, or a wrap-up that was quick, makes no second meeting of it.
 * @param failed told of a start that did not succeed; it is tried again
 */
export function createStartsByPresence(needs: Needs, failed: (error: unknown) => void): StartsByPresence {
  const known = new Map<string, Known>();
  let isLooking = false;
  const lookAt = async (id: string) => {
    const now = Date.parse(needs.clock());
    const before = known.get(id);
    if (before && before.from <= now && now < before.until) return;
    try {
      known.set(id, { from: now, until: await startIfTime(needs, id) });
    } catch (error) {
      failed(error);
    }
  };
  return {
    async look() {
      if (isLooking) return;
      isLooking = true;
      try {
        const open = needs.openToBoth();
        for (const id of [...known.keys()]) if (!open.includes(id)) known.delete(id);
        for (const id of open) await lookAt(id);
      } finally {
        isLooking = false;
      }
    },
  };
}

/** @returns until when there is nothing more to do, as Unix milliseconds */
async function startIfTime(needs: Needs, id: string): Promise<number> {
  const now = needs.clock();
  const followed = await readFollowed(needs)(id, now);
  const soon = Date.parse(now) + lookAgainAfter;
  if (!followed) return soon;
  const running = followed.times.at(now);
  if (running === null) {
    const next = followed.times.next(now);
    return next ? Math.min(soon, Date.parse(next.startsAt)) : soon;
  }
  const { startsAt: startedAt, endsAt } = running;
  const people = splitOneOnOneId(id)?.personIds ?? [];
  await startMeeting(needs)(id, { startedAt, endsAt, people });
  return Date.parse(endsAt);
}
