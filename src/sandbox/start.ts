import { type Sandbox, startSandbox } from './sandbox.ts';
import { buildPages } from './startBuild.ts';
import { portIn } from './startPort.ts';
import { welcome, whyNotStarted } from './startWords.ts';

/** `npm start`: builds the pages if need be, starts the sandbox, says where it is, and ends it on Ctrl+C. */
const dataDir = process.env.DATA_DIR || '.opener';
const port = process.env.PORT || '3978';

/** Milliseconds that ending may take; whatever hangs then is cut off. What was acknowledged is stored by then. */
const endWithin = 10_000;

try {
  const number = portIn(port);
  if (await buildPages()) console.log('Built the pages.');
  const sandbox = await startSandbox({ dataDir, port: number });
  endOnSignal(sandbox);
  console.log(welcome({ url: sandbox.url, dataDir }));
} catch (error) {
  console.error(whyNotStarted(error, port));
  process.exit(1);
}

function endOnSignal(sandbox: Sandbox): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), endWithin).unref();
      void sandbox.close().finally(() => process.exit());
    });
  }
}
