import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { botPath } from '../../src/contract/addresses.ts';
import { channelClaims } from '../identity/claims.ts';
import { botIssuer } from '../identity/issuerUrls.ts';
import { type Sandbox, startSandbox } from '../sandbox.ts';
import { bot } from '../standIns/sandboxEnvironment.ts';
import { playgroundWorld } from './playgroundWorld.ts';
import { openRelay } from './relay.ts';

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const loopbackOnly = fileURLToPath(new URL('./loopbackOnly.cjs', import.meta.url));

/** Milliseconds from its start to its first word. */
const patience = 30_000;

export type Playground = { url: string; sandbox: Sandbox; close(): Promise<void> };

/**
 * The sandbox with Microsoft's Agents Playground as a second client of the bot, one that we did not write.
 * @param options `playgroundPort` must be free: the playground silently takes another otherwise
 * @throws Error in production, and when the playground does not come up
 */
export async function startPlayground(options: {
  dataDir: string;
  port: number;
  playgroundPort: number;
}): Promise<Playground> {
  if (process.env.NODE_ENV === 'production') throw new Error('The playground is not for production.');
  const serviceUrl = `http://localhost:${options.playgroundPort}/_connector`;
  const sandbox = await startSandbox({ ...options, otherServiceHosts: [new URL(serviceUrl).host] });
  const relay = await openRelay({
    serviceUrl,
    botUrl: `${sandbox.url}${botPath}`,
    tokenFor: (serviceUrl) =>
      sandbox.standIns.issuer.sign(
        channelClaims({ issuer: botIssuer, botId: bot.id, serviceUrl, now: sandbox.clock.now() }),
      ),
  });
  const child = startCli(options, relay.url);
  async function close() {
    child.kill();
    await relay.close();
    await sandbox.close();
  }
  await firstWord(child, options.playgroundPort).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url: `http://localhost:${options.playgroundPort}`, sandbox, close };
}

function startCli(options: { dataDir: string; playgroundPort: number }, endpoint: string): ChildProcess {
  const folder = join(options.dataDir, 'playground');
  mkdirSync(folder, { recursive: true });
  // JSON is YAML as well.
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(playgroundWorld(), null, 2));
  const to = ['-e', endpoint, '-c', 'msteams', '-p', String(options.playgroundPort), '--dt'];
  return spawn(process.execPath, ['--require', loopbackOnly, cli, 'start', ...to], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstWord(child: ChildProcess, port: number): Promise<void> {
  const { stdout } = child;
  if (!stdout) throw new Error('The playground has no output to read.');
  const [said] = await Promise.race([
    once(stdout, 'data', { signal: AbortSignal.timeout(patience) }),
    once(child, 'exit').then(([code]) => [`ended with code ${code}`]),
  ]);
  if (!String(said).includes(`Listening on ${port}`)) {
    throw new Error(`The playground did not come up on port ${port}: ${String(said).trim()}`);
  }
  stdout.resume();
}
