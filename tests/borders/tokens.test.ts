import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { teamsOnTheWeb } from '../../sandbox/identity/claims.ts';
import type { ClaimOverrides } from '../../sandbox/identity/issuer.ts';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { livePath } from '../../src/contract/live.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { reply } from '../bot/running/conversation.ts';
import { type RunningBot, runningBot } from '../bot/running/runningBot.ts';
import { raeAndMia, said } from '../bot/running/teams.ts';
import { kinds, openRawLine, signInAs } from '../live/rawConnection.ts';
import { eventually } from '../setup/eventually.ts';

const otherApp = 'a1100000-0000-4000-8000-000000000009';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'rae', 'add budget'));
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

async function overHttp(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${bot.url}/api/one-on-ones/${raeAndMia}`, { headers })).status;
}

const line = () => openRawLine({ url: bot.url.replace(/^http/, 'ws') + livePath });

describe('A token, over HTTP and at the socket alike,', () => {
  test.each<[string, ClaimOverrides]>([
    ['another app', { azp: otherApp }],
    ['nobody in particular', { azp: undefined }],
    ['another app that the claim of v1 calls Teams', { azp: otherApp, appid: teamsOnTheWeb }],
    ['a list of apps', { azp: [teamsOnTheWeb] }],
  ])('that was given to %s opens nothing', async (_, claims) => {
    const token = await bot.issuer.tokenFor(people.rae, claims);
    expect(await overHttp(token)).toBe(401);
    const socket = await line();
    socket.send(signInAs(raeAndMia, token));
    expect(await socket.closed).toBe(closeCodes.unauthorized);
  });

  test('that was given to Teams opens both', async () => {
    const token = await bot.issuer.tokenFor(people.rae);
    expect(await overHttp(token)).toBe(200);
    const socket = await line();
    socket.send(signInAs(raeAndMia, token));
    await eventually('somebody is let in', async () => socket.received.includes(kinds.signIn));
    expect(socket.isOpen()).toBe(true);
    socket.close();
  });
});

test('two who never opened Opener have no living agenda either, and nothing is stored of one', async () => {
  const socket = await line();
  const neverOpened = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);
  socket.send(signInAs(neverOpened, await bot.issuer.tokenFor(people.rae)));
  expect(await socket.closed).toBe(closeCodes.notFound);
  // The other 1:1's agenda may be compacted meanwhile, so only what is of these two is looked for.
  expect(bot.stored().filter((stored) => stored.includes(neverOpened))).toEqual([]);
});
