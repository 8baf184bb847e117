import * as z from 'zod';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { askAs } from './asking.ts';

const asked = z.object({
  dataDir: z.string(),
  how: z.enum(['killedBefore', 'killedAfter']),
  /** Writes that pass before the one at which the power is cut. */
  skip: z.number(),
  path: z.string(),
  body: z.record(z.string(), z.unknown()),
});

export type Cut = z.infer<typeof asked>;

/**
 * A sandbox whose power is cut at one write of what Rae asks for. It is told which when everything is loaded, which
 * takes longest, and answers when that had fewer writes.
 */
process.once('disconnect', () => process.exit());
process.once('message', async (message) => {
  const { dataDir, how, skip, path, body } = asked.parse(message);
  const sandbox = await startSandbox({ dataDir, port: 0 });
  sandbox.cosmos.faults.add({ times: 1, how, skip, where: { isWrite: true } });
  const { status } = await askAs(sandbox.url, 'rae', 'POST', path, body);
  // What goes on after the answer (a recap, compaction) writes as well.
  await sandbox.close();
  process.send?.({ survived: status });
  process.disconnect();
});
process.send?.('loaded');
