import type { PhraseReader } from './phrases.ts';
import type { Word } from './words.ts';

/** Something that a title has, e.g. two words beside each other. `from` and `to`: the words it was seen in. */
export type TitleFeature = { hash: number; weight: number; from: number; to: number };

/** How much each sort of feature counts before anything is learned. */
const weights = { letters: 0.3, endings: 0.7, chunks: 0.5, pairs: 1.5, phrases: 3 };

/**
 * What a title is told by: its words, runs of words and of their kinds, kinds that follow each other at any distance,
 * runs of letters within words, which outlive a typing error, and the shape of the whole: is it asked, is it about a
 * person, is something said to be done. The same for training and for reading.
 */
export function featuresOf(words: readonly Word[], phrases: PhraseReader): TitleFeature[] {
  const found = new Map<number, TitleFeature>();
  const add = (name: string, from: number, to: number, weight = 1) => {
    const hash = hashOf(name);
    if (!found.has(hash)) found.set(hash, { hash, weight, from, to });
  };
  const folded = words.map((word) => word.folded);
  runs(folded, 1, 3, (run, from, to) => add(`w ${run}`, from, to));
  words.forEach(({ kinds }, at) => {
    for (const kind of kinds) if (kind !== 'kept') add(`k ${kind}`, at, at);
  });
  const kinds = words.map(kindOf);
  runs(['^', ...kinds, '$'], 2, 4, (run, from, to) => add(`q ${run}`, from - 1, to - 1));
  if (kinds.length <= 6) add(`a ${kinds.join(' ')}`, 0, kinds.length - 1);
  const chunks = chunksOf(words);
  const chunkNames = ['^', ...chunks.map(({ name }) => name), '$'];
  const placeOf = (at: number) => chunks[Math.min(Math.max(at - 1, 0), chunks.length - 1)];
  runs(chunkNames, 2, 4, (run, from, to) =>
    add(`h ${run}`, placeOf(from)?.from ?? 0, placeOf(to)?.to ?? 0, weights.chunks),
  );
  add(`g ${chunkNames.join(' ')}`, 0, words.length - 1, weights.chunks);
  const told = kinds.map((kind, at) => ({ kind, at })).filter(({ kind }) => !/^[*:,%]$/u.test(kind));
  const firsts = told.filter(({ kind }, index) => told.findIndex((one) => one.kind === kind) === index);
  firsts.forEach((one, index) => {
    for (const other of firsts.slice(index + 1)) {
      add(`s ${one.kind} ${other.kind}`, one.at, other.at, weights.pairs);
    }
  });
  folded.forEach((word, at) => {
    runs(Array.from(`<${word}>`), 3, 6, (run) => add(`c ${run}`, at, at, weights.letters));
    for (const size of endings) {
      if (word.length > size) add(`e ${word.slice(-size)}`, at, at, weights.endings);
    }
  });
  for (const name of shapesOf(words, kinds)) add(name, 0, -1);
  for (const [sort, hits] of phrases(folded)) {
    const [first, second] = hits;
    if (first === undefined) add(`p no ${sort}`, 0, -1);
    // That any of them is there tells much, which one it is a little more.
    else add(`p ${sort}`, first.from, first.to, weights.phrases);
    if (second !== undefined) add(`p more ${sort}`, second.from, second.to, weights.phrases);
    for (const { phrase, from, to } of hits) add(`p ${phrase}`, from, to);
  }
  add(`n ${Math.min(words.length, 9)}`, 0, -1);
  add('always', 0, -1);
  return scaled([...found.values()]);
}

const endings = [2, 3, 4];

/** Of these kinds are the words that tell of people and of choices; beside them "done" seldom asks for status. */
const personal: readonly string[] = ['self', 'feel', 'relate', 'choose', 'life'];
const ofState: readonly string[] = ['stand', 'move', 'left', 'yet'];

/** What the title is like as a whole, in words that are told together. */
function shapesOf(words: readonly Word[], kinds: readonly string[]): string[] {
  const has = new Set(words.flatMap((word) => word.kinds));
  const [first, second] = words.map(({ folded }) => folded);
  const sign = words.some(({ folded }) => folded === '?') ? '?' : '.';
  const isPersonal = kinds.some((kind) => personal.includes(kind));
  const who = has.has('me') ? 'me' : has.has('you') ? 'you' : 'nobody';
  const about = `${isPersonal} ${who}`;
  const isDone = has.has('done');
  const isOfState = ofState.some((kind) => has.has(kind));
  return [
    `z ${sign} ${first}`,
    `z ${sign} ${Math.min(words.length, 7)}`,
    `z ${about}`,
    `z ${about} ${first}`,
    `z ${about} ${first} ${second}`,
    `z ${about} ${isDone} ${sign}`,
    `z ${about} ${isDone} ${isOfState} ${has.has('thing')}`,
  ];
}

/** Long titles have more features, and are to be no surer for that. */
function scaled(features: TitleFeature[]): TitleFeature[] {
  const length = Math.sqrt(features.reduce((sum, { weight }) => sum + weight * weight, 0));
  return features.map((feature) => ({ ...feature, weight: (4 * feature.weight) / length }));
}

function runs(
  names: readonly string[],
  shortest: number,
  longest: number,
  say: (run: string, from: number, to: number) => void,
): void {
  names.forEach((_, from) => {
    for (let size = shortest; size <= longest && from + size <= names.length; size += 1) {
      say(names.slice(from, from + size).join(' '), from, from + size - 1);
    }
  });
}

/** A word that nobody listed is `*`; small words and signs stand for themselves. */
function kindOf({ folded, kinds }: Word): string {
  if (kinds.includes('kept') || /^[?!:,%0]$/u.test(folded)) return folded;
  return kinds[0] ?? '*';
}

const nouns: readonly string[] = ['thing', 'task', 'party'];

/** Words that belong together as one thing, so that "the contract" and "our new supplier's contract" look alike. */
function chunksOf(words: readonly Word[]): { name: string; from: number; to: number }[] {
  const chunks: { name: string; from: number; to: number }[] = [];
  words.forEach((word, at) => {
    const name = chunkOf(word);
    const last = chunks.at(-1);
    if (name === 'N' && last?.name === 'N') last.to = at;
    else chunks.push({ name, from: at, to: at });
  });
  return chunks;
}

function chunkOf({ folded, kinds, isArticle }: Word): string {
  if (isArticle) return 'N';
  if (kinds.includes('done')) return 'done';
  if (kinds.includes('kept') || /^[?!:,%]$/u.test(folded)) return folded;
  if (kinds.length === 0 || nouns.some((kind) => kinds.includes(kind))) return 'N';
  return kinds[0] ?? 'N';
}

/** FNV-1a with its bits mixed once more: the low bits choose a place in the table of weights. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}
