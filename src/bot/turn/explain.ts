import { Failure } from '../../contract/errors.ts';
import type { BotLogger } from '../botLogger.ts';
import { somethingWrongCard } from '../cards/somethingWrong.ts';
import type { BotReply, Reply } from './reply.ts';

/** What went wrong, as one of the failures that have words; what nobody expected goes to the log. */
export function failureOf(error: unknown, logger: BotLogger): Failure {
  if (error instanceof Failure) return error;
  logger.error({ err: error }, 'A turn failed');
  return new Failure('unexpected');
}

/** The answer to a failure: what to do now. An input at fault is named in its own sentence. */
export function explanation(failure: Failure): BotReply {
  const card: Reply['card'] = (reader) => somethingWrongCard({ failure: failure.code }, reader);
  return { card, about: null, ...(failure.code === 'invalid' && { text: failure.message }) };
}
