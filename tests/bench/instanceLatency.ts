import { people } from '../../sandbox/world/world.ts';
import { addItem, itemTexts } from '../../src/contract/agendaDocument.ts';
import { type ServerProcess, severalServers } from '../jobs/severalServers.ts';
import { eventually } from '../setup/eventually.ts';
import { untilSaved } from '../setup/pairInSandbox.ts';
import { startRedis } from '../setup/redisServer.ts';
import { latencies, rowOf } from './editLatency.ts';
import { printTable } from './table.ts';

const edits = 150;
const betweenKeys = 200;

/**
 * From a key press of one person to the other person's document, in milliseconds: both connected to one server process,
 * and each to one of two that hear of each other by the database, and by Redis as well where this machine has one. Cosmos
 * DB is in this process, over HTTP.
 */
export async function benchInstanceLatency(): Promise<void> {
  await using redis = await startRedis();
  const rows = await withServers('', ['the same process', 'two processes, by the database']);
  if (redis === null) console.log('There is no redis-server here: nothing was measured with one');
  else rows.push(...(await withServers(redis.url, [null, 'two processes, with Redis'])));
  printTable(`Edit latency, writer to the other person’s document, a key every ${betweenKeys} ms (ms)`, rows);
}

/** @param names of the rows: both at one process, each at one of two; null is left out */
async function withServers(redisUrl: string, [together, apart]: [string | null, string]) {
  await using servers = await severalServers(new Date().toISOString(), redisUrl);
  const [first, other] = [await servers.start(), await servers.start()];
  const rows = [];
  if (together !== null) rows.push(await measured(servers, together, [first, first]));
  rows.push(await measured(servers, apart, [first, other]));
  return rows;
}

async function measured(
  servers: Awaited<ReturnType<typeof severalServers>>,
  what: string,
  [ofRae, ofMia]: [ServerProcess, ServerProcess],
) {
  const [rae, mia] = [await servers.join(ofRae, 'rae'), await servers.join(ofMia, 'mia')];
  const about = { title: what, purpose: null, broughtBy: people.rae.id, addedAt: new Date().toISOString() };
  addItem(rae.doc, { id: what, ...about });
  const theirs = await eventually('the topic', () => itemTexts(mia.doc, what)?.notes);
  const ours = await eventually('the topic', () => itemTexts(rae.doc, what)?.notes);
  await untilSaved(rae);
  const row = rowOf(what, await latencies(ours, theirs, edits, betweenKeys));
  for (const session of [rae, mia]) session.close();
  return row;
}
