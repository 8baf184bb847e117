import { wordsOf } from '../../reading/sentences/compiledWords.ts';
import { dueDayOf } from '../../reading/sentences/mixedDates.ts';
import { namedFirst, namings, wordCount } from '../../reading/sentences/peopleNamed.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import { fewWords, withoutCourtesies } from '../../reading/sentences/words.ts';
import { plainText } from './plainText.ts';
import { leadingNumber } from './target.ts';

/** A message that answers a question of the bot, and nothing else: the first or second of what was offered, a day, a person. */
export type ShortAnswer = { choice: 1 | 2 | null; day: string | null; personId: string | null };

/** Reads "the second one", "2", "Friday, please", "Mia". @throws RangeError for an unknown zone */
export function readShortAnswer(text: string, speaking: Speaking): ShortAnswer {
  const words = wordsOf(speaking.language);
  const { text: said, marked } = plainText(text, speaking.mentions);
  const asked = withoutCourtesies(said, words);
  const few = fewWords(asked) ?? [];
  const number = leadingNumber(asked, words);
  const isAlone = number !== null && !/[\p{L}\p{N}]/u.test(number.rest);
  const due = few.length === 0 ? null : dueDayOf(asked, speaking);
  const person = namedFirst(few, namings(speaking, marked, words));
  return {
    choice: isAlone && (number.n === 1 || number.n === 2) ? number.n : null,
    day: due?.kind === 'date' ? due.date : null,
    personId: person && wordCount(person) === few.length ? person.personId : null,
  };
}
