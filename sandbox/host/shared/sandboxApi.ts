import * as z from 'zod/mini';

const clockAnswer = z.object({ now: z.string() });
const tokenAnswer = z.object({ token: z.string(), expiresAt: z.string() });

export type SandboxToken = z.infer<typeof tokenAnswer>;

/** The server's time, ISO 8601, UTC. */
export async function readClock(): Promise<string> {
  return clockAnswer.parse(await answerOf(await fetch('/sandbox/clock', limited()))).now;
}

/** Makes the server's clock jump: to a time, or by words like `10 minutes`. Answers the new time. */
export async function moveClock(to: { now: string } | { advance: string }): Promise<string> {
  return clockAnswer.parse(await answerOf(await fetch('/sandbox/clock', posting(to)))).now;
}

export async function fetchToken(person: string): Promise<SandboxToken> {
  return tokenAnswer.parse(await answerOf(await fetch('/sandbox/token', posting({ person }))));
}

function posting(body: unknown): RequestInit {
  return {
    ...limited(),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function limited(): RequestInit {
  return { signal: AbortSignal.timeout(10_000) };
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}`);
  return response.json();
}
