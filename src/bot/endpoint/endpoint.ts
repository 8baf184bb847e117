import type { FastifyInstance, FastifyRequest } from 'fastify';
import { botPath } from '../../contract/addresses.ts';
import { Failure } from '../../contract/errors.ts';
import { faultIn } from '../../contract/incoming.ts';
import { WordedFailure } from '../../contract/wordedFailure.ts';
import { type IncomingActivity, incomingActivity } from '../activity.ts';
import type { CheckActivity } from './activityToken.ts';

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
