import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../contract/errors.ts';
import { isKnownService } from '../serviceUrls.ts';
import { ConnectorFault } from './connectorFault.ts';

export type ConnectorCall = {
  serviceUrl: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the service url, its ids percent-encoded. */
  path: string;
  body?: unknown;
};

/** Answers the parsed body, or null where there is none. @throws ConnectorFault */
export type CallConnector = (call: ConnectorCall) => Promise<unknown>;

/** Milliseconds for one attempt, and for pauses before the next ones. */
export type ConnectorLimits = { attempt: number; pauses: readonly number[]; longestPause: number };

export const usualConnectorLimits: ConnectorLimits = {
  attempt: 4_000,
  pauses: [300, 1_000],
  longestPause: 3_000,
};

/** Ways in which a call fails before anything of it arrived. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * Calls the Bot Connector of Teams. Only what was certainly not delivered is tried again: 429, and connections that
 * never came about. The SDK's own client would repeat a POST after a 5xx too, and post a message twice; it ignores
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
    for (const pause of limits.pauses) {
      const answer = await attempt(call, dependencies.token, limits.attempt);
      if (!(answer instanceof Retry)) return answer.body;
      const wait = answer.after ?? pause;
      if (wait > limits.longestPause) throw answer.fault;
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
  { serviceUrl, method, path, body }: ConnectorCall,
  token: () => Promise<string>,
  limit: number,
): Promise<{ body: unknown } | Retry> {
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
    if (!answer.ok) throw new ConnectorFault(answer.status, answer.status < 500);
    return { body: text === '' ? null : JSON.parse(text) };
  } catch (error) {
    if (error instanceof ConnectorFault) throw error;
    const isUndelivered = neverArrived.has(codeOf(error));
    const fault = new ConnectorFault(null, isUndelivered, { cause: error });
    if (isUndelivered) return new Retry(fault, null);
    throw fault;
  }
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
