import type { TitleFeature } from '../src/reading/topics/features.ts';

export type Example = { features: readonly TitleFeature[]; isTrue: boolean; weight: number };

const rounds = 20;
const rate = 0.03;
const ridge = 0.002;

/**
 * Logistic regression by AdaGrad, in an order drawn with a fixed seed: the same lines give the same weights. What is
 * returned is the mean of the last half of the rounds, which holds less of the noise of single lines.
 * @param bits of the table that features are hashed into
 */
export function learnWeights(examples: readonly Example[], bits: number): Float64Array {
  const size = 1 << bits;
  const last = size - 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const order = examples.map((_, at) => at);
  const drawn = drawnFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, drawn);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const error = (chanceOf(score(weights, example.features)) - (example.isTrue ? 1 : 0)) * example.weight;
      for (const { hash, weight } of example.features) {
        const place = hash & last;
        const slope = error * weight + ridge * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(squares[place] ?? 1);
      }
    }
    if (round < rounds / 2) continue;
    for (let place = 0; place < size; place += 1) {
      mean[place] = (mean[place] ?? 0) + (weights[place] ?? 0) / (rounds / 2);
    }
  }
  return mean;
}

export function score(weights: Float64Array, features: readonly TitleFeature[]): number {
  const last = weights.length - 1;
  return features.reduce((sum, { hash, weight }) => sum + (weights[hash & last] ?? 0) * weight, 0);
}

export function chanceOf(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], drawn: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(drawn() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
