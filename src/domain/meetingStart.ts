import type { RunningMeeting } from './lastMeeting.ts';
import type { OneOnOne } from './oneOnOne.ts';
import { quietAfterEnd } from './wrapUp.ts';

/** Milliseconds: a call whose end nobody told of is over when another begins this much later. */
const longestCall = 4 * 3_600_000;

/** Something says that the two are in a meeting. Times are ISO 8601, UTC. */
export type MeetingStart = { startedAt: string; endsAt: string | null; people: readonly string[] };

/** `past`: it belongs to what is wrapped up already. `next`: what runs is over, and is wrapped up first. */
export type StartDecision = 'past' | 'new' | 'same' | 'next';

/** Whether a start begins a meeting: it may be told twice, late, by two sources, or after somebody reconnected. */
export function decideStart(
  { running, lastTime }: Pick<OneOnOne, 'running' | 'lastTime'>,
  startedAt: string,
): StartDecision {
  if (running === null) return isAfter(startedAt, lastTime?.wrappedUpAt ?? '') ? 'new' : 'past';
  const over = running.endedAt ?? running.startedAt;
  const patience = running.endedAt === null ? longestCall : quietAfterEnd;
  return Date.parse(startedAt) - Date.parse(over) > patience ? 'next' : 'same';
}

/** What runs after a start of the kind `new` or `same`. One that goes on has no end any more. */
export function withStart(running: RunningMeeting | null, start: MeetingStart): RunningMeeting {
  const people = [...new Set([...(running?.people ?? []), ...start.people])];
  if (running === null) {
    const { startedAt, endsAt } = start;
    return { startedAt, endsAt, endedAt: null, people, isReopened: false };
  }
  const isBack = running.endedAt !== null && isAfter(start.startedAt, running.endedAt);
  return {
    ...running,
    endsAt: running.endsAt ?? start.endsAt,
    endedAt: isBack ? null : running.endedAt,
    people,
  };
}

function isAfter(time: string, other: string): boolean {
  return other === '' || Date.parse(time) > Date.parse(other);
}
