import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createRemoteJWKSet, errors, type JWTVerifyResult, jwtVerify } from 'jose';
import * as z from 'zod';
import { botPath } from '../../contract/addresses.ts';
import { Failure } from '../../contract/errors.ts';
import { faultIn } from '../../contract/incoming.ts';
import { WordedFailure } from '../../contract/wordedFailure.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import { type IncomingActivity, incomingActivity } from '../activity.ts';
import { isKnownService } from '../credentials.ts';

/** An activity with an open card form stays far below this. */
const bodyLimit = 256 * 1024;

export type TurnAnswer = { status: number; body?: unknown };

type Dependencies = {
  /** Rejects with Failure('unauthorized') unless Teams made this token; what it answers with checks an activity. */
  checkToken: (authorization: string | undefined) => Promise<CheckActivity>;
  /** Runs the turn; what an invoke is answered, or undefined. */
  runTurn: (activity: IncomingActivity) => Promise<TurnAnswer | undefined>;
};

/** The bot's one HTTP route: verify, read, run the turn, answer once. */
export function registerBotEndpoint(app: FastifyInstance, dependencies: Dependencies): void {
  const checks = new WeakMap<FastifyRequest, CheckActivity>();
  // Before the body is read: strangers may send as much as they like, and cost a look at a signature.
  const preParsing = async (request: FastifyRequest) => {
    checks.set(request, await dependencies.checkToken(request.headers.authorization));
  };
  app.post(botPath, { bodyLimit, preParsing }, async (request, reply) => {
    const check = checks.get(request);
    if (!check) throw new Failure('unauthorized');
    const activity = readActivity(request.body);
    check(activity);
    const answer = (await dependencies.runTurn(activity)) ?? { status: 200 };
    // Past this status the SDK's bodies carry its inner error messages.
    return reply.code(answer.status).send(answer.status < 400 ? answer.body : undefined);
  });
}

function readActivity(body: unknown): IncomingActivity {
  const fault = faultIn(body, isEncodable);
  if (fault) throw new WordedFailure('invalid', `${fault.field}: ${fault.message}`, { field: fault.field });
  const read = incomingActivity.safeParse(body);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new WordedFailure('invalid', 'The body is not an activity of Teams.', { field });
}

/**
 * Other control characters are let in here: what people paste into messages and cards has them now and then, and they
 * hear of it, or it is tidied, where the text is read.
 */
function isEncodable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** How far the sender's clock may be off, in seconds. */
const skew = 300;

type ActivityTokenRules = {
  /** The bot's own app id: the audience. */
  botId: string;
  issuer: string;
  jwksUri: string;
  serviceHosts: readonly string[];
  clock: Clock;
};

/** Throws Failure unauthorized when the token that came with this activity is not one for it. */
type CheckActivity = (activity: Pick<IncomingActivity, 'serviceUrl' | 'channelId'>) => void;

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
