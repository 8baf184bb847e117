import { expect, test } from '@jest/globals';
import { seedFrom } from '../setup/seededRandom.ts';
import { simulateWeek } from './simulateWeek.ts';

const pairs = 8_000;

/** What Teams takes of one bot in one organisation in a second. */
const most = 50;

test('a week of 8,000 1:1s: each gets what was planned, once, inside its window, and no organisation more than Teams takes', async () => {
  const seed = seedFrom('WEEK_SEED');
  // So few would never come close to the pace: they are in few organisations, and all that fall on one moment are
  // spread over two seconds only.
  const options = { shards: 8, spreadOver: 2_000 };
  const week = await simulateWeek({ pairs, tenants: 8, workers: 3, seed, options });
  const { planned, sent, never, oftener, tooLate, inWindow, peak, counters } = week;
  process.stderr.write(
    `week: ${planned} planned, ${sent} sent, at most ${peak} in a second to one organisation, ` +
      `${((100 * inWindow) / sent).toFixed(2)} % within the window (WEEK_SEED=${seed})\n`,
  );
  expect({ seed, planned, sent, inWindow, never, oftener, tooLate }).toEqual({
    seed,
    planned: 2 * pairs,
    sent: 2 * pairs,
    inWindow: 2 * pairs,
    never: 0,
    oftener: 0,
    tooLate: 0,
  });
  expect(peak).toBeLessThanOrEqual(most);
  // The pace was needed: without it more would have come at once.
  expect(peak).toBeGreaterThan(most / 2);
  expect(counters).toMatchObject({ sent, dead: 0, retried: 0, resent: 0, skipped: 0, unplanned: 0 });
});
