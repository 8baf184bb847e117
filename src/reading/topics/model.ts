import { featuresOf, type TitleFeature } from './features.ts';
import { phraseReader } from './phrases.ts';
import { type Lexicon, type Word, wordReader } from './words.ts';

/** What `npm run train` has learned of lines that people typed. */
export type Learned = {
  lexicon: Lexicon;
  /** Of each output 2 to the power of `bits` weights, in base64: two in a byte, each from -7 to 7 and 8 more. */
  outputs: Readonly<Record<string, { bits: number; scale: number; table: string }>>;
};

/** How a title scores: 0 is undecided, more is for it. */
export type Scores = {
  score: (output: string) => number;
  /** The words that speak most for an output, in the order of the title. */
  because: (output: string, count: number) => string[];
};

/** A linear model over what a title is told by. It costs a title some hundred additions. */
export function topicModel({ lexicon, outputs }: Learned): (title: string) => Scores {
  const wordsOf = wordReader(lexicon);
  const phrases = phraseReader(lexicon.phrases);
  const tables = new Map(
    Object.entries(outputs).map(([name, output]) => [name, { ...output, table: stepsOf(output.table) }]),
  );
  return (title) => {
    const words = wordsOf(title);
    const features = featuresOf(words, phrases);
    const share = (output: string) => {
      const known = tables.get(output);
      if (known === undefined) throw new Error(`The model knows no ${output}`);
      const last = 2 ** known.bits - 1;
      return ({ hash, weight }: TitleFeature) => (known.table[hash & last] ?? 0) * known.scale * weight;
    };
    return {
      score(output) {
        const of = share(output);
        return features.reduce((sum, feature) => sum + of(feature), 0);
      },
      because: (output, count) => strongest(words, features, share(output), count),
    };
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Every three weights stand in two letters. */
function stepsOf(base64: string): Int8Array {
  const letters = base64.replace(/=+$/u, '');
  const values = new Map(Array.from(alphabet, (letter, value) => [letter, value]));
  const steps = new Int8Array(Math.floor((letters.length * 6) / 4));
  for (let at = 0; at < letters.length; at += 2) {
    const twelve = (values.get(letters[at] ?? '') ?? 0) * 64 + (values.get(letters[at + 1] ?? '') ?? 0);
    const first = (at / 2) * 3;
    for (let one = 0; one < 3 && first + one < steps.length; one += 1) {
      steps[first + one] = ((twelve >> (8 - 4 * one)) & 15) - 8;
    }
  }
  return steps;
}

/** What a feature adds is shared among the words it was seen in. */
function strongest(
  words: readonly Word[],
  features: readonly TitleFeature[],
  share: (feature: TitleFeature) => number,
  count: number,
): string[] {
  const sums = words.map(() => 0);
  for (const feature of features) {
    const [from, to] = [Math.max(feature.from, 0), Math.min(feature.to, words.length - 1)];
    for (let at = from; at <= to; at += 1) sums[at] = (sums[at] ?? 0) + share(feature) / (to - from + 1);
  }
  const told = words.map(({ typed, isArticle }, at) => ({ typed, isArticle, at, sum: sums[at] ?? 0 }));
  // An article is no reason, however often it stands beside one.
  const chosen = told.filter(
    ({ typed, isArticle, sum }) => sum > 0 && !isArticle && /[\p{L}\p{N}]/u.test(typed),
  );
  return chosen
    .sort((one, other) => other.sum - one.sum)
    .slice(0, count)
    .sort((one, other) => one.at - other.at)
    .map(({ typed }) => typed);
}
