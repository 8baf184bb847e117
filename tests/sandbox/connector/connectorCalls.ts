import { expect } from '@jest/globals';
import { fetchBotToken, type StandIns } from '../identity/standIns.ts';

/** A bot's call of the Bot Connector: status and JSON of the answer, null for an empty one. */
export type Call = (method: string, path: string, body?: unknown) => Promise<[number, unknown]>;

/** Calls with a token that was fetched as the bot does it. */
export async function callsWithToken(standIns: StandIns): Promise<Call> {
  const answer = await fetchBotToken(standIns.identityUrl);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return callsWith(standIns, token);
}

export function callsWith({ connectorUrl }: StandIns, token: string): Call {
  return async (method, path, body) => {
    const answer = await fetch(`${connectorUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await answer.text();
    return [answer.status, text === '' ? null : JSON.parse(text)];
  };
}

export function refusalOf(code: string) {
  return { error: { code, message: expect.any(String) } };
}
