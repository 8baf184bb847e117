import { randomUUID } from 'node:crypto';
import type { CosmosRequest, CosmosResponse } from './exchange.ts';
import { sizeLimit } from './itemRequest.ts';
import { operations } from './operations.ts';
import { type RequestTarget, targetOf } from './requestTarget.ts';
import type { CosmosAnswer } from './store/answer.ts';
import { existingContainer, ridOf } from './store/containers.ts';
import { lastLsn } from './store/items.ts';
import type { Store } from './store/openStore.ts';
import { CosmosRefusal, tooLargeRefusal } from './store/refusal.ts';

/**
 * Answers one REST call. Never throws for anything that a caller can send.
 * @param now milliseconds since 1970
 */
export function answerRequest(store: Store, request: CosmosRequest, now: number): CosmosResponse {
  try {
    checkRequest(request);
    const target = targetOf(request);
    const answer = operations[target.kind]({ store, target, request, now });
    return respond(answer, sessionHeaders(store, target));
  } catch (error) {
    if (error instanceof CosmosRefusal) return refusedResponse(error);
    throw error;
  }
}

/** A refusal as the REST interface writes it. */
export function refusedResponse(refusal: CosmosRefusal, more: Record<string, string> = {}): CosmosResponse {
  const substatus = { 'x-ms-substatus': String(refusal.substatus) };
  const headers = { ...common(0), ...(refusal.substatus === 0 ? {} : substatus), ...more };
  return { status: refusal.status, headers, body: refusal.body };
}

function checkRequest(request: CosmosRequest): void {
  // The signature is not checked: this store listens on loopback only. Asking for the header still keeps out web
  // pages, which cannot send it to another origin without a preflight.
  if (!request.headers.has('authorization'))
    throw new CosmosRefusal(401, 'The authorization header is missing.');
  // A single item may be 2 MB in itself; the rest is room for what a batch puts around its items.
  if (Buffer.byteLength(request.body) > sizeLimit + 64 * 1024) throw tooLargeRefusal();
}

function respond(answer: CosmosAnswer, session: Record<string, string>): CosmosResponse {
  const headers = {
    ...common(answer.charge),
    ...session,
    ...(answer.etag === undefined ? {} : { etag: answer.etag }),
    ...(answer.continuation === undefined ? {} : { 'x-ms-continuation': answer.continuation }),
    ...(answer.itemCount === undefined ? {} : { 'x-ms-item-count': String(answer.itemCount) }),
  };
  return { status: answer.status, headers, body: answer.body };
}

function common(charge: number): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-ms-activity-id': randomUUID(),
    'x-ms-request-charge': String(charge),
    'x-ms-version': '2020-07-15',
  };
}

/** What the SDK keeps to read its own writes: the position of the last write, by container. */
function sessionHeaders(store: Store, target: RequestTarget): Record<string, string> {
  if (target.container === '' || target.kind === 'deleteContainer') return {};
  const container = existingContainer(store, target.database, target.container);
  return {
    'x-ms-session-token': `0:1#${lastLsn(store)}`,
    'x-ms-alt-content-path': `dbs/${target.database}/colls/${target.container}`,
    'x-ms-content-path': ridOf(container),
  };
}
