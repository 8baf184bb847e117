import type { Speaking } from './command.ts';
import type { Words } from './compiledWords.ts';
import type { Marked } from './plainText.ts';
import { asPhrase, firstWords, type SpokenWord } from './spokenWords.ts';

/** One way of saying who somebody is: a mention, a name, or "me". */
export type Naming = { phrase: string; how: 'mention' | 'name' | 'self'; personId: string; name: string };

/** Every way in which the people of a message may be called, those with more words first. */
export function namings(speaking: Speaking, marked: readonly Marked[], words: Words): Naming[] {
  const { you, other } = speaking;
  const mentions = marked.map(({ mark, personId, name }) => naming(mark, 'mention', { id: personId, name }));
  const selves = [...words.owner.self.set].map((phrase) => naming(phrase, 'self', you));
  const names = [other, you].flatMap((one) =>
    one ? namesOf(one.name).map((name) => naming(name, 'name', one)) : [],
  );
  return [...mentions, ...selves, ...names].sort((a, b) => wordCount(b) - wordCount(a));
}

/** Who the first of these words name. */
export function namedFirst(words: readonly SpokenWord[], people: readonly Naming[]): Naming | undefined {
  return people.find((one) => asPhrase(words.slice(0, wordCount(one))) === one.phrase);
}

/** Who the last of these words name. */
export function namedLast(words: readonly SpokenWord[], people: readonly Naming[]): Naming | undefined {
  return people.find((one) => asPhrase(words.slice(-wordCount(one))) === one.phrase);
}

export function wordCount({ phrase }: Naming): number {
  return phrase.split(' ').length;
}

/** The full name and the first: of "Mia Lindqvist", and of "Lindqvist, Mia (Design)" as directories write it. */
function namesOf(name: string): string[] {
  const bare = name.replace(/\([^()]*\)/gu, ' ');
  const [family = '', given] = bare.split(',', 2);
  const inOrder = given ? `${given} ${family}` : bare;
  const first = inOrder.trim().split(/\s+/u, 1);
  return [inOrder, ...first].filter((one) => firstWords(one).length > 0);
}

function naming(said: string, how: Naming['how'], { id, name }: { id: string; name: string }): Naming {
  return { phrase: asPhrase(firstWords(said)), how, personId: id, name };
}
