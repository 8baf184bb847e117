import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { keysUrl } from '../../../sandbox/identity/issuerUrls.ts';
import { people, tenantId } from '../../../sandbox/world/world.ts';
import { clientId, fetchBotToken, type StandIns, startStandIns } from './standIns.ts';

let standIns: StandIns;

beforeAll(async () => {
  standIns = await startStandIns();
});
afterAll(() => standIns.close());

describe('The sandbox issuer', () => {
  test('makes a tab token with the claims that Entra puts there, verifiable with its published keys', async () => {
    const token = await standIns.issuer.tokenFor(people.rae);

    const keys = createRemoteJWKSet(new URL(keysUrl(standIns.identityUrl)));
    const { payload } = await jwtVerify(token, keys);

    const seconds = Math.floor(Date.parse(standIns.clock.now) / 1000);
    expect(payload).toEqual({
      iss: `${standIns.identityUrl}/${tenantId}/v2.0`,
      aud: clientId,
      tid: tenantId,
      oid: people.rae.id,
      sub: `sub-${people.rae.id}`,
      name: 'Rae Okafor',
      preferred_username: 'rae@opener.example',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      azpacr: '0',
      scp: 'access_as_user',
      ver: '2.0',
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3600,
    });
  });

  test('leaves a claim out or replaces it when a test asks for it', async () => {
    const token = await standIns.issuer.tokenFor(people.rae, { oid: undefined, aud: 'someone-else' });
    expect(decodeJwt(token)).not.toHaveProperty('oid');
    expect(decodeJwt(token).aud).toBe('someone-else');
  });

  test('publishes where its keys are, in the document that Entra publishes', async () => {
    const answer = await fetch(`${standIns.identityUrl}/${tenantId}/v2.0/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({
      issuer: `${standIns.identityUrl}/${tenantId}/v2.0`,
      jwks_uri: `${standIns.identityUrl}/common/discovery/v2.0/keys`,
    });
  });

  test('says in the bot documents that its keys may speak for Teams', async () => {
    const document = await fetch(`${standIns.identityUrl}/v1/.well-known/openidconfiguration`);
    const { jwks_uri } = (await document.json()) as { jwks_uri: string };
    const { keys } = (await (await fetch(jwks_uri)).json()) as { keys: { endorsements: string[] }[] };
    expect(keys.map((key) => key.endorsements)).toEqual([['msteams']]);
  });

  test('never publishes a private key', async () => {
    const { keys } = (await (await fetch(keysUrl(standIns.identityUrl))).json()) as { keys: object[] };
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  test('signs with a new key after a rotation and still publishes the old one', async () => {
    const own = await startStandIns();
    const before = await own.issuer.tokenFor(people.mia);
    await own.issuer.rotate();
    const after = await own.issuer.tokenFor(people.mia);

    const keys = createRemoteJWKSet(new URL(keysUrl(own.identityUrl)));
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    await expect(jwtVerify(before, keys)).resolves.toBeDefined();
    await expect(jwtVerify(after, keys)).resolves.toBeDefined();
    await own.close();
  });

  test('gives the bot a token that it accepts, until the token has expired', async () => {
    const own = await startStandIns();
    const { access_token } = (await (await fetchBotToken(own.identityUrl)).json()) as {
      access_token: string;
    };
    expect(await own.issuer.acceptsBotToken(access_token)).toBe(true);
    own.clock.now = new Date(Date.parse(own.clock.now) + 3_601_000).toISOString();
    expect(await own.issuer.acceptsBotToken(access_token)).toBe(false);
    await own.close();
  });

  test("does not take a person's token for the bot's", async () => {
    expect(await standIns.issuer.acceptsBotToken(await standIns.issuer.tokenFor(people.rae))).toBe(false);
  });

  test('refuses a bot with the wrong password, and a request that is not a client credentials grant', async () => {
    const wrong = await fetchBotToken(standIns.identityUrl, 'guessed');
    expect([wrong.status, await wrong.json()]).toEqual([401, { error: 'invalid_client' }]);
    const incomplete = await fetch(`${standIns.identityUrl}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password' }),
    });
    expect([incomplete.status, await incomplete.json()]).toEqual([400, { error: 'invalid_request' }]);
  });
});
