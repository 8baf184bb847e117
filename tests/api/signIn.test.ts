import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { teamsOnTheWeb } from '../../sandbox/identity/claims.ts';
import type { ClaimOverrides } from '../../sandbox/identity/issuer.ts';
import { keysUrl } from '../../sandbox/identity/issuerUrls.ts';
import { createSigningKeys } from '../../sandbox/identity/signingKeys.ts';
import { people } from '../../sandbox/world/world.ts';
import { clientId } from '../sandbox/identity/standIns.ts';
import { otherTenantId, raeAndMia } from '../usecases/pair.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
  await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId } });
});
afterAll(() => api.close());

const one = `/api/one-on-ones/${raeAndMia}`;

/** Every route under /api, each with a request that would be right. */
const routes: [string, string, unknown][] = [
  ['POST', '/api/one-on-ones', { chatId }],
  ['GET', one, undefined],
  ['PUT', `${one}/opening-question`, { text: 'Which?' }],
  ['PUT', `${one}/manager`, { personId: people.rae.id }],
];

/** Any other app of the organisation. */
const otherApp = 'a1100000-0000-4000-8000-000000000009';

const token = (overrides?: ClaimOverrides) => api.standIns.issuer.tokenFor(people.rae, overrides);
const seconds = () => Math.floor(Date.parse(api.standIns.clock.now) / 1000);
const rightClaims = async () => decodeJwt(await token());

/** The public key as text is no secret: whoever takes it for one accepts this. */
async function hs256WithPublicKey(): Promise<string> {
  const { keys } = (await (await fetch(keysUrl(api.standIns.identityUrl))).json()) as { keys: JWK[] };
  const [published = {}] = keys;
  const spki = await exportSPKI((await importJWK({ ...published, ext: true })) as CryptoKey);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'HS256', kid: published.kid })}.${part(await rightClaims())}`;
  return `${text}.${createHmac('sha256', spki).update(text).digest('base64url')}`;
}

async function forged(): Promise<string> {
  // Issuers of one process share their keys: this one is of nobody, under the name of theirs.
  const { privateKey } = await generateKeyPair('RS256');
  const head = { alg: 'RS256', typ: 'JWT', kid: 'sandbox-1' };
  return new SignJWT(await rightClaims()).setProtectedHeader(head).sign(privateKey);
}

async function forgedWithUnknownKey(): Promise<string> {
  const keys = await createSigningKeys();
  for (let rotations = 0; rotations < 5; rotations++) await keys.rotate();
  return keys.sign(await rightClaims());
}

async function altered(): Promise<string> {
  const [head, , signature] = (await token()).split('.');
  const claims = { ...(await rightClaims()), oid: people.mia.id };
  return `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
}

const refused: [string, () => Promise<string | undefined>, string][] = [
  ['none', async () => undefined, 'There is no sign-in token. Open Opener inside Teams.'],
  ['garbage', async () => 'garbage', 'This is not a sign-in token.'],
  ['garbage in three parts', async () => 'a.b.c', 'This is not a sign-in token.'],
  ['expired', () => token({ exp: seconds() - 61 }), 'The token has expired.'],
  ['without an end', () => token({ exp: undefined }), 'The token does not say who you are.'],
  ['not valid yet', () => token({ nbf: seconds() + 61 }), 'The token is not valid yet.'],
  ['forged', forged, 'The signature of the token is wrong.'],
  [
    'forged with a key of its own name',
    forgedWithUnknownKey,
    'The token is signed with a key that its issuer does not know.',
  ],
  ['altered after signing', altered, 'The signature of the token is wrong.'],
  [
    'not signed (alg none)',
    async () => new UnsecuredJWT(await rightClaims()).encode(),
    'The token is signed in a way that is not accepted.',
  ],
  ['HS256 with the public key', hs256WithPublicKey, 'The token is signed in a way that is not accepted.'],
  [
    'for another application',
    () => token({ aud: 'https://graph.microsoft.com' }),
    'The token was made for another application.',
  ],
  ['for no application', () => token({ aud: undefined }), 'The token was made for another application.'],
  [
    'from another issuer',
    () => token({ iss: 'https://sts.example/v2.0' }),
    'The token comes from another issuer.',
  ],
  [
    'of another organisation',
    () => token({ tid: otherTenantId, iss: `${api.standIns.identityUrl}/${otherTenantId}/v2.0` }),
    'Opener is not set up for your organisation.',
  ],
  [
    'of another organisation, with our issuer',
    () => token({ tid: otherTenantId }),
    'Opener is not set up for your organisation.',
  ],
  ['without the scope', () => token({ scp: 'User.Read' }), 'The token does not let Opener act for a person.'],
  [
    'with a scope that only begins like it',
    () => token({ scp: 'access_as_user_but_not_really' }),
    'The token does not let Opener act for a person.',
  ],
  [
    'of an app by itself',
    () => token({ scp: undefined, roles: ['access_as_user'], idtyp: 'app' }),
    'The token does not let Opener act for a person.',
  ],
  ['without an object id', () => token({ oid: undefined }), 'The token does not say who you are.'],
  ['with an object id that is none', () => token({ oid: 'rae' }), 'The token does not say who you are.'],
  ['without a name', () => token({ name: undefined }), 'The token does not say who you are.'],
  ['of the v1 endpoint', () => token({ ver: '1.0' }), 'The token does not say who you are.'],
  [
    'of the v1 endpoint, which names the app in its own way',
    () => token({ ver: '1.0', azp: undefined, appid: teamsOnTheWeb }),
    'The token does not say who you are.',
  ],
  ...(
    [
      ['to nobody in particular', { azp: undefined }],
      ['to an app that the person let act for them', { azp: otherApp }],
      ['to our own app', { azp: clientId }],
      ['to an app without a name', { azp: '' }],
      ['to a list of apps, Teams among them', { azp: [teamsOnTheWeb] }],
      ['to apps in one text, Teams among them', { azp: `${teamsOnTheWeb},${otherApp}` }],
      ['to an object that reads like Teams', { azp: { toString: teamsOnTheWeb } }],
      ['to null', { azp: null }],
      ['to Teams with a blank behind it', { azp: `${teamsOnTheWeb} ` }],
      ['to another app that says it is Teams the way v1 does', { azp: otherApp, appid: teamsOnTheWeb }],
      ['to Teams by the claim of v1 only', { azp: undefined, appid: teamsOnTheWeb }],
    ] satisfies [string, ClaimOverrides][]
  ).map(([whom, claims]): (typeof refused)[number] => [
    `given ${whom}`,
    () => token(claims),
    'The token was given to an app that may not use Opener.',
  ]),
];

describe('A token', () => {
  test.each(refused)('that is %s is answered 401 with the reason', async (_, make, message) => {
    const made = await make();
    const { status, body } = await api.ask('GET', one, made === undefined ? {} : { token: made });
    expect([status, body]).toEqual([401, { error: { code: 'unauthorized', message } }]);
  });

  test.each<[string, () => ClaimOverrides]>([
    ['right', () => ({})],
    ['for the api:// name of the app', () => ({ aud: `api://opener.example/${clientId}` })],
    ['with further scopes', () => ({ scp: 'User.Read access_as_user' })],
    ['ended a moment ago by our clock', () => ({ exp: seconds() - 30 })],
    ['begun a moment ahead by our clock', () => ({ nbf: seconds() + 30 })],
    ['with its ids in capitals', () => ({ oid: people.rae.id.toUpperCase() })],
    ['with the app in capitals', () => ({ azp: teamsOnTheWeb.toUpperCase() })],
    ['with the claim of v1 for another app beside it', () => ({ appid: otherApp })],
  ])('that is %s is accepted', async (_, overrides) => {
    expect((await api.ask('GET', one, { token: await token(overrides()) })).status).toBe(200);
  });

  test("is judged by the server's clock, which the sandbox may move", async () => {
    const made = await token();
    const before = api.standIns.clock.now;
    api.standIns.clock.now = new Date(Date.parse(before) + 2 * 3_600_000).toISOString();
    expect((await api.ask('GET', one, { token: made })).status).toBe(401);
    api.standIns.clock.now = before;
    expect((await api.ask('GET', one, { token: made })).status).toBe(200);
  });

  test('signed with a new key is accepted while the server runs', async () => {
    await api.ask('GET', one, { as: 'rae' });
    await api.standIns.issuer.rotate();
    expect((await api.ask('GET', one, { as: 'rae' })).status).toBe(200);
  });

  test('that cannot be judged because the issuer is away is answered 503, not 401', async () => {
    const own = await startApi();
    const made = await own.standIns.issuer.tokenFor(people.rae);
    await own.standIns.close();
    const { status, body } = await own.ask('GET', one, { token: made });
    expect([status, body]).toMatchObject([503, { error: { code: 'unavailable' } }]);
    await own.close();
  });

  test('in another scheme than Bearer is none', async () => {
    const answer = await fetch(api.url + one, { headers: { authorization: 'Basic cmFlOnJhZQ==' } });
    expect(answer.status).toBe(401);
  });
});

describe('Without a token', () => {
  test.each(routes)('%s %s answers 401', async (method, path, json) => {
    const { status, body } = await api.ask(method, path, { ifMatch: '*', json });
    expect([status, body]).toMatchObject([401, { error: { code: 'unauthorized' } }]);
  });

  test.each(routes.filter(([method]) => method !== 'GET'))(
    '%s %s does not even read the body',
    async (method, path) => {
      expect((await api.ask(method, path, { raw: '{"broken' })).status).toBe(401);
    },
  );
});
