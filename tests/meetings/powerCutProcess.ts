import type { Fault } from '../../src/sandbox/cosmos/faults.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { askAs } from './asking.ts';

/**
 * node powerCutProcess.ts <data folder> <fault> <skip> <path> <body>: a sandbox whose power is cut at one write of
 * what Rae asks for. It says "survived" when that had fewer writes.
 */
const [dataDir = '', how = '', skip = '', path = '', body = ''] = process.argv.slice(2);

process.once('disconnect', () => process.exit());
const sandbox = await startSandbox({ dataDir, port: 0 });
const fault: Fault = { times: 1, how: how as Fault['how'], skip: Number(skip), where: { isWrite: true } };
sandbox.cosmos.faults.add(fault);
const { status } = await askAs(sandbox.url, 'rae', 'POST', path, JSON.parse(body));
// What goes on after the answer (a recap, compaction) writes as well.
await sandbox.close();
process.send?.({ survived: status });
process.disconnect();
