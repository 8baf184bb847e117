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
import { benchTopicReading } from './topicReading.ts';

/** Prints what Opener costs in time, bytes and database requests. Asserts nothing: figures differ by machine. */
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`);
benchTopicReading();
await buildPages();
await benchEditLatency();
await benchInstanceLatency();
await benchGateCosts();
await benchFirstLoad();
await benchCosmosCosts();
await benchBotCosts();
await benchReminderCosts();
await benchHistoryCosts();
await benchExportMemory();
