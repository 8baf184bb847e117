import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';
import type { ConversationAddress } from '../../domain/chat.ts';
import { isKnownService } from '../credentials.ts';
import { ConnectorFault } from './connectorFault.ts';

/** What Opener asks of the Bot Connector. Every method rejects with ConnectorFault. */
export type Connector = {
  /** Posts an activity, as an answer where `replyToId` is given; resolves with its id, '' when Teams names none. */
  send(to: ConversationAddress, activity: object, replyToId?: string): Promise<string>;
  /** Replaces what was posted. */
  update(to: ConversationAddress, activityId: string, activity: object): Promise<void>;
  /** Takes back what was posted. */
  remove(from: ConversationAddress, activityId: string): Promise<void>;
  /** The conversation of the bot with one person, made when there is none. @param whom a Bot Framework id (`29:…`) */
  openPersonalChat(where: {
    serviceUrl: string;
    tenantId: string;
    botId: string;
    whom: string;
  }): Promise<string>;
  /** When the meeting is scheduled; null when Teams does not say. */
  meetingTimes(serviceUrl: string, meetingId: string): Promise<TeamsMeetingTimes | null>;
  /** Points people in a meeting at the app; resolves with how many of them it did not reach. */
  notifyInMeeting(serviceUrl: string, meetingId: string, notice: MeetingPrompt): Promise<number>;
};

/** @see https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/in-meeting-notification-for-meeting */
export type MeetingPrompt = {
  /** Entra object ids or Bot Framework ids. */
  recipients: readonly string[];
  /** The tab whose icon gets a badge. */
  tabEntityId: string;
  /** A page of ours over the call. Pixels. */
  dialog: { title: string; url: string; width: number; height: number };
};

/** ISO 8601, UTC; of a series Teams may name the first occurrence. `endsAt` is null when it names no end. */
export type TeamsMeetingTimes = { startsAt: string; endsAt: string | null };

const made = z.object({ id: z.string().min(1).optional() }).nullable();
const conversation = z.object({ id: z.string().min(1) });
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const meeting = z.object({
  details: z.object({
    scheduledStartTime: time,
    scheduledEndTime: time.nullish().catch(null),
  }),
});

const missed = z.object({ recipientsFailureInfo: z.array(z.unknown()) });

export function createConnector(call: CallConnector): Connector {
  return {
    async send({ conversationId, serviceUrl }, activity, replyToId) {
      const reply = replyToId === undefined ? '' : `/${encodeURIComponent(replyToId)}`;
      const path = `${activitiesOf(conversationId)}${reply}`;
      const answer = await call({ serviceUrl, method: 'POST', path, body: activity });
      return made.safeParse(answer).data?.id ?? '';
    },
    async update({ conversationId, serviceUrl }, activityId, activity) {
      const path = `${activitiesOf(conversationId)}/${encodeURIComponent(activityId)}`;
      await call({ serviceUrl, method: 'PUT', path, body: { ...activity, id: activityId } });
    },
    async remove({ conversationId, serviceUrl }, activityId) {
      const path = `${activitiesOf(conversationId)}/${encodeURIComponent(activityId)}`;
      await call({ serviceUrl, method: 'DELETE', path });
    },
    async openPersonalChat({ serviceUrl, tenantId, botId, whom }) {
      const body = {
        isGroup: false,
        bot: { id: botId },
        members: [{ id: whom }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      const answer = await call({ serviceUrl, method: 'POST', path: 'v3/conversations', body });
      const opened = conversation.safeParse(answer);
      if (!opened.success) throw new ConnectorFault(null, false);
      return opened.data.id;
    },
    async meetingTimes(serviceUrl, meetingId) {
      const path = `v1/meetings/${encodeURIComponent(meetingId)}`;
      const read = meeting.safeParse(await call({ serviceUrl, method: 'GET', path }));
      if (!read.success) return null;
      const { scheduledStartTime: startsAt, scheduledEndTime: endsAt } = read.data.details;
      return { startsAt, endsAt: endsAt ?? null };
    },
    async notifyInMeeting(serviceUrl, meetingId, { recipients, tabEntityId, dialog }) {
      const path = `v1/meetings/${encodeURIComponent(meetingId)}/notification`;
      const { title, url, width, height } = dialog;
      // Teams takes the sides as texts.
      const task = { title, url, width: String(width), height: String(height) };
      const surfaces = [
        { surface: 'meetingTabIcon', tabEntityId },
        { surface: 'meetingStage', contentType: 'task', content: { value: task } },
      ];
      const body = { type: 'targetedMeetingNotification', value: { recipients, surfaces } };
      // 202 says that all were reached, 207 names those who were not; only the latter has a body with them.
      const answer = await call({ serviceUrl, method: 'POST', path, body });
      return missed.safeParse(answer).data?.recipientsFailureInfo.length ?? 0;
    },
  };
}

function activitiesOf(conversationId: string): string {
  return `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
}

type ConnectorCall = {
  serviceUrl: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the service url, its ids percent-encoded. */
  path: string;
  body?: unknown;
};

/** Answers the parsed body, or null where there is none. @throws ConnectorFault */
type CallConnector = (call: ConnectorCall) => Promise<unknown>;

/** Milliseconds for one attempt, and for pauses before the next ones. */
export type ConnectorLimits = { attempt: number; pauses: readonly number[]; longestPause: number };

export const usualConnectorLimits: ConnectorLimits = {
  attempt: 4_000,
  pauses: [300, 1_000],
  longestPause: 3_000,
};

/** Milliseconds for what may arrive twice: before the last attempt, and as long as Teams may ask to wait. */
const patience = { lastPause: 4_000, longestPause: 15_000 };

/** Ways in which a call fails before anything of it arrived. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * Calls the Bot Connector of Teams; all trying again is here. Of what posts, only what was certainly not delivered is tried
 * again: 429, and connections that never came about. What replaces or takes back a message may arrive twice, and nobody
 * waits for it: it is tried again after every passing fault, and once more than the rest. The SDK's own client would repeat a POST after a 5xx too, and post a message twice; it ignores
 * its option against that (botframework-connector 4.23.3), so it is not used for sending.
 */
export function createConnectorCalls(dependencies: {
  token: () => Promise<string>;
  serviceHosts: readonly string[];
  limits?: ConnectorLimits;
}): CallConnector {
  const limits = dependencies.limits ?? usualConnectorLimits;
  return async (call) => {
    if (!isKnownService(call.serviceUrl, dependencies.serviceHosts)) throw new Failure('unauthorized');
    const { pauses, longestPause } = mayArriveTwice(call) ? patient(limits) : limits;
    for (const pause of pauses) {
      const answer = await attempt(call, dependencies.token, limits.attempt);
      if (!(answer instanceof Retry)) return answer.body;
      const wait = answer.after ?? pause;
      if (wait > longestPause) throw answer.fault;
      await sleep(wait);
    }
    const last = await attempt(call, dependencies.token, limits.attempt);
    if (last instanceof Retry) throw last.fault;
    return last.body;
  };
}

/** It was not delivered, and may be tried again. */
class Retry {
  readonly fault: ConnectorFault;
  /** Milliseconds that Teams asks to wait; null when it does not say. */
  readonly after: number | null;

  constructor(fault: ConnectorFault, after: number | null) {
    this.fault = fault;
    this.after = after;
  }
}

async function attempt(
  call: ConnectorCall,
  token: () => Promise<string>,
  limit: number,
): Promise<{ body: unknown } | Retry> {
  const { serviceUrl, method, path, body } = call;
  try {
    const answer = await fetch(`${serviceUrl.replace(/\/+$/, '')}/${path}`, {
      method,
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // The token goes to hosts that we know, and to none that they name.
      redirect: 'error',
      signal: AbortSignal.timeout(limit),
    });
    const text = await answer.text();
    if (answer.status === 429) {
      const after = retryAfter(answer);
      return new Retry(new ConnectorFault(429, true, { retryAfter: after }), after);
    }
    if (!answer.ok) {
      const fault = new ConnectorFault(answer.status, answer.status < 500);
      if (answer.status >= 500 && mayArriveTwice(call)) return new Retry(fault, null);
      throw fault;
    }
    return { body: text === '' ? null : JSON.parse(text) };
  } catch (error) {
    if (error instanceof ConnectorFault) throw error;
    const isUndelivered = neverArrived.has(codeOf(error));
    const fault = new ConnectorFault(null, isUndelivered, { cause: error });
    if (isUndelivered || mayArriveTwice(call)) return new Retry(fault, null);
    throw fault;
  }
}

/** The same message in place of another, or a message gone: twice is as good as once. */
function mayArriveTwice({ method }: ConnectorCall): boolean {
  return method === 'PUT' || method === 'DELETE';
}

function patient({ pauses, longestPause }: ConnectorLimits): Omit<ConnectorLimits, 'attempt'> {
  return {
    pauses: [...pauses, patience.lastPause],
    longestPause: Math.max(longestPause, patience.longestPause),
  };
}

/** Seconds, or a date, which Teams does not send and which counts as too long to wait for. */
function retryAfter(answer: Response): number | null {
  const header = answer.headers.get('retry-after');
  if (header === null) return null;
  return /^\d+$/.test(header) ? Number(header) * 1_000 : Number.POSITIVE_INFINITY;
}

/** `fetch` wraps the error of the socket, sometimes in one that holds an error per address. */
function codeOf(error: unknown): string {
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  if (cause) return codeOf(cause);
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}
