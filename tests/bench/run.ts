import { cpus } from 'node:os';
import { buildPages } from '../../sandbox/startBuild.ts';
import { benchExportMemory } from './archiveMemory.ts';
import { benchBotCosts } from './botCosts.ts';
import { benchCosmosCosts } from './cosmosCosts.ts';
import { benchEditLatency } from './editLatency.ts';
import { benchFirstLoad } from './firstLoad.ts';
import { benchGateCosts } from './gateCosts.ts';
import { benchHistoryCosts } from './historyCosts.ts';
import { benchInstanceLatency } from './instanceLatency.ts';
import { benchReminderCosts } from './reminderCosts.ts';
import { printTable } from './table.ts';
import { benchTopicReading } from './topicReading.ts';

const benches = {
  topicReading: benchTopicReading,
  editLatency: benchEditLatency,
  instanceLatency: benchInstanceLatency,
  gateCosts: benchGateCosts,
  firstLoad: benchFirstLoad,
  cosmosCosts: benchCosmosCosts,
  botCosts: benchBotCosts,
  reminderCosts: benchReminderCosts,
  historyCosts: benchHistoryCosts,
  exportMemory: benchExportMemory,
};

/**
 * Prints what Opener costs in time, bytes and database requests, and how long each look at that took. Asserts nothing:
 * figures differ by machine. `npm run bench -- gateCosts botCosts` looks at these two alone.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0)
  throw new Error(`No bench ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}`);
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`);
await buildPages();
const took: { bench: string; seconds: string }[] = [];
for (const [bench, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(bench)) continue;
  const began = performance.now();
  await run();
  took.push({ bench, seconds: ((performance.now() - began) / 1_000).toFixed(1) });
}
printTable('How long that took (s)', took);
