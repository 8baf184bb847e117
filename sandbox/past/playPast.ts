import { oneOnOneRoutes } from '../../src/contract/oneOnOnes.ts';
import type { StandIns } from '../standIns/sandboxStandIns.ts';
import type { SandboxClock } from '../world/clock.ts';
import { meetings, type PersonKey, people, type SandboxMeeting } from '../world/world.ts';
import { pastOccurrence } from '../world/worldOccurrence.ts';
import { type Act, actsOfMeeting } from './actsOfMeeting.ts';
import { movingOf, remindFromNowOn, settingOf } from './pastCadence.ts';
import { type PastClients, pastClients } from './pastClients.ts';
import type { PastMeeting } from './pastMeeting.ts';
import { raeAndMia } from './raeAndMia.ts';
import { raeAndTom } from './raeAndTom.ts';

const pastOf: Readonly<Record<string, readonly PastMeeting[]>> = {
  'rae-mia': raeAndMia,
  'rae-tom': raeAndTom,
};

const day = 86_400_000;
const daysInWeek = 7;

/** When the sandbox's clock has to begin for its past to fit: ten weeks and a day ago. @param now ISO 8601 */
export function pastBegins(now: string): string {
  return new Date(Date.parse(now) - (10 * daysInWeek + 1) * day).toISOString();
}

type Dependencies = {
  url: string;
  standIns: StandIns;
  clock: SandboxClock;
  tokenFor(person: PersonKey): Promise<string>;
};

/**
 * Lets the pairs of the sandbox live through their last weeks, through the same interfaces as anybody: nothing is written into
 * the database past the product. Ends with the clock at `now` (ISO 8601, UTC).
 */
export async function playPast(dependencies: Dependencies, now: string): Promise<void> {
  const { clock, standIns } = dependencies;
  const pairs = meetings.flatMap((meeting) => {
    const pasts = pastOf[meeting.key];
    if (pasts === undefined) return [];
    return [{ meeting, pasts, clients: pastClients({ ...dependencies, now: clock.now }, meeting) }];
  });
  for (const { clients } of pairs)
    await clients.ask('rae', oneOnOneRoutes.nameManager, { body: { personId: people.rae.id } });
  const acts = pairs.flatMap(({ meeting, pasts, clients }) =>
    actsOfPair(meeting, pasts, now).map((act) => ({ ...act, clients })),
  );
  for (const act of inOrder(acts)) {
    if (act.at > now) continue;
    if (act.at > clock.now()) clock.set(act.at);
    await act.run(act.clients);
  }
  if (now > clock.now()) clock.set(now);
  for (const { meeting, clients } of pairs) await remindFromNowOn(clients, meeting);
  markRead(standIns);
}

/** Everything that a pair did in its past, in no order. @param now ISO 8601, UTC */
function actsOfPair(meeting: SandboxMeeting, pasts: readonly PastMeeting[], now: string): Act[] {
  const planned = (past: PastMeeting) => pastOccurrence(meeting.weekly, now, past.weeksAgo - 1).start;
  const [first = now] = pasts.map(planned).sort();
  const held = pasts.flatMap((past) => {
    const start = planned(past);
    if (past.movedBy === undefined) return actsOfMeeting(meeting, past, start);
    const moved = new Date(Date.parse(start) + past.movedBy * day).toISOString();
    return [movingOf(meeting, start, moved), ...actsOfMeeting(meeting, past, moved)];
  });
  return [settingOf(meeting, first), ...held];
}

function inOrder(acts: readonly (Act & { clients: PastClients })[]) {
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
