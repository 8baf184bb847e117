import { openLine } from '../../src/redis/openLine.ts';
import type { QuickLine, QuickListener } from '../../src/usecases/quickLine.ts';
import { eventually } from '../setup/eventually.ts';
import { type RedisServer, startRedis } from '../setup/redisServer.ts';
import { between, type Random } from '../setup/seededRandom.ts';

const silent = { info: () => undefined, error: () => undefined };

/**
 * A line within one process that is as bad as a line may be: of what is said, some is lost, some is heard twice, and
 * all of it late and in another order.
 */
export function badLines(random: Random): { line(): QuickLine } {
  const listeners = new Map<QuickLine, Set<QuickListener>>();
  return {
    line() {
      const own = new Set<QuickListener>();
      const line: QuickLine = {
        say(text) {
          for (const [other, theirs] of listeners) {
            if (other === line || random() < 0.2) continue;
            const hear = () => {
              for (const { heard } of theirs) heard(text);
            };
            setTimeout(hear, between(random, 0, 60));
            if (random() < 0.3) setTimeout(hear, between(random, 0, 200));
          }
        },
        listen(listener) {
          own.add(listener);
          return () => void own.delete(listener);
        },
        isUp: () => true,
        close: () => own.clear(),
      };
      listeners.set(line, own);
      return line;
    },
  };
}

/** The ways in which processes may hear of one another on this machine. Says so where one of them cannot be tried. */
export async function waysHere(): Promise<Way[]> {
  const redis = await startRedis();
  await redis?.[Symbol.asyncDispose]();
  if (redis === null) process.stdout.write('There is no redis-server here: what needs one was not tried\n');
  return ['the feed alone', 'a bad line', ...(redis === null ? [] : (['Redis'] as const))];
}

export type Way = 'the feed alone' | 'a bad line' | 'Redis';

/** Lines of one way, for as many processes as ask for one. */
export async function openWay(way: Way, random: Random) {
  const redis = way === 'Redis' ? await startRedis() : null;
  const bad = badLines(random);
  const lines: QuickLine[] = [];
  return {
    line(): QuickLine | undefined {
      if (way === 'the feed alone') return undefined;
      const line = redis === null ? bad.line() : lineTo(redis);
      lines.push(line);
      return line;
    },
    untilUp: () => eventually('all lines are up', () => lines.every((line) => line.isUp())),
    async [Symbol.asyncDispose]() {
      for (const line of lines) line.close();
      await redis?.[Symbol.asyncDispose]();
    },
  };
}

export function lineTo({ url }: Pick<RedisServer, 'url'>, channel = 'tests'): QuickLine {
  return openLine({ url, channel, withIdentity: false, logger: silent });
}
