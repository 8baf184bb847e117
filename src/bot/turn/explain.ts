import { Failure } from '../../contract/errors.ts';
import { failureWords } from '../../contract/wordedFailure.ts';
import { languageOf } from '../../domain/language.ts';
import type { BotLogger } from '../botLogger.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import { somethingWrongCard } from '../cards/somethingWrong.ts';
import { refusalsIn } from '../strings/refusal.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import { type BotReply, type Reply, replyOfNone } from './reply.ts';

/** What went wrong, as one of the failures that have words; what nobody expected goes to the log. */
export function failureOf(error: unknown, logger: BotLogger): Failure {
  if (error instanceof Failure) return error;
  logger.error({ err: error }, 'A turn failed');
  return new Failure('unexpected');
}

/** The answer to a failure: what to do now. An input at fault is named in its own sentence. */
export function explanation(failure: Failure, locale: string): BotReply {
  const card: Reply['card'] = (reader) => somethingWrongCard({ failure: failure.code }, reader);
  return replyOfNone(card, failure.code === 'invalid' ? sentenceOf(failure, locale) : '');
}

/** What is at fault names itself where a person can put it right; what a card sends by itself is none of that. */
export function sentenceOf(failure: Failure, locale: string): string {
  const { todo } = cardStringsFor(locale).wrong;
  if (failure.code !== 'invalid') return todo[failure.code];
  return failureWords(failure, refusalsIn(botStringsFor(languageOf(locale)))) ?? todo.invalid;
}
