import { type Purpose, purposes } from '../src/domain/purpose.ts';
import type { TitleFeature } from '../src/reading/topics/features.ts';
import { score } from './fit.ts';
import type { Row } from './lines.ts';

/** A wording with what it should come to. */
export type Labelled = { row: Row; features: readonly TitleFeature[]; weight: number };
type TableFor = (some: readonly Labelled[], isTrue: (row: Row) => boolean, bits: number) => Float64Array;
type Scored = { value: number; isRight: boolean };

/** How often what is said is to be right on lines that the weights were not learned of. */
const statusPrecision = 0.978;
const purposePrecision = 0.86;
const parts = 5;

/** The lowest score from which on status is said rightly often enough, found on fifths that were left out in turn. */
export function statusBar(examples: readonly Labelled[], tableFor: TableFor, bits: number): number {
  const scored = inTurn(examples, (others) => {
    const table = tableFor(others, ({ asksForStatus }) => asksForStatus, bits);
    return ({ row, features }) => ({ value: score(table, features), isRight: row.asksForStatus });
  });
  return lowestBar(scored, statusPrecision);
}

/** The same for the purpose that scores highest. Lines without one count as wrong wherever one is said. */
export function purposeBar(examples: readonly Labelled[], tableFor: TableFor, bits: number): number {
  const scored = inTurn(examples, (others) => {
    const tables = new Map<Purpose, Float64Array>(
      purposes.map((purpose) => [purpose, tableFor(others, (row) => row.purpose === purpose, bits)]),
    );
    return ({ row, features }) => {
      const [best] = [...tables]
        .map(([purpose, table]) => ({ purpose, value: score(table, features) }))
        .sort((one, other) => other.value - one.value);
      return { value: best?.value ?? 0, isRight: row.purpose !== null && row.purpose === best?.purpose };
    };
  });
  return lowestBar(scored, purposePrecision);
}

function inTurn(
  examples: readonly Labelled[],
  trained: (others: readonly Labelled[]) => (example: Labelled) => Scored,
): Scored[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const isLeftOut = ({ row }: Labelled) => (row.hash >>> 8) % parts === part;
    const scoreOf = trained(examples.filter((example) => !isLeftOut(example)));
    return examples.filter(isLeftOut).map(scoreOf);
  });
}

function lowestBar(scored: readonly Scored[], precision: number): number {
  const falling = [...scored].sort((one, other) => other.value - one.value);
  let right = 0;
  let bar = falling[0]?.value ?? 0;
  falling.forEach(({ value, isRight }, at) => {
    if (isRight) right += 1;
    if (right / (at + 1) >= precision) bar = value;
  });
  return Number(bar.toFixed(3));
}
