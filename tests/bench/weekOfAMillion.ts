import { seedFrom } from '../setup/seededRandom.ts';
import { simulateWeek } from '../simulation/simulateWeek.ts';
import { printTable } from './table.ts';

/**
 * A week of a million weekly 1:1s. Takes minutes; needs memory for all of them. Prints what
 * came of it, and what it would cost.
 */
const pairs = Number(process.env.PAIRS ?? 1_000_000);
const tenants = Number(process.env.TENANTS ?? 1_000);
const workers = 3;

/** Assumed, November 2026, serverless: USD for a million request units. Look it up for your region. */
const price = 0.3;

const weeksInMonth = 52 / 12;

const seed = seedFrom('WEEK_SEED');
const began = performance.now();
const week = await simulateWeek({ pairs, tenants, workers, seed });
const share = (count: number) => `${((100 * count) / week.sent).toFixed(3)} %`;
const seconds = (one: number) => `${one.toFixed(0)} s`;

printTable(
  `A week of ${pairs} weekly 1:1s in ${tenants} organisations, ${workers} workers (WEEK_SEED=${seed})`,
  [
    {
      what: '1:1s of the largest and the smallest organisation',
      value: `${week.sizes[0]}, ${week.sizes.at(-1)}`,
    },
    { what: 'planned', value: week.planned },
    { what: 'sent', value: week.sent },
    { what: 'people who got none', value: week.never },
    { what: 'people who got several', value: week.oftener },
    { what: 'after the meeting began', value: week.tooLate },
    { what: 'within ten minutes after the moment that they chose', value: share(week.inWindow) },
    { what: 'longest after it', value: seconds(week.longestWait / 1_000) },
    { what: 'most to one organisation in any second', value: week.peak },
    { what: 'put off for a line that was long', value: week.counters.deferred },
    {
      what: 'processor time of the workers, store of the simulation included',
      value: seconds(week.seconds.workers),
    },
    { what: 'processor time of the rules, were each asked anew', value: seconds(week.seconds.rules) },
    { what: 'the simulation took', value: seconds((performance.now() - began) / 1_000) },
  ],
);

const rows = Object.entries(week.requests).map(([what, { count, units }]) => ({ what, count, units }));
const all = rows.reduce((sum, { count, units }) => ({ count: sum.count + count, units: sum.units + units }), {
  count: 0,
  units: 0,
});
printTable(
  'What the database is asked in that week, the planning of all at its beginning included',
  [...rows, { what: 'in all', ...all }].map(({ what, count, units }) => ({
    what,
    requests: count,
    'RU (estimate)': Math.round(units),
    'each 1:1': (count / pairs).toFixed(2),
  })),
);
const monthly = (all.units * weeksInMonth * price) / 1e6;
console.log(
  `\n${Math.round((all.units * weeksInMonth) / 1e6)} million RU a month: ${monthly.toFixed(0)} USD, at an assumed ` +
    `${price} USD for a million. What it takes to draw the cards is not in it (see the bench).`,
);
