import { randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';
import { runCaught, runEvery, withTimeout } from '../platform/later.ts';
import { listen } from '../platform/listen.ts';
import { logFault, withoutWords } from '../platform/logFault.ts';
import type { QuickLine, QuickListener } from '../usecases/quickLine.ts';

/** Longest text that is passed on, in bytes; whatever is longer comes by the database alone. */
const longestText = 64 * 1_024;

/** What may wait to be sent while Redis is slow. Beyond that it is dropped: the database has it. */
const longestQueue = 2_000;

/** Milliseconds between two looks whether Redis still answers, and for the answer. */
const usualBeat = { every: 5_000, within: 4_000 } as const;

/** Milliseconds before each further try to connect: the first one, and the longest. */
const pauses = { first: 100, longest: 3_000 } as const;

/** Names a process, before what it says: it does not hear itself. */
const nameLength = 36;

export type LineOptions = {
  /** Where Redis is: `rediss://[name[:password]@]host[:port]`. */
  url: string;
  /** Processes hear of one another that have the same. */
  channel: string;
  /** Signs in with the Azure identity of this process, under the name in the address, instead of with a password. */
  withIdentity: boolean;
  /** Milliseconds; those of `usualBeat` when left out. */
  beat?: { every: number; within: number };
  logger: { info(facts: object, message: string): void; error(facts: object, message: string): void };
};

/**
 * A line between processes over Redis: what one says all others hear, as far as they are connected. It connects by
 * itself, again and again, and makes nobody wait for it.
 */
export function openLine(options: LineOptions): QuickLine {
  const { url, channel, withIdentity, logger, beat = usualBeat } = options;
  const name = randomUUID();
  const listeners = new Set<QuickListener>();
  const failed = logFault(logger, 'What came over Redis could not be handled');
  let isUp = false;
  let isClosed = false;
  let client = connected();

  function connected() {
    const opened = createClient({
      url,
      ...(withIdentity && { credentialsProvider: identityOf(new URL(url).username) }),
      // Nothing waits for Redis to come back: what is said then is old.
      disableOfflineQueue: true,
      commandsQueueMaxLength: longestQueue,
      maintNotifications: 'disabled',
      socket: {
        connectTimeout: beat.within,
        reconnectStrategy: (tries) =>
          Math.min(pauses.longest, pauses.first * 2 ** Math.min(tries, 10)) * (0.5 + Math.random() / 2),
      },
    });
    // Its errors may quote the address, which has a password in it.
    listen(opened, 'error', (error) => turn(false, error), failed);
    let isListening = false;
    const ready = async () => {
      // From then on the client asks for it again by itself, before it says that it is ready.
      if (!isListening) await opened.subscribe(channel, hear);
      isListening = true;
      turn(true);
    };
    listen(opened, 'ready', ready, (error) => turn(false, error));
    runCaught(
      () => opened.connect(),
      () => undefined,
    );
    return opened;
  }

  function turn(to: boolean, error?: unknown): void {
    if (to === isUp || isClosed) return;
    isUp = to;
    if (to) logger.info({}, 'Redis is there: processes hear of one another at once');
    else
      logger.error(
        { fault: withoutWords(error) },
        'Redis is away: processes hear of one another by the database alone',
      );
    for (const { interrupted } of listeners) runCaught(interrupted, failed);
  }

  function hear(said: string): void {
    if (said.length > longestText + nameLength || said.startsWith(name)) return;
    const text = said.slice(nameLength);
    for (const { heard } of listeners) runCaught(() => heard(text), failed);
  }

  /** A connection that is cut on the way says nothing of it for a quarter of an hour. */
  async function check(): Promise<void> {
    if (!isUp) return;
    try {
      await withTimeout(client.ping(), beat.within, undefined, { unref: true });
    } catch (error) {
      if (isClosed) return;
      turn(false, error);
      client.destroy();
      client = connected();
    }
  }

  const stopChecking = runEvery(beat.every, check, failed, { unref: true });

  return {
    say(text) {
      if (isUp && Buffer.byteLength(text) <= longestText)
        runCaught(
          () => client.publish(channel, name + text),
          () => undefined,
        );
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    isUp: () => isUp,
    close() {
      isClosed = true;
      isUp = false;
      stopChecking();
      client.destroy();
    },
  };
}

/** A token holds for an hour or more; when it has ended Redis cuts the connection, and the next one gets a new token. */
function identityOf(username: string) {
  return {
    type: 'async-credentials-provider' as const,
    async credentials() {
      const { DefaultAzureCredential } = await import('@azure/identity');
      const { token } = await new DefaultAzureCredential().getToken('https://redis.azure.com/.default');
      return { username, password: token };
    },
  };
}
