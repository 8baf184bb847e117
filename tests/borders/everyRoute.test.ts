import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { reply } from '../bot/running/conversation.ts';
import { type RunningBot, runningBot } from '../bot/running/runningBot.ts';
import { ask, raeAndMia, said } from '../bot/running/teams.ts';
import { eventually } from '../setup/eventually.ts';
import { between, seededRandom, seedFrom } from '../setup/seededRandom.ts';
import { addressOf, others, requests, routesIn, type Sample, textsIn, withText } from './requests.ts';

/** Two of one organisation who never opened Opener. */
const neverOpened = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'rae', 'add budget'));
  await reply(bot, said(bot, 'mia', 'action send the deck by Friday'));
  await settled();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

/** What is done after an answer is done. */
async function settled(): Promise<void> {
  let before = '';
  await eventually('nothing is written any more', async () => {
    const now = JSON.stringify(bot.stored());
    const isSame = now === before;
    before = now;
    return isSame;
  });
}

function forPair(sample: Sample, id: string): Sample {
  return sample.params?.id === undefined ? sample : { ...sample, params: { ...sample.params, id } };
}

async function send(route: string, sample: Sample, as: 'rae' | 'mia') {
  const answer = await fetch(bot.url + addressOf(route, sample), {
    method: route.split(' ')[0] ?? '',
    redirect: 'manual',
    headers: {
      authorization: `Bearer ${await bot.issuer.tokenFor(people[as])}`,
      ...(sample.ifMatch !== undefined && { 'if-match': sample.ifMatch }),
      ...(sample.body && { 'content-type': 'application/json' }),
    },
    ...(sample.body && { body: JSON.stringify(sample.body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

test('every route of the server takes part', () => {
  expect(routesIn(bot.routes()).sort()).toEqual([...Object.keys(requests), ...others].sort());
});

describe('For two who never opened Opener', () => {
  const writing = Object.entries(requests).filter(
    ([route, { params }]) => !route.startsWith('GET ') && params?.id !== undefined,
  );

  test.each(writing)('%s stores nothing and finds nothing', async (route, sample) => {
    const before = bot.stored();
    const { status, text } = await send(route, forPair(sample, neverOpened), 'rae');
    // Being here writes for a pair only what their own calendar or To Do brings, and each of these asks for the 1:1.
    const isHere = route.endsWith('/here');
    expect([status, text]).toEqual([isHere ? 200 : 404, expect.stringContaining(isHere ? '' : '"notFound"')]);
    await settled();
    expect(bot.stored()).toEqual(before);
  });

  test('they are more than a dozen', () => {
    expect(writing.length).toBeGreaterThan(12);
  });
});

describe('Text that cannot be stored or shown', () => {
  const seed = seedFrom('TEXT_SEED');
  const random = seededRandom(seed);
  const halves = ['\ud83d', '\ude00'];
  const controls = ['\u0000', '\u0007', '\u000b', '\u001b', '\u007f', '\u0085', '\u009f'];
  const pick = (from: readonly string[]) => from[between(random, 0, from.length - 1)] ?? '';
  const spoilt = (text: string, bad: string) => {
    const at = between(random, 0, text.length);
    return text.slice(0, at) + bad + text.slice(at);
  };

  const fields = Object.entries(requests).flatMap(([route, sample]) =>
    textsIn(sample)
      .filter(({ path: [part] }) => part !== 'ifMatch')
      .map(({ path, text }) => [route, path.join('.'), path, text, sample] as const),
  );

  test.each(fields)(
    `in %s at %s is answered 400 with a reason, and nothing is stored (seed ${seed})`,
    async (route, _, path, text, sample) => {
      const before = bot.stored();
      // A half of a pair has no form in an address.
      const bad = path[0] === 'body' ? [...halves, pick(controls), '\u0000'] : [pick(controls), '\u0000'];
      for (const one of bad) {
        const changed = withText(
          forPair(sample, raeAndMia),
          path,
          spoilt(path[1] === 'id' ? raeAndMia : text, one),
        );
        const { status, text: answered } = await send(route, changed, random() < 0.5 ? 'rae' : 'mia');
        expect([status, JSON.parse(answered)]).toEqual([
          400,
          {
            error: {
              code: 'invalid',
              field: path.slice(1).join('.'),
              message: `${path.slice(1).join('.')}: must hold no control characters and no halves of characters`,
            },
          },
        ]);
      }
      expect(bot.stored()).toEqual(before);
    },
  );

  test('in the name of a field is answered 400', async () => {
    const body = { text: 'Which?', 'a\ud83d': 1 };
    const sample = { params: { id: raeAndMia }, ifMatch: '*', body };
    expect((await send('PUT /api/one-on-ones/:id/opening-question', sample, 'mia')).status).toBe(400);
  });

  test.each(['%ED%A0%80', '%C0%80', '%FF', '%', '%E0%A4%A'])(
    'in an address that is no UTF-8 (%s) is never a 5xx, and stores nothing',
    async (raw) => {
      const before = bot.stored();
      for (const path of [
        `/api/one-on-ones/${raw}`,
        `/api/one-on-ones/${raeAndMia}/history/search?q=${raw}`,
        `/api/one-on-ones/${raeAndMia}/action-items?zone=${raw}`,
        `/export?ticket=${raw}`,
      ]) {
        expect((await ask(bot, 'rae', path)).status).toBeLessThan(500);
      }
      expect(bot.stored()).toEqual(before);
    },
  );

  test('in an etag is answered 400', async () => {
    const sample = { params: { id: raeAndMia }, ifMatch: '"\u0085"', body: { text: 'Which?' } };
    expect((await send('PUT /api/one-on-ones/:id/opening-question', sample, 'mia')).status).toBe(400);
  });
});
