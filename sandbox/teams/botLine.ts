import type { JWTPayload } from 'jose';
import { channelClaims } from '../identity/claims.ts';
import { botIssuer } from '../identity/issuerUrls.ts';
import type { Activity } from './activityFrame.ts';

/** What the bot answered; null when there was no answer, or not in time. */
export type BotAnswer = { status: number; body: unknown } | null;

/** The way from Teams to the bot: POST with a signed token, as the Bot Framework does it. */
export type BotLine = {
  ask(activity: Activity): Promise<BotAnswer>;
  /** Sends without waiting, one after the other when there are several. */
  tell(...activities: Activity[]): void;
  /** Everything that was told has been answered, or given up on. */
  settled(): Promise<void>;
};

export type BotLineDependencies = {
  botId: string;
  serviceUrl: string;
  /** Where the bot listens. Asked at each use: a port may be known late. */
  botUrl: () => string;
  sign: (claims: JWTPayload) => Promise<string>;
  /** ISO 8601, UTC. */
  now: () => string;
  /** That its tokens live; an hour when left out. */
  seconds?: number;
};

/** Milliseconds after which Teams gives up on a bot. */
const patience = 15_000;

export function openBotLine(dependencies: BotLineDependencies): BotLine {
  const under = new Set<Promise<void>>();

  async function ask(activity: Activity): Promise<BotAnswer> {
    const token = await dependencies.sign(
      channelClaims({ ...dependencies, issuer: botIssuer, now: dependencies.now() }),
    );
    return await post(dependencies.botUrl(), token, activity).catch(() => null);
  }

  async function tellAll(activities: Activity[]): Promise<void> {
    for (const activity of activities) await ask(activity);
  }

  return {
    ask,
    tell(...activities) {
      const telling = tellAll(activities).finally(() => under.delete(telling));
      under.add(telling);
    },
    async settled() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}

async function post(url: string, token: string, activity: Activity): Promise<BotAnswer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(patience),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
}
