import { createRemoteJWKSet, errors, type JWTVerifyResult, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Failure } from '../../contract/errors.ts';
import { WordedFailure } from '../../contract/wordedFailure.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import type { IncomingActivity } from '../activity.ts';
import { isKnownService } from '../serviceUrls.ts';

/** How far the sender's clock may be off, in seconds. */
const skew = 300;

export type ActivityTokenRules = {
  /** The bot's own app id: the audience. */
  botId: string;
  issuer: string;
  jwksUri: string;
  serviceHosts: readonly string[];
  clock: Clock;
};

/** Throws Failure unauthorized when the token that came with this activity is not one for it. */
export type CheckActivity = (activity: Pick<IncomingActivity, 'serviceUrl' | 'channelId'>) => void;

const claims = z.object({ serviceurl: z.string() });
const endorsedKey = z.object({ kid: z.string(), endorsements: z.array(z.string()).optional() });

/**
 * Checks that an activity was sent by the Bot Framework for this bot, in the sense of "Authenticate requests from
 * the Bot Connector service" (Bot Framework documentation): signature, issuer, audience, times, the key's
 * endorsement of the channel, and the service url. The stock adapter answers some of these with a 500 or skips
 * them, so the token is checked here before the SDK sees the activity: first by itself, so that nobody without one has
 * their body read, then against the activity.
 * @returns checks a token; what it answers with checks an activity that came with it. Both throw Failure unauthorized
 * with a plain reason
 */
export function createActivityTokenCheck(rules: ActivityTokenRules) {
  const keys = createRemoteJWKSet(new URL(rules.jwksUri), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
  });

  async function verify(token: string): Promise<JWTVerifyResult> {
    return jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: rules.issuer,
      audience: rules.botId,
      clockTolerance: skew,
      currentDate: new Date(rules.clock()),
      requiredClaims: ['exp', 'iss', 'aud'],
    });
  }

  return async (authorization: string | undefined): Promise<CheckActivity> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) throw refused('The request carries no bearer token.');
    const { payload, protectedHeader } = await verify(token).catch((cause: unknown) => {
      throw refused(reasonOf(cause), cause);
    });
    return ({ serviceUrl, channelId }) => {
      if (!isKnownService(serviceUrl, rules.serviceHosts)) {
        throw refused('The service url is not one of Teams.');
      }
      if (!endorses(keys.jwks(), protectedHeader.kid, channelId)) {
        throw refused('The key that signed the token may not speak for this channel.');
      }
      const claimed = claims.safeParse(payload);
      if (!claimed.success || claimed.data.serviceurl !== serviceUrl) {
        throw refused('The token was not made for this service url.');
      }
    };
  };
}

function endorses(
  published: { keys: unknown[] } | undefined,
  kid: string | undefined,
  channel: string,
): boolean {
  const key = published?.keys
    .map((one) => endorsedKey.safeParse(one).data)
    .find((one) => one && one.kid === kid);
  return key?.endorsements?.includes(channel) ?? false;
}

function reasonOf(cause: unknown): string {
  if (cause instanceof errors.JWTExpired) return 'The token has expired.';
  if (cause instanceof errors.JWTClaimValidationFailed) return `The token's ${cause.claim} is not right.`;
  if (cause instanceof errors.JWKSTimeout) return 'The keys to check the token with could not be fetched.';
  return 'The token could not be verified.';
}

function refused(message: string, cause?: unknown): Failure {
  return new WordedFailure('unauthorized', message, { cause });
}
