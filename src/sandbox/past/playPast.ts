import type { SandboxClock } from '../clock.ts';
import type { StandIns } from '../sandboxStandIns.ts';
import { meetings, type PersonKey, people } from '../world.ts';
import { pastOccurrence } from '../worldOccurrence.ts';
import { type Act, actsOfMeeting } from './actsOfMeeting.ts';
import { type PastDoors, pastDoors } from './pastDoors.ts';
import type { PastMeeting } from './pastMeeting.ts';
import { raeAndMia } from './raeAndMia.ts';
import { raeAndTom } from './raeAndTom.ts';

const pasts: Record<string, readonly PastMeeting[]> = { 'rae-mia': raeAndMia, 'rae-tom': raeAndTom };

const day = 86_400_000;
const daysInWeek = 7;

/** When the sandbox's clock has to begin for its past to fit: ten weeks and a day ago. @param now ISO 8601 */
export function pastBegins(now: string): string {
  return new Date(Date.parse(now) - (10 * daysInWeek + 1) * day).toISOString();
}

type Needs = {
  url: string;
  standIns: StandIns;
  clock: SandboxClock;
  tokenFor(person: PersonKey): Promise<string>;
};

/**
 * Lets the pairs of the sandbox live through their last weeks, by the same doors as anybody: nothing is written into
 * the database past the product. Ends with the clock at `now` (ISO 8601, UTC).
 */
export async function playPast(needs: Needs, now: string): Promise<void> {
  const { clock, standIns } = needs;
  const acts = meetings.flatMap((meeting) => {
    const doors = pastDoors({ ...needs, now: clock.now }, meeting);
    return (pasts[meeting.key] ?? []).flatMap((past) => {
      const { start } = pastOccurrence(meeting.weekly, now, past.weeksAgo - 1);
      const moved = new Date(Date.parse(start) + (past.movedBy ?? 0) * day).toISOString();
      return actsOfMeeting(meeting, past, moved).map((act) => ({ ...act, doors }));
    });
  });
  for (const doors of new Set(acts.map((act) => act.doors))) {
    await doors.ask('rae', 'PUT', '/manager', { personId: people.rae.id });
  }
  for (const act of inOrder(acts)) {
    if (act.at > now) continue;
    if (act.at > clock.now()) clock.set(act.at);
    await act.run(act.doors);
  }
  if (now > clock.now()) clock.set(now);
  markRead(standIns);
}

function inOrder(acts: readonly (Act & { doors: PastDoors })[]) {
  return [...acts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Nobody left their chats unread for nine weeks. */
function markRead({ chats }: StandIns): void {
  for (const { id, members, messages } of chats.all()) {
    const last = messages.at(-1)?.id;
    if (last !== undefined) {
      chats.change(id, { read: Object.fromEntries(members.map((member) => [member, last])) });
    }
  }
}
