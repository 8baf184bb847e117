import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';
import type { ConversationAddress } from '../../domain/chat.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { type Language, languageOf } from '../../domain/language.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { entraId } from '../../domain/oneOnOneId.ts';
import { countingZone } from '../../domain/pairZone.ts';
import type { Person } from '../../domain/person.ts';
import { toldZone } from '../../domain/timeZone.ts';
import type { Reading } from '../../reading/dueDate.ts';
import type { MeetingOfPair } from '../../usecases/cadence/meetingsToAsk.ts';
import type { Whereabouts } from '../../usecases/cadence/recordMeetingTimes.ts';
import type { IncomingActivity } from '../activity.ts';
import type { Destination } from '../audience/speaker.ts';
import type { CardReader, PairView } from '../cards/views.ts';

/** What Teams told us of, in our words: who, where, when. Nothing in it was looked up yet. */
export type Turn = {
  conversation: ConversationAddress & { kind: 'personal' | 'group' | 'channel' };
  /** Of the conversation, lower case; '' when Teams names none. */
  tenantId: string;
  /** null: not signed in with an account of an organisation that may use Opener. */
  person: Person | null;
  /** Bot Framework ids (`29:…`, `28:…`) of who acted and of the bot. */
  teamsId: string;
  botId: string;
  /** '' where Teams gives none. */
  activityId: string;
  /** The message whose card was pressed; '' when none was. */
  replyToId: string;
  /** The meeting that the chat belongs to, as Teams names it; null for other chats. */
  meetingId: string | null;
  /** BCP 47. */
  locale: string;
  /** What the Teams of whoever acted speaks; null where the activity does not say. */
  detectedLanguage: Language | null;
  /** IANA; null where nothing tells it. */
  zone: string | null;
  /** ISO 8601, UTC. */
  now: string;
};

/** Where the turn happens, for what is posted there. */
export function destinationOf({ conversation, person }: Turn): Destination {
  const { conversationId, serviceUrl, kind } = conversation;
  return { conversationId, serviceUrl, personId: kind === 'personal' ? (person?.id ?? '') : null };
}

const short = z.string().max(300).catch('');

const parts = z.object({
  id: short,
  replyToId: short,
  locale: z.string().max(35).catch(''),
  localTimezone: z.string().max(64).catch(''),
  channelData: z
    .object({
      tenant: z.object({ id: short }).optional().catch(undefined),
      meeting: z
        .object({ id: z.string().min(1).max(500) })
        .optional()
        .catch(undefined),
      team: z.object({ id: z.string() }).optional().catch(undefined),
    })
    .catch({}),
  entities: z.array(z.unknown()).catch([]),
});

const clientInfo = z.object({ type: z.literal('clientInfo'), locale: short, timezone: short });

/**
 * Who did something, where and when.
 * @param tenantIds the organisations that may use Opener; @param now ISO 8601, UTC
 */
export function readTurn(activity: IncomingActivity, tenantIds: readonly string[], now: string): Turn {
  const { id, replyToId, locale, localTimezone, channelData, entities } = parts.parse(activity);
  const client = entities.map((entity) => clientInfo.safeParse(entity).data).find(Boolean);
  const told = locale || client?.locale || null;
  const tenantId = (activity.conversation.tenantId ?? channelData.tenant?.id ?? '').toLowerCase();
  return {
    conversation: {
      conversationId: activity.conversation.id,
      serviceUrl: activity.serviceUrl,
      kind: kindOf(activity, channelData.team !== undefined),
    },
    tenantId,
    person: tenantIds.includes(tenantId) ? personOf(activity, tenantId) : null,
    teamsId: activity.from.id,
    botId: activity.recipient.id,
    activityId: id,
    replyToId,
    meetingId: channelData.meeting?.id ?? null,
    locale: told ?? 'en',
    detectedLanguage: told === null ? null : languageOf(told),
    zone: toldZone(localTimezone) ?? toldZone(client?.timezone),
    now,
  };
}

function personOf({ from }: IncomingActivity, tenantId: string): Turn['person'] {
  const id = entraId.safeParse(from.aadObjectId);
  return id.success ? { id: id.data, tenantId, name: from.name ?? '' } : null;
}

/** Some activities leave the type out; then the id tells: those of chats and channels start with `19:`. */
function kindOf({ conversation }: IncomingActivity, isTeam: boolean): Turn['conversation']['kind'] {
  if (conversation.conversationType === 'channel' || isTeam) return 'channel';
  if (conversation.conversationType === 'personal') return 'personal';
  return conversation.conversationType || conversation.id.startsWith('19:') ? 'group' : 'personal';
}

/**
 * Who acts, with the account of an organisation that may use Opener.
 * @param tenantIds of those organisations
 * @throws Failure unauthorized (Teams names no account), outsideGuest (another organisation)
 */
export function signedIn({ person, tenantId }: Turn, tenantIds: readonly string[]): Person {
  if (person) return person;
  throw new Failure(tenantIds.includes(tenantId) ? 'unauthorized' : 'outsideGuest');
}

/** The person of the turn, alone with the card: in their personal chat, or as the answer to a press. */
export function readerAlone({ person, locale, zone, now }: Turn): CardReader {
  return { personId: person?.id ?? null, locale, zone, now };
}

/** Everybody in the conversation of the turn: in a chat of two, the card says "you" to nobody. */
export function readersOf(turn: Turn): CardReader {
  return turn.conversation.kind === 'personal' ? readerAlone(turn) : { ...readerAlone(turn), personId: null };
}

/** Somebody who may asks something of their 1:1. */
export type PairContext = {
  turn: Turn;
  person: Person;
  oneOnOne: OneOnOne;
  /** Bot Framework ids of those who see the chat, for buttons of their own; empty in a personal chat. */
  userIds: readonly string[];
  /** For the one thing that may come of it. */
  newId: string;
};

export function pairOf({ oneOnOne }: Pick<PairContext, 'oneOnOne'>): PairView {
  return { id: oneOnOne.id, people: oneOnOne.people };
}

/** The meeting in whose chat it happens; null in every other chat. */
export function meetingOf({ conversation, meetingId }: Turn): MeetingOfPair | null {
  const { kind, conversationId, serviceUrl } = conversation;
  return kind === 'group' && meetingId !== null ? { conversationId, serviceUrl, meetingId } : null;
}

export function whereabouts({ person, zone }: Turn): Whereabouts | null {
  return person && { personId: person.id, zone };
}

/** How days that somebody writes are read: by their clocks, in their language. */
export function readingOf({ now, zone, locale }: Turn): Reading {
  return { now, zone: countingZone(zone), language: languageOf(locale) };
}

/** The day on which the turn happens, `YYYY-MM-DD`. */
export function dayOfTurn({ now, zone }: Turn): string {
  return dayIn(countingZone(zone), now);
}
