import * as z from 'zod/mini';
import { Failure, failureBody } from '../../../contract/errors.ts';
import { toWellFormedText } from '../../../domain/wellFormed.ts';
import type { GetToken } from './sharedToken.ts';

/** One request to our server. `etag` goes as If-Match. */
export type Ask = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  etag?: string;
  /** Gives the request up; it then rejects with Failure('unavailable'). */
  signal?: AbortSignal;
};

/** Fetches a file, with a token. Rejects with a Failure. */
export type Download = (path: string) => Promise<Blob>;

/** Asks and checks the answer's shape. Rejects with a Failure, whatever went wrong. */
export type Request = <S extends z.core.$ZodType>(ask: Ask, answer: S) => Promise<z.output<S>>;

const answerWithin = 10_000;

/** A whole history takes longer than an answer. */
const fileWithin = 120_000;

/**
 * Requests with a token each, which Teams and `sharedToken` keep. A 401 is asked once more with another
 * token, silently: the first may have run out on its way.
 * @param server origin of our server, such as `https://opener.example`
 */
export function createRequest(server: string, getToken: GetToken): Request {
  return async (ask, answer) => {
    const token = await tokenFrom(getToken);
    const first = await send(server, ask, token);
    if (first.status !== 401) return read(first, answer);
    return read(await send(server, ask, await tokenFrom(() => getToken(token))), answer);
  };
}

/** Files, with a token each; see `createRequest`. */
export function createDownload(server: string, getToken: GetToken): Download {
  return async (path) => {
    const response = await send(server, { method: 'GET', path }, await tokenFrom(getToken), fileWithin);
    if (!response.ok) throw failureFrom(response.status, await response.json().catch(() => null));
    return response.blob().catch((cause: unknown) => {
      throw new Failure('unavailable', { cause });
    });
  };
}

async function tokenFrom(getToken: GetToken): Promise<string> {
  try {
    return await getToken();
  } catch (cause) {
    throw new Failure('unauthorized', { cause });
  }
}

async function send(server: string, ask: Ask, token: string, within = answerWithin): Promise<Response> {
  const headers = new Headers({ authorization: `Bearer ${token}`, accept: 'application/json' });
  if (ask.etag !== undefined) headers.set('if-match', ask.etag);
  if (ask.body !== undefined) headers.set('content-type', 'application/json');
  try {
    return await fetch(new URL(ask.path, server), {
      method: ask.method,
      headers,
      body: ask.body === undefined ? null : JSON.stringify(ask.body, wellFormedOnly),
      signal: AbortSignal.any([AbortSignal.timeout(within), ...(ask.signal ? [ask.signal] : [])]),
    });
  } catch (cause) {
    throw new Failure('unavailable', { cause });
  }
}

async function read<S extends z.core.$ZodType>(response: Response, answer: S): Promise<z.output<S>> {
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw failureFrom(response.status, body);
  const checked = z.safeParse(answer, body);
  if (!checked.success) throw new Failure('unexpected', { cause: checked.error });
  return checked.data;
}

/** A proxy on the way may answer for the server, without our body: then only the status speaks. */
function failureFrom(status: number, body: unknown): Failure {
  const known = z.safeParse(failureBody, body);
  if (!known.success) return new Failure(status === 429 || status >= 502 ? 'unavailable' : 'unexpected');
  const { code, field, why, who } = known.data.error;
  return new Failure(code, { field, why, who });
}

/** What somebody pasted may hold what the server refuses, and nobody sees it: it goes as they see it. */
function wellFormedOnly(_: string, value: unknown): unknown {
  return typeof value === 'string' ? toWellFormedText(value) : value;
}
