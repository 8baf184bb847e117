import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Turn } from './turn.ts';

/**
 * In what comes unasked to the chat of two: the language that both read, whoever's doing brought it about; what the
 * activity says only while nothing is known of either.
 * @throws Failure unavailable
 */
export async function sharedLocale(
  useCases: Pick<BotUseCases, 'languageOfPair'>,
  oneOnOne: OneOnOne,
  turn: Turn,
): Promise<string> {
  const isKnown = oneOnOne.people.some(({ language }) => language !== null);
  return isKnown ? useCases.languageOfPair(oneOnOne) : turn.locale;
}
