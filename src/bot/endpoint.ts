import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';
import { type IncomingActivity, incomingActivity } from './activity.ts';

/** Where Teams sends what happens in chats and meetings. */
export const botPath = '/api/messages';

/** An activity with an open card form stays far below this. */
const bodyLimit = 256 * 1024;

export type TurnAnswer = { status: number; body?: unknown };

type Needs = {
  /** Rejects with Failure('unauthorized') unless Teams sent this. */
  checkToken: (authorization: string | undefined, activity: IncomingActivity) => Promise<void>;
  /** Runs the turn; what an invoke is answered, or undefined. */
  runTurn: (activity: IncomingActivity) => Promise<TurnAnswer | undefined>;
};

/** The bot's one HTTP route: read, verify, run the turn, answer once. */
export function registerBotEndpoint(app: FastifyInstance, needs: Needs): void {
  app.post(botPath, { bodyLimit }, async (request, reply) => {
    const activity = readActivity(request.body);
    await needs.checkToken(request.headers.authorization, activity);
    const answer = (await needs.runTurn(activity)) ?? { status: 200 };
    // Past this status the SDK's bodies carry its inner error messages.
    return reply.code(answer.status).send(answer.status < 400 ? answer.body : undefined);
  });
}

function readActivity(body: unknown): IncomingActivity {
  const read = incomingActivity.safeParse(body);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new Failure('invalid', { field, message: 'The body is not an activity of Teams.' });
}
