import { setTimeout as pause } from 'node:timers/promises';
import type { Feature } from '../domain/connection.ts';
import type { Caller, GraphAnswer } from '../usecases/account.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import type { HeldTokens } from './heldTokens.ts';
import type { OnBehalfOf } from './onBehalfOf.ts';
import type { Pauses } from './pauses.ts';
import { fileOf, jsonOf } from './readAnswer.ts';
import { retryAfter } from './retryAfter.ts';

export type GraphRequest = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** A path below the service's url, or a whole address that it answered itself (`@odata.nextLink`). */
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /**
   * A file is asked for, of at most so many bytes: answered as a `GraphFile`, undefined where it is larger. It is asked
   * for once: it can wait until they are here again.
   */
  fileBytes?: number;
};

/** Asks Microsoft Graph for somebody. `null` where there is no such thing (404) or nothing to say. Never rejects. */
export type CallGraph = (
  caller: Caller,
  feature: Feature,
  request: GraphRequest,
) => Promise<GraphAnswer<unknown>>;

type Dependencies = {
  url: string;
  onBehalfOf: OnBehalfOf;
  tokens: HeldTokens;
  pauses: Pauses;
  clock: Clock;
};

/** Milliseconds that one call may take. */
const patience = 8_000;

/** Milliseconds between attempts of a reading call that Graph stumbled over. */
const backoff = [200, 600];

export function createCallGraph(dependencies: Dependencies): CallGraph {
  return async (caller, feature, request) => {
    if (dependencies.pauses.isPaused(caller.person)) return { kind: 'unavailable' };
    const answer = await attempts(dependencies, caller, feature, request);
    if (answer === 'gone' || answer === 'unauthorized') return { kind: 'unavailable' };
    return answer;
  };
}

async function attempts(dependencies: Dependencies, caller: Caller, feature: Feature, request: GraphRequest) {
  // What was written may have arrived though the answer did not: only reading is repeated.
  const isRepeated = (request.method ?? 'GET') === 'GET' && request.fileBytes === undefined;
  const waits = isRepeated ? backoff : [];
  let answer = await once(dependencies, caller, feature, request);
  // A token that Graph takes no more is fetched anew, once.
  if (answer === 'unauthorized') {
    dependencies.tokens.forget(caller.person, feature);
    answer = await once(dependencies, caller, feature, request);
  }
  for (const wait of waits) {
    if (answer !== 'gone') break;
    await pause(wait);
    answer = await once(dependencies, caller, feature, request);
  }
  return answer;
}

async function once(
  { url, onBehalfOf, pauses, clock }: Dependencies,
  caller: Caller,
  feature: Feature,
  { method = 'GET', path, headers, body, fileBytes }: GraphRequest,
): Promise<GraphAnswer<unknown> | 'gone' | 'unauthorized'> {
  const address = new URL(path.startsWith('/') ? url + path : path);
  // The token goes to Graph and nowhere else, whatever an answer names.
  if (address.origin !== new URL(url).origin) return { kind: 'unavailable' };
  const token = await onBehalfOf(caller, feature);
  if (token.kind !== 'ok') return token;
  try {
    const answer = await fetch(address, {
      method,
      headers: {
        accept: fileBytes === undefined ? 'application/json' : '*/*',
        authorization: `Bearer ${token.value}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const asked = retryAfter(answer.headers.get('retry-after'), clock());
    if (asked !== null && (answer.status === 429 || answer.status >= 500)) {
      pauses.pause(caller.person, asked);
      return { kind: 'unavailable' };
    }
    return await outcomeOf(answer, fileBytes);
  } catch {
    return 'gone';
  }
}

async function outcomeOf(
  answer: Response,
  fileBytes: number | undefined,
): Promise<GraphAnswer<unknown> | 'gone' | 'unauthorized'> {
  if (answer.status === 204) return { kind: 'ok', value: null };
  if (answer.ok) {
    return {
      kind: 'ok',
      value: await (fileBytes === undefined ? jsonOf(answer) : fileOf(answer, fileBytes)),
    };
  }
  await answer.body?.cancel();
  if (answer.status === 401) return 'unauthorized';
  if (answer.status === 403) return { kind: 'refused' };
  if (answer.status === 404) return { kind: 'ok', value: null };
  return answer.status >= 500 ? 'gone' : { kind: 'unavailable' };
}
