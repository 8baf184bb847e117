import { setTimeout as wait } from 'node:timers/promises';
import { answerRequest, refusedResponse } from './answerRequest.ts';
import type { CosmosRequest, CosmosResponse } from './exchange.ts';
import type { CosmosFault, TakeFault } from './faults.ts';
import type { makeRequestMeter } from './requestMeter.ts';
import { type RequestTarget, targetOf } from './requestTarget.ts';
import type { Store } from './store/openStore.ts';
import { CosmosRefusal } from './store/refusal.ts';

/** The connection broke after the work was done. Has the code that Node's sockets give such an error. */
export class AnswerLost extends Error {
  readonly code = 'ECONNRESET';
}

/** Answers a call; rejects with AbortError when the caller gave up, and with AnswerLost. */
export type Serve = (request: CosmosRequest, signal?: AbortSignal) => Promise<CosmosResponse>;

/** The handler with its faults and its meter. Both ways in, in process and over HTTP, end here. */
export function makeServe(parts: {
  store: Store;
  now: () => number;
  take: TakeFault;
  meter: ReturnType<typeof makeRequestMeter>;
}): Serve {
  return async (request, signal) => {
    const target = targetIfKnown(request);
    const fault = target === null ? null : parts.take(target);
    if (fault?.delay !== undefined)
      await wait(fault.delay, undefined, signal === undefined ? {} : { signal });
    if (fault?.how === 'killedBefore') process.kill(process.pid, 'SIGKILL');
    const response = faulty(fault) ?? answerRequest(parts.store, request, parts.now());
    if (target !== null) parts.meter.record(target.kind, response);
    if (fault?.how === 'killedAfter') process.kill(process.pid, 'SIGKILL');
    if (fault?.how === 'lostAnswer') throw new AnswerLost('The connection was reset');
    return response;
  };
}

function targetIfKnown(request: CosmosRequest): RequestTarget | null {
  try {
    return targetOf(request);
  } catch (error) {
    if (error instanceof CosmosRefusal) return null;
    throw error;
  }
}

function faulty(fault: CosmosFault | null): CosmosResponse | null {
  if (fault === null || typeof fault.how === 'string') return null;
  const more = fault.how === 429 ? { 'x-ms-retry-after-ms': String(fault.retryAfter ?? 0) } : {};
  return refusedResponse(new CosmosRefusal(fault.how, `The sandbox was told to answer ${fault.how}.`), more);
}
