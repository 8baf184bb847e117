import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { said } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

beforeEach(() => {
  bot.connector.sent.length = 0;
});

const seconds = () => Math.floor(Date.parse(bot.clock.now) / 1000);
const bearer = async (claims: Record<string, unknown>) => `Bearer ${await bot.token(claims)}`;

/** A token signed with a key that the issuer never had, under the name of one that it has. */
async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  const claims = { iss: 'https://api.botframework.com', serviceurl: bot.serviceUrl, exp: seconds() + 60 };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'sandbox-1' })
    .setAudience('0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a02')
    .sign(privateKey);
}

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'https://api.botframework.com', serviceurl: bot.serviceUrl, exp: seconds() + 60 };
  return `${part({ alg: 'none' })}.${part({ ...claims, aud: '0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a02' })}.`;
}

/** Signed with the issuer's own public key as if it were a shared secret. */
async function confused(): Promise<string> {
  const { keys } = (await (await fetch(`${bot.serviceUrl}v1/.well-known/keys`)).json()) as { keys: object[] };
  return new SignJWT({ iss: 'https://api.botframework.com', serviceurl: bot.serviceUrl, exp: seconds() + 60 })
    .setProtectedHeader({ alg: 'HS256', kid: 'sandbox-1' })
    .setAudience('0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a02')
    .sign(new TextEncoder().encode(JSON.stringify(keys[0])));
}

const foreign = 'https://evil.example/';

describe('Who may send the bot an activity', () => {
  const refused: [string, () => Promise<[string, Record<string, unknown>]>][] = [
    ['no token', async () => ['', {}]],
    ['garbage', async () => ['Bearer a.b.c', {}]],
    ['another scheme', async () => [`Basic ${await bot.token()}`, {}]],
    ['an expired token', async () => [await bearer({ nbf: 0, exp: seconds() - 301 }), {}]],
    ['one not yet valid', async () => [await bearer({ nbf: seconds() + 301 }), {}]],
    ['one without an end', async () => [await bearer({ exp: undefined }), {}]],
    ['a forged signature', async () => [`Bearer ${await forged()}`, {}]],
    ['algorithm none', async () => [`Bearer ${unsigned()}`, {}]],
    ['a public key used as a secret', async () => [`Bearer ${await confused()}`, {}]],
    [
      'a token for another bot',
      async () => [await bearer({ aud: 'c1100000-0000-4000-8000-000000000002' }), {}],
    ],
    ['one of another issuer', async () => [await bearer({ iss: 'https://sts.windows.net/x/' }), {}]],
    ['one for another service url', async () => [await bearer({ serviceurl: `${bot.serviceUrl}other` }), {}]],
    ['one for no service url', async () => [await bearer({ serviceurl: undefined }), {}]],
    [
      'a foreign service url that it claims',
      async () => [await bearer({ serviceurl: foreign }), { serviceUrl: foreign }],
    ],
  ];

  test.each(refused)('%s is answered 401, and nothing goes out', async (_, make) => {
    const [authorization, more] = await make();
    const answer = await bot.post(said(bot, 'rae', 'action pay the invoice', more), authorization);
    expect(answer.status).toBe(401);
    expect(bot.connector.calls()).toBe(0);
  });

  test.each([
    ['half of a JSON', '{"type":'],
    ['what is no activity', '{}'],
    ['far too much', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) })],
  ])('without a token not even the body is read: %s is answered 401', async (_, body) => {
    expect((await bot.post(body, '')).status).toBe(401);
    expect((await bot.post(body, await bearer({ exp: seconds() - 301 }))).status).toBe(401);
  });

  test('a channel that the key does not vouch for is not ours: 400', async () => {
    expect((await bot.post(said(bot, 'rae', 'hi', { channelId: 'webchat' }))).status).toBe(400);
  });

  test.each([
    ['text', 'hello'],
    ['half of a JSON', '{"type":'],
    ['nothing', '{}'],
    ['a list', '[]'],
    ['no service url', { type: 'message' }],
  ])('what is no activity (%s) is answered 400', async (_, body) => {
    expect((await bot.post(body)).status).toBe(400);
  });

  test('an activity far too large is answered 413', async () => {
    expect((await bot.post(said(bot, 'rae', 'x'.repeat(300_000)))).status).toBe(413);
  });

  test('Teams itself is answered', async () => {
    expect((await bot.post(said(bot, 'rae', 'help'))).status).toBe(200);
    expect(bot.connector.sent).toHaveLength(1);
  });

  test('a clock that is off by less than five minutes does no harm', async () => {
    const authorization = await bearer({ nbf: seconds() + 290, exp: seconds() + 3600 });
    expect((await bot.post(said(bot, 'rae', 'help'), authorization)).status).toBe(200);
  });

  test('after its issuer changed keys, Teams is still answered', async () => {
    await bot.issuer.rotate();
    // The bot asks for new keys at most twice a minute.
    await bot.restart();
    expect((await bot.post(said(bot, 'rae', 'help'))).status).toBe(200);
  });

  test('the key of somebody else, published nowhere, opens nothing', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const token = await new SignJWT({ serviceurl: bot.serviceUrl, exp: seconds() + 60 })
      .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(publicKey), kid: 'mine' })
      .setIssuer('https://api.botframework.com')
      .setAudience('0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a02')
      .sign(privateKey);
    expect((await bot.post(said(bot, 'rae', 'help'), `Bearer ${token}`)).status).toBe(401);
  });
});

describe('Somebody whom Opener is not for', () => {
  test('of another organisation is told so, and nothing is made', async () => {
    const elsewhere = '00000000-1111-4222-8333-444444444444';
    const conversation = { id: 'a:x', conversationType: 'personal', tenantId: elsewhere };
    await bot.post(
      said(bot, 'rae', 'action x', { conversation, channelData: { tenant: { id: elsewhere } } }),
    );
    expect(bot.connector.sent[0]?.cards[0]?.fallbackText).toContain('same organisation');
  });

  test('without an account is told to sign in', async () => {
    await bot.post(said(bot, 'rae', 'action x', { from: { id: '29:nobody', name: 'Guest' } }));
    expect(bot.connector.sent[0]?.cards[0]?.fallbackText).toContain('Sign in');
  });

  test('another bot gets no answer, so that no two bots talk for ever', async () => {
    await bot.post(said(bot, 'rae', 'help', { from: { id: '28:other', name: 'Other bot' } }));
    expect(bot.connector.sent).toEqual([]);
  });
});
