import * as z from 'zod';

/** What happened in a meeting, in our words, whichever way Teams spelt it. Times are ISO 8601, UTC. */
export type MeetingEvent =
  | { kind: 'started'; meetingId: string; at: string; joinUrl?: string }
  | { kind: 'ended'; meetingId: string; at: string }
  | { kind: 'joined'; people: Participant[] }
  | { kind: 'left'; people: Participant[] };

type Participant = { teamsId: string; aadObjectId: string | undefined; name: string };

const at = z.iso.datetime({ offset: true, local: true });

/** The SDK hands over PascalCase though it declares camelCase; Teams' documentation shows both. */
const value = z.preprocess(
  withLowerFirst,
  z.object({
    id: z.string().max(500).optional().catch(undefined),
    startTime: at.optional().catch(undefined),
    endTime: at.optional().catch(undefined),
    joinUrl: z.string().max(2_000).optional().catch(undefined),
    members: z
      .array(
        z.object({
          user: z.object({
            id: z.string(),
            aadObjectId: z.string().toLowerCase().optional().catch(undefined),
            name: z.string().max(300).catch(''),
          }),
        }),
      )
      .max(1_000)
      .catch([]),
  }),
);

const event = z.object({
  type: z.literal('event'),
  name: z.string(),
  value,
  channelData: z.object({ meeting: z.object({ id: z.string() }).optional().catch(undefined) }).catch({}),
});

const prefix = 'application/vnd.microsoft.meeting';

const kinds: Readonly<Record<string, MeetingEvent['kind']>> = {
  [`${prefix}Start`]: 'started',
  [`${prefix}End`]: 'ended',
  // The SDK listens for plural names; Teams sends these.
  [`${prefix}ParticipantJoin`]: 'joined',
  [`${prefix}ParticipantLeave`]: 'left',
};

/** Null when the activity is no event of a meeting. @param now for an event without a time, ISO 8601, UTC */
export function readMeetingEvent(activity: unknown, now: string): MeetingEvent | null {
  const read = event.safeParse(activity);
  const kind = read.success ? kinds[read.data.name] : undefined;
  if (!read.success || !kind) return null;
  const { value, channelData } = read.data;
  if (kind === 'joined' || kind === 'left') {
    return { kind, people: value.members.map(({ user }) => participant(user)) };
  }
  // The id in the event differs from the one that names the meeting everywhere else.
  const meetingId = channelData.meeting?.id ?? value.id ?? '';
  const time = kind === 'started' ? value.startTime : value.endTime;
  const when = { meetingId, at: time === undefined ? now : utc(time) };
  if (kind === 'ended') return { kind, ...when };
  return { kind, ...when, ...(value.joinUrl && { joinUrl: value.joinUrl }) };
}

function participant(user: { id: string; aadObjectId?: string | undefined; name: string }): Participant {
  return { teamsId: user.id, aadObjectId: user.aadObjectId, name: user.name };
}

/** An event of a meeting, for the routes of the SDK. */
export async function isMeetingEvent({
  activity,
}: {
  activity: { type: string; name?: string };
}): Promise<boolean> {
  return activity.type === 'event' && (activity.name ?? '') in kinds;
}

function withLowerFirst(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return {};
  const renamed = Object.entries(fields).map(([key, one]) => [
    key.charAt(0).toLowerCase() + key.slice(1),
    one,
  ]);
  return Object.fromEntries(renamed);
}

/** Teams leaves the zone out now and then, and means UTC. */
function utc(time: string): string {
  const isZoned = /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(time);
  return new Date(isZoned ? time : `${time}Z`).toISOString();
}
