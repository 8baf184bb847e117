import { endOnSignal } from '../../src/process/endOnSignal.ts';
import { buildPages } from '../startBuild.ts';
import { portIn } from '../startPort.ts';
import { whyNotStarted } from '../startWords.ts';
import { startPlayground } from './playground.ts';

/** `npm run playground`: the sandbox, with Microsoft's Agents Playground as another client of the bot. */
const dataDir = process.env.DATA_DIR || '.opener';
const port = process.env.PORT || '3978';
const playgroundPort = process.env.PLAYGROUND_PORT || '56150';

try {
  if (await buildPages()) console.log('Built the pages.');
  const playground = await startPlayground({
    dataDir,
    port: portIn(port),
    playgroundPort: portIn(playgroundPort),
  });
  endOnSignal(playground);
  console.log(
    [
      '',
      "  Microsoft's Agents Playground is running against Opener's sandbox. You are Rae, in her chat with Opener.",
      '',
      `    Open    ${playground.url}`,
      `    Beside  ${playground.sandbox.url}   the same 1:1s in the sandbox's own Teams`,
      '    Stop    Ctrl+C',
      '',
    ].join('\n'),
  );
} catch (error) {
  console.error(whyNotStarted(error, port));
  process.exit(1);
}
