import { expect, test } from '@jest/globals';
import { seedFrom } from '../setup/seededRandom.ts';
import { simulateInstances } from './simulateInstances.ts';

/** The short form of `npm run simulate:instances`. */
test('pairs on several server processes that are killed, stopped and cut off: nothing that was shown as saved is lost', async () => {
  const seed = seedFrom('INSTANCES_SEED');
  const outcome = await simulateInstances({ instances: 2, pairs: 4, rounds: 1, seconds: 5, seed });
  expect({ seed, faults: outcome.faults }).toEqual({ seed, faults: [] });
  expect(outcome.acknowledged).toBeGreaterThan(20);
}, 240_000);
