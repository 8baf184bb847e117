import { parseArgs } from 'node:util';
import { simulateInstances } from '../instances/simulateInstances.ts';
import { seedFrom } from '../setup/seededRandom.ts';

/** The long form of the simulation: npm run simulate:instances -- --pairs 30 --rounds 20 --seconds 15 [--redis] */
const { values } = parseArgs({
  options: {
    instances: { type: 'string', default: '3' },
    pairs: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '15' },
    redis: { type: 'boolean', default: false },
  },
});
const seed = seedFrom('INSTANCES_SEED');
const began = performance.now();
const outcome = await simulateInstances({
  instances: Number(values.instances),
  pairs: Number(values.pairs),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  seed,
  withRedis: values.redis,
  say: (line) => console.log(line),
});
const caused = Object.values(outcome.caused).reduce((all, count) => all + count, 0);
console.log(
  `${values.instances} instances${values.redis ? ' with Redis' : ''}, ${values.pairs} pairs, ${Math.round((performance.now() - began) / 1_000)} s (INSTANCES_SEED=${seed}): ` +
    `${outcome.acknowledged} edits acknowledged, ${outcome.added} topics of the bot, ${caused} times something went wrong ${JSON.stringify(outcome.caused)}, ` +
    `longest "saving" ${Math.round(outcome.longestSaving)} ms, ${outcome.faults.length} faults`,
);
for (const fault of outcome.faults) console.log(fault);
process.exit(outcome.faults.length > 0 ? 1 : 0);
