import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { issuerTemplate, keysUrl } from '../../sandbox/identity/issuerUrls.ts';
import { tenantId } from '../../sandbox/world/world.ts';
import { bot, clientId, clientSecret, type StandIns, startStandIns } from '../sandbox/identity/standIns.ts';
import { eventually } from '../setup/eventually.ts';

const project = join(import.meta.dirname, '../..');

/** The built server in a process of its own, copied to where no node_modules is. */
export type RunningArtefact = AsyncDisposable & {
  url: string;
  standIns: StandIns;
  /** All that it has written to standard output and error. */
  output(): string;
  /** Sends a signal; its exit code, when it has gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/**
 * Starts dist/server against an issuer, a Bot Connector and a Cosmos DB that listen on loopback. NODE_ENV is
 * `development` for that one reason: production wants TLS and other machines, and is not to be weakened for a test.
 */
export async function runningArtefact(more: Record<string, string> = {}): Promise<RunningArtefact> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-artefact-'));
  const standIns = await startStandIns();
  const cosmos = openEmbeddedCosmos({ file: join(dataDir, 'cosmos.sqlite'), now: Date.now });
  const database = await cosmos.listen();
  // Without telemetry it must start where the code for it is not even there: that is how we know it is not loaded.
  const isNeeded = (path: string) =>
    more.APPLICATIONINSIGHTS_CONNECTION_STRING !== undefined || !path.includes('azureMonitor-');
  await cp(join(project, 'dist'), join(dataDir, 'dist'), { recursive: true, filter: isNeeded });
  const child = startArtefact({ ...environment(standIns, database.url), ...more }, dataDir);
  const exited = once(child.process, 'exit');
  const address = () => /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(child.output())?.[1];
  const url = await eventually('the built server listens', () => {
    if (child.process.exitCode !== null) throw new Error(child.output());
    return address();
  });
  const end = async (signal: NodeJS.Signals) => {
    child.process.kill(signal);
    await exited;
    return child.process.exitCode;
  };
  return {
    url,
    standIns,
    output: child.output,
    end,
    async [Symbol.asyncDispose]() {
      await end('SIGKILL');
      await standIns.close();
      await database.close();
      cosmos.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The built server with exactly this environment. @param folder where its `dist` is */
export function startArtefact(
  env: Record<string, string>,
  folder = project,
): { process: ChildProcess; output(): string } {
  const child = spawn(process.execPath, [join(folder, 'dist/server/start.mjs')], {
    env,
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return { process: child, output: () => output };
}

function environment(standIns: StandIns, cosmosUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1',
    TENANT_IDS: tenantId,
    CLIENT_ID: clientId,
    TOKEN_ISSUER: issuerTemplate(standIns.identityUrl),
    TOKEN_JWKS_URI: keysUrl(standIns.identityUrl),
    COSMOS_ENDPOINT: cosmosUrl,
    COSMOS_KEY: sandboxKey,
    BOT_ID: bot.id,
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: tenantId,
    BOT_PASSWORD: bot.password,
    BOT_LOGIN_URL: standIns.identityUrl,
    BOT_SERVICE_URL: standIns.connectorUrl,
    BOT_TOKEN_JWKS_URI: `${standIns.identityUrl}/v1/.well-known/keys`,
    GRAPH_TYPE: 'ClientSecret',
    GRAPH_SECRET: clientSecret,
    GRAPH_URL: standIns.connectorUrl,
    GRAPH_LOGIN_URL: standIns.identityUrl,
    BOT_SERVICE_HOSTS: new URL(standIns.connectorUrl).host,
  };
}
