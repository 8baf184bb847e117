import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { vocabularies } from '../../locales/packs.ts';
import { wordsOf } from '../../reading/sentences/compiledWords.ts';
import {
  type Naming,
  namedFirst,
  namedLast,
  namings,
  wordCount,
} from '../../reading/sentences/peopleNamed.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import { firstWords, lastWords } from '../../reading/sentences/words.ts';

/** In every language: people mix them. */
const before = new Set(Object.values(vocabularies).flatMap(({ commands }) => commands.forWhom));

/** The 1:1s that a text says it is for, and the text without saying so. */
export type ForWhom = { oneOnOnes: OneOnOne[]; rest: string };

/**
 * Reads "agenda for Tom" and "for Tom: add hiring" of somebody with several 1:1s: those whose other person is called so,
 * accents or not. null where it names none of them: "a present for Christmas" is a topic.
 */
export function readForWhom(
  text: string,
  speaking: Speaking,
  person: Person,
  oneOnOnes: readonly OneOnOne[],
): ForWhom | null {
  const words = wordsOf(speaking.language);
  const found = oneOnOnes.flatMap((oneOnOne) => {
    const other = otherThan(oneOnOne.people, person.id);
    const people = namings({ ...speaking, other, mentions: [] }, [], words).filter(
      ({ personId, how }) => personId === other.id && (how === 'name' || how === 'part'),
    );
    const last = namedAtEnd(text, people);
    const named = last ?? namedAtStart(text, people);
    return named === null ? [] : [{ oneOnOne, ...named }];
  });
  const [first] = found;
  if (!first) return null;
  // "Tom Weber" names one, also where there is another Tom.
  const most = Math.max(...found.map(({ count }) => count));
  const meant = found.filter(({ count }) => count === most);
  return { oneOnOnes: meant.map(({ oneOnOne }) => oneOnOne), rest: meant[0]?.rest ?? text };
}

type Named = { count: number; rest: string };

function namedAtEnd(text: string, people: readonly Naming[]): Named | null {
  const said = lastWords(text);
  const naming = namedLast(said, people);
  if (!naming) return null;
  const count = wordCount(naming);
  const preposition = said.at(-count - 1);
  if (!preposition || !before.has(preposition.word)) return null;
  const rest = text.slice(0, preposition.start).trim();
  return rest === '' ? null : { count, rest };
}

function namedAtStart(text: string, people: readonly Naming[]): Named | null {
  const [preposition, ...said] = firstWords(text);
  if (!preposition || !before.has(preposition.word)) return null;
  const naming = namedFirst(said, people);
  const last = naming && said[wordCount(naming) - 1];
  if (!naming || !last) return null;
  const rest = text.slice(last.end).replace(/^[\s,:;–-]+/u, '');
  return rest === '' ? null : { count: wordCount(naming), rest };
}
