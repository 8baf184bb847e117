import { existsSync } from 'node:fs';
import { endOnSignal } from '../src/process/endOnSignal.ts';
import { startSandbox } from './sandbox.ts';
import { buildPages } from './startBuild.ts';
import { portIn } from './startPort.ts';
import { welcome, whyNotStarted } from './startWords.ts';

/** `npm start`: builds the pages if need be, starts the sandbox, says where it is, and ends it on Ctrl+C. */
const dataDir = process.env.DATA_DIR || '.opener';
const port = process.env.PORT || '3978';

try {
  const number = portIn(port);
  if (await buildPages()) console.log('Built the pages.');
  if (!existsSync(dataDir)) console.log('Letting Rae and Mia live through nine weeks of 1:1s ...');
  const sandbox = await startSandbox({ dataDir, port: number, withPast: true });
  endOnSignal(sandbox);
  console.log(welcome({ url: sandbox.url, dataDir }));
} catch (error) {
  console.error(whyNotStarted(error, port));
  process.exit(1);
}
