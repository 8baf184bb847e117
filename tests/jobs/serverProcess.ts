import * as z from 'zod';
import { sandboxEnvironment } from '../../sandbox/standIns/sandboxEnvironment.ts';
import { readConfig } from '../../src/config.ts';
import { endOnSignal } from '../../src/process/endOnSignal.ts';
import { buildServer } from '../../src/server.ts';

/**
 * A whole server in a process of its own, until it is killed: node serverProcess.ts <Cosmos> <stand-ins> <time> [<Redis>]. Says
 * where it listens, takes `{ now }` for a jump of its clock, which goes on from there, and tells its processor time when
 * it gets `{ cpu: true }`.
 */
const [cosmosUrl = '', standInsUrl = '', start = '', redisUrl = ''] = process.argv.slice(2);
const asked = z.union([z.object({ now: z.string() }), z.object({ cpu: z.literal(true) })]);
const listeners = new Set<() => void>();
let ahead = Date.parse(start) - Date.now();

process.once('disconnect', () => process.exit());
const environment = {
  ...sandboxEnvironment({ port: 0, standInsUrl }),
  COSMOS_ENDPOINT: cosmosUrl,
  REDIS_URL: redisUrl,
};
const server = await buildServer(readConfig(environment), {
  clock: () => new Date(Date.now() + ahead).toISOString(),
  onClockJump(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
});
endOnSignal(server);
const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', (message) => {
  const question = asked.parse(message);
  if ('cpu' in question) {
    process.send?.(process.cpuUsage());
    return;
  }
  ahead = Date.parse(question.now) - Date.now();
  for (const listener of [...listeners]) listener();
  process.send?.('set');
});
process.send?.(url);
