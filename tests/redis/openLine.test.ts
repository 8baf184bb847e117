import { expect, jest, test } from '@jest/globals';
import { openLine } from '../../src/redis/openLine.ts';
import type { QuickLine } from '../../src/usecases/quickLine.ts';
import { eventually } from '../setup/eventually.ts';
import { type RedisServer, startRedis } from '../setup/redisServer.ts';

jest.setTimeout(60_000);

const words = 'what Rae wrote';

function lineTo(url: string) {
  const logged: string[] = [];
  const heard: string[] = [];
  let interruptions = 0;
  const note = (facts: object, message: string) => void logged.push(JSON.stringify({ facts, message }));
  const line = openLine({
    url,
    channel: 'of this test',
    withIdentity: false,
    beat: { every: 200, within: 300 },
    logger: { info: note, error: note },
  });
  line.listen({
    heard: (text) => void heard.push(text),
    interrupted: () => {
      interruptions += 1;
    },
  });
  return { line, logged, heard, interruptions: () => interruptions };
}

function areUp(...lines: { line: QuickLine }[]): Promise<boolean> {
  return eventually('they are up', () => lines.every(({ line }) => line.isUp()));
}

async function withRedis(work: (redis: RedisServer) => Promise<void>): Promise<void> {
  await using redis = await startRedis();
  if (redis !== null) return await work(redis);
  // Where there is none, it is what every process is without: away.
  const alone = lineTo('redis://127.0.0.1:1');
  alone.line.say(words);
  await new Promise((done) => setTimeout(done, 300));
  expect([alone.line.isUp(), alone.heard]).toEqual([false, []]);
  alone.line.close();
}

test('what one says all others hear, and not itself; what is too long nobody does', async () => {
  await withRedis(async ({ url }) => {
    const [one, other, third] = [lineTo(url), lineTo(url), lineTo(url)];
    await areUp(one, other, third);
    one.line.say(`${words}, ${'at length '.repeat(7_000)}`);
    one.line.say(words);
    await eventually('both have heard', () => [other, third].every(({ heard }) => heard.length > 0));
    expect([one.heard, other.heard, third.heard]).toEqual([[], [words], [words]]);
    for (const { line } of [one, other, third]) line.close();
    expect(one.logged.join()).not.toContain(words);
  });
});

test.each(['is killed', 'hangs'] as const)(
  'Redis %s and is back: both are told, and hear again',
  async (how) => {
    await withRedis(async (redis) => {
      const lines = [lineTo(redis.url), lineTo(redis.url)] as const;
      const [one, other] = lines;
      await areUp(...lines);
      if (how === 'hangs') redis.hang();
      else await redis.kill();
      await eventually('both notice', () => lines.every(({ line }) => !line.isUp()));
      one.line.say('into the void');
      if (how === 'hangs') redis.goOn();
      else await redis.start();
      await areUp(...lines);
      one.line.say('back');
      await eventually('it is heard', () => other.heard.includes('back'));
      expect(other.heard).toEqual(['back']);
      // When it came, when it went, and when it came back.
      expect(lines.map(({ interruptions }) => interruptions())).toEqual([3, 3]);
      for (const { line } of lines) line.close();
    });
  },
);

test('with a wrong password it stays away, and the log has neither the password nor an address', async () => {
  await withRedis(async ({ url }) => {
    const wrong = url.replace(/:[^:@]+@/, ':not-the-secret@');
    const { line, logged } = lineTo(wrong);
    await new Promise((done) => setTimeout(done, 500));
    expect(line.isUp()).toBe(false);
    line.close();
    expect(logged.join()).not.toMatch(/not-the-secret|127\.0\.0\.1/);
  });
});
