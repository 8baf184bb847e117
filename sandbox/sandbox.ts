import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { readConfig } from '../src/config.ts';
import { botPath } from '../src/contract/addresses.ts';
import { consentAnswerPath } from '../src/contract/consent.ts';
import { buildServer } from '../src/server.ts';
import { type EmbeddedCosmos, openEmbeddedCosmos } from './cosmos/embeddedCosmos.ts';
import { pastBegins, playPast } from './past/playPast.ts';
import { accountRoutes } from './routes/accountRoutes.ts';
import { chatRoutes } from './routes/chatRoutes.ts';
import { injectNetworkScript } from './routes/sandboxInjection.ts';
import { sandboxPages } from './routes/sandboxPages.ts';
import { sandboxRoutes } from './routes/sandboxRoutes.ts';
import { sandboxEnvironment } from './standIns/sandboxEnvironment.ts';
import { openStandIns, type StandIns } from './standIns/sandboxStandIns.ts';
import { openStandInsMemory, type StandInsMemory } from './standIns/standInsMemory.ts';
import { openClock, type SandboxClock } from './world/clock.ts';
import { type PersonKey, people } from './world/world.ts';

export type SandboxOptions = {
  /** Where everything that was typed is kept; made when it is missing. */
  dataDir: string;
  /** 0 takes any free one. */
  port: number;
  /** Further Bot Connectors than the sandbox's own, as host and port; the bot would not answer to others. */
  otherServiceHosts?: readonly string[];
  /** What the clock shows at first, ISO 8601, UTC; the real time when left out. */
  now?: string;
  /** Lets its pairs live through their last weeks when the folder is new. */
  withPast?: boolean;
};

export type Sandbox = {
  /** Of the host page, the app and its interfaces; no slash at its end. */
  url: string;
  standIns: StandIns;
  clock: SandboxClock;
  /** A tab token as Teams would hand it to this person's panel. */
  tokenFor(person: PersonKey): Promise<string>;
  cosmos: EmbeddedCosmos;
  close(): Promise<void>;
};

/**
 * Teams and Azure on this computer: sign-in, Bot Connector and Cosmos DB stand-ins, and before them the product's
 * own server, which does not know that they are not the real ones. Everything listens on 127.0.0.1 only.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const memory = openStandInsMemory(join(options.dataDir, 'stand-ins.json'));
  const isPlaying = options.withPast === true && toBePlayed(options.dataDir, memory);
  mkdirSync(options.dataDir, { recursive: true });
  const today = options.now ?? new Date().toISOString();
  const clock = openClock(isPlaying ? pastBegins(today) : today);
  if (isPlaying) memory.markPast('playing');
  const cosmos = openEmbeddedCosmos({
    file: join(options.dataDir, 'cosmos.sqlite'),
    now: () => Date.parse(clock.now()),
  });
  let url = '';
  const standIns = await openStandIns({
    now: clock.now,
    chatFile: join(options.dataDir, 'teams.sqlite'),
    memory,
    botUrl: () => `${url}${botPath}`,
    redirectUris: () => [`${url}${consentAnswerPath}`],
  });
  const tokenFor = (person: PersonKey) => standIns.issuer.tokenFor(people[person]);
  const asConfigured = readConfig(sandboxEnvironment({ ...options, standInsUrl: standIns.url }));
  const config = {
    ...asConfigured,
    /** Which port the system chose, where it was left to it, is known once the server listens. */
    get publicUrl() {
      return url === '' ? asConfigured.publicUrl : url;
    },
  };
  const server = await buildServer(config, {
    clock: clock.now,
    onClockJump: clock.onJump,
    cosmosHttpClient: cosmos.httpClient,
  });

  sandboxRoutes(server.app, { clock, tokenFor: async (person) => withExpiry(await tokenFor(person)) });
  chatRoutes(server.app, standIns);
  accountRoutes(server.app, standIns);
  sandboxPages(server.app);
  injectNetworkScript(server.app);

  async function close() {
    await server.close();
    await standIns.close();
    cosmos.close();
  }

  url = await server.app.listen({ host: '127.0.0.1', port: options.port }).catch(async (error) => {
    await close();
    throw error;
  });
  standIns.teams.installAtFirst();
  await standIns.teams.settled();
  if (isPlaying) {
    await playPast({ url, standIns, clock, tokenFor }, today);
    memory.markPast('played');
  }
  return { url, standIns, clock, tokenFor, cosmos, close };
}

/** Is there no past yet? One that was cut off while it was played is thrown away: nobody has used it. */
function toBePlayed(dataDir: string, memory: StandInsMemory): boolean {
  if (memory.past() === 'playing') rmSync(dataDir, { recursive: true, force: true });
  return !existsSync(join(dataDir, 'cosmos.sqlite'));
}

function withExpiry(token: string): { token: string; expiresAt: string } {
  const { exp = 0 } = decodeJwt(token);
  return { token, expiresAt: new Date(exp * 1000).toISOString() };
}
