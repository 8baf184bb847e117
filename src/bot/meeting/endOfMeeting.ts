import { withTimeout } from '../../platform/later.ts';
import type { Connector, TeamsMeetingTimes } from '../connector/connector.ts';

/** Milliseconds that a start waits for the details of its meeting; a card must not come late for them. */
const limit = 1_000;

/** Milliseconds: a start this near to the scheduled one belongs to it. */
const near = 3_600_000;

/** Milliseconds: longer meetings than this are no 1:1s, and what was named is no end. */
const longest = 4 * 3_600_000;

/** When a meeting that just began is scheduled, as its details in Teams say; null when they do not, or not soon. */
export async function timesOfMeeting(
  connector: Pick<Connector, 'meetingTimes'>,
  where: { serviceUrl: string; meetingId: string },
): Promise<TeamsMeetingTimes | null> {
  if (where.meetingId === '') return null;
  return withTimeout(connector.meetingTimes(where.serviceUrl, where.meetingId), limit, () => null).catch(
    () => null,
  );
}

/**
 * When a meeting that just began is meant to end; null when its details do not say. Of a series Teams may name the
 * first occurrence: then this one is as long as that was.
 * @param startedAt ISO 8601, UTC
 */
export function plannedEnd({ startsAt, endsAt }: TeamsMeetingTimes, startedAt: string): string | null {
  if (endsAt === null) return null;
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (!(length > 0) || length > longest) return null;
  const isThis = Math.abs(Date.parse(startedAt) - Date.parse(startsAt)) <= near;
  return isThis ? endsAt : new Date(Date.parse(startedAt) + length).toISOString();
}
