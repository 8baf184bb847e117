import { writeFileSync } from 'node:fs';
import { purposes } from '../src/domain/purpose.ts';
import { featuresOf } from '../src/reading/topics/features.ts';
import type { Learned } from '../src/reading/topics/model.ts';
import { phraseReader } from '../src/reading/topics/phrases.ts';
import { wordReader } from '../src/reading/topics/words.ts';
import { type Labelled, purposeBar, statusBar } from './bars.ts';
import { learnWeights } from './fit.ts';
import { lexiconOfAll } from './lexicon.ts';
import { type Row, rowsOfAll } from './lines.ts';

/**
 * `npm run train`: learns of the lines in this folder what asks for status and what a topic is for, and writes what the
 * product reads. Needs no network; the same lines give the same file. Rows that are held out are not read.
 */
const statusBits = 18;
const purposeBits = 14;

const lexicon = lexiconOfAll();
const wordsOf = wordReader(lexicon);
const phrases = phraseReader(lexicon.phrases);
const rows = rowsOfAll().filter(({ isHeldOut }) => !isHeldOut);
const examples: Labelled[] = rows.flatMap((row) =>
  row.wordings.map((wording) => ({
    row,
    features: featuresOf(wordsOf(wording), phrases),
    // A thing counts once, in however many wordings.
    weight: 1 / row.wordings.length,
  })),
);
const tableFor = (some: readonly Labelled[], isTrue: (row: Row) => boolean, bits: number) =>
  learnWeights(
    some.map(({ row, ...example }) => ({ ...example, isTrue: isTrue(row) })),
    bits,
  );

const learned: Learned = {
  lexicon,
  outputs: {
    status: packed(tableFor(examples, asks, statusBits), statusBits),
    ...Object.fromEntries(
      purposes.map((purpose) => [
        purpose,
        packed(
          tableFor(examples, (row) => row.purpose === purpose, purposeBits),
          purposeBits,
        ),
      ]),
    ),
  },
};
const bars = {
  status: statusBar(examples, tableFor, statusBits),
  purpose: purposeBar(examples, tableFor, purposeBits),
};
writeFileSync(
  new URL('../src/reading/topics/learned.ts', import.meta.url),
  `import type { Learned } from './model.ts';

/** Written by \`npm run train\`; not edited by hand. */
export const learned: Learned = ${JSON.stringify(learned, null, 2)};

/** Scores from which on something is said. */
export const bars = ${JSON.stringify(bars)};
`,
);
process.stdout.write(`${examples.length} lines, bars ${JSON.stringify(bars)}\n`);

function asks(row: Row): boolean {
  return row.asksForStatus;
}

/** Two weights in a byte, each from -7 to 7: finer steps change hardly an answer. The few largest are cut. */
function packed(weights: Float64Array, bits: number): Learned['outputs'][string] {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 7;
  const steps = Array.from(weights, (weight) => Math.max(-7, Math.min(7, Math.round(weight / scale))) + 8);
  const bytes = Uint8Array.from(
    { length: steps.length / 2 },
    (_, at) => (steps[2 * at] ?? 8) * 16 + (steps[2 * at + 1] ?? 8),
  );
  return { bits, scale: Number(scale.toPrecision(6)), table: Buffer.from(bytes).toString('base64') };
}
