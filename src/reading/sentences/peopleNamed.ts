import { editDistance } from '../../domain/editDistance.ts';
import { vocabularies } from '../../locales/packs.ts';
import type { Speaking } from './speaking.ts';
import { type CompiledCommandWords, firstWords, type Marked, type SpokenWord } from './words.ts';

/**
 * One way of saying who somebody is: a mention, the name that they are called by, another part of their name, or "me".
 * `phrase` is folded, so that "jose" is "José" and "mueller" is "Müller".
 */
export type Naming = {
  phrase: string;
  /** How many words the phrase has. */
  words: number;
  how: 'mention' | 'name' | 'part' | 'self';
  personId: string;
  name: string;
};

/** No name has more words, or letters in one of them. */
const maxWords = 12;
const longestWord = 60;

/** Longer words are no misspelt name. */
const longestName = 20;

/** Before a name, in every language: people mix them. */
const titles = Object.values(vocabularies).flatMap(({ commands }) => commands.owner.titles);

/** Every way in which the people of a message may be called, those with more words first. */
export function namings(
  speaking: Speaking,
  marked: readonly Marked[],
  words: CompiledCommandWords,
): Naming[] {
  const { you, other } = speaking;
  const mentions = marked.map(({ mark, personId, name }) => naming(mark, 'mention', { id: personId, name }));
  const selves = [...words.owner.self.set].map((phrase) => naming(phrase, 'self', you));
  const names = [other, you].flatMap((one) => (one ? namesOf(one) : []));
  return [...mentions, ...selves, ...names].sort((a, b) => wordCount(b) - wordCount(a));
}

/** Who the first of these words name. */
export function namedFirst(words: readonly SpokenWord[], people: readonly Naming[]): Naming | undefined {
  const said = words.slice(0, maxWords).map(({ word }) => foldedWord(word));
  return people.find((one) => said.slice(0, wordCount(one)).join(' ') === one.phrase);
}

/** Who the last of these words name. */
export function namedLast(words: readonly SpokenWord[], people: readonly Naming[]): Naming | undefined {
  const said = words.slice(-maxWords).map(({ word }) => foldedWord(word));
  return people.find((one) => said.slice(-wordCount(one)).join(' ') === one.phrase);
}

export function wordCount({ words }: Naming): number {
  return words;
}

/** Whether a word is all but a part of somebody's name, as "Mai" is of "Mia". */
export function isNearlyNamed(word: string, people: readonly Naming[]): boolean {
  if (word.length > longestName) return false;
  const said = plainWord(word);
  const named = people.filter(({ how }) => how === 'name' || how === 'part');
  const parts = new Set(named.flatMap(({ name }) => name.split(/[^\p{L}\p{M}]+/u).map(plainWord)));
  return [...parts].some(
    (part) => said.length > 2 && part.length > 2 && editDistance(said, part) <= (part.length > 5 ? 2 : 1),
  );
}

/** The words as names are compared: without accents, and "ue" as "u" as well, since both may stand for "ü". */
function folded(words: readonly Pick<SpokenWord, 'word'>[]): string {
  return words.map(({ word }) => foldedWord(word)).join(' ');
}

function foldedWord(word: string): string {
  if (word.length > longestWord) return word;
  return plainWord(word).replace(/([aou])e/gu, '$1');
}

function plainWord(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/ß/gu, 'ss').replace(/ø/gu, 'o').replace(/ł/gu, 'l').replace(/æ/gu, 'ae');
}

/**
 * The full name and each part of it, with a title or without: of "Mia Lindqvist", and of "Lindqvist, Dr. Mia (Design)"
 * as directories write it. What somebody is called by comes first.
 */
function namesOf(person: { id: string; name: string }): Naming[] {
  const bare = person.name.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ');
  const [family = '', given] = bare.split(',', 2);
  const inOrder = (given ? `${given} ${family}` : bare).trim();
  const untitled = withoutTitle(inOrder);
  const [first = '', ...others] = untitled.split(/\s+/u);
  const parts = [...others, ...first.split(/[-‐‑]/u), ...others.flatMap((one) => one.split(/[-‐‑]/u))];
  const called = [inOrder, untitled, first].map((name) => naming(name, 'name', person));
  const named = parts.filter((part) => part.length > 1).map((part) => naming(part, 'part', person));
  const last = others.at(-1) ?? '';
  const ends = [others.join(' '), `${first} ${last}`, `${first} ${last.slice(0, 1)}`].map((name) =>
    naming(name, 'part', person),
  );
  const all = [...called, ...named, ...ends];
  const titled = all.flatMap((one) =>
    titles.map((title) => ({
      ...one,
      how: 'part' as const,
      phrase: `${title} ${one.phrase}`,
      words: one.words + title.split(' ').length,
    })),
  );
  const known = new Set<string>();
  return [...all, ...titled].filter(({ phrase }) => {
    const isNew = phrase.trim() !== '' && !known.has(phrase);
    known.add(phrase);
    return isNew;
  });
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/u);
  const start = words.findIndex((word) => !titles.includes(foldedWord(word.replace(/\.$/u, ''))));
  return words.slice(Math.max(0, start)).join(' ');
}

function naming(said: string, how: Naming['how'], { id, name }: { id: string; name: string }): Naming {
  const phrase = folded(firstWords(said));
  return { phrase, words: phrase.split(' ').length, how, personId: id, name };
}
