import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createActivityTokenCheck } from '../../src/bot/endpoint/endpoint.ts';

const botId = 'b0700000-0000-4000-8000-000000000001';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const now = '2026-03-25T10:00:00.000Z';

/** An issuer's keys with the channels that each may speak for. */
let keys: Server;
let jwksUri: string;
let published: object[];
let sign: () => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  published = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  sign = () =>
    new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer('https://api.botframework.com')
      .setAudience(botId)
      .setExpirationTime(new Date('2026-03-25T11:00:00.000Z'))
      .sign(privateKey);
  keys = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((done) => keys.listen(0, '127.0.0.1', done));
  jwksUri = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`; // it listens on TCP
});

afterAll(async () => {
  keys.closeAllConnections();
  await new Promise((done) => keys.close(done));
});

const check = async () => {
  const checkToken = createActivityTokenCheck({
    botId,
    issuer: 'https://api.botframework.com',
    jwksUri,
    serviceHosts: ['smba.trafficmanager.net'],
    clock: () => now,
  });
  const checkActivity = await checkToken(`Bearer ${await sign()}`);
  return checkActivity({ serviceUrl, channelId: 'msteams' });
};

describe('A key of the Bot Framework', () => {
  test('that may speak for Teams is accepted', async () => {
    published = published.map((key) => ({ ...key, endorsements: ['webchat', 'msteams'] }));
    await expect(check()).resolves.toBeUndefined();
  });

  test.each([
    ['may speak for another channel only', { endorsements: ['webchat'] }],
    ['may speak for none', { endorsements: [] }],
    ['does not say for whom', { endorsements: undefined }],
  ])('that %s is refused, although the signature is right', async (_, change) => {
    published = published.map((key) => ({ ...key, ...change }));
    await expect(check()).rejects.toMatchObject({ code: 'unauthorized', message: /channel/ });
  });
});
