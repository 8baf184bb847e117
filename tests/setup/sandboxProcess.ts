import { startSandbox } from '../../sandbox/sandbox.ts';

/** A sandbox in a process of its own: node sandboxProcess.ts <data folder> <port>. Its first message is its url. */
const [dataDir = '', port = ''] = process.argv.slice(2);

process.once('disconnect', () => process.exit());
const { url } = await startSandbox({ dataDir, port: Number(port) });
process.send?.(url);
