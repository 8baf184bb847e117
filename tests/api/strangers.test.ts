import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { requestsPerMinute } from '../../src/api/api.ts';
import { callerAddress } from '../../src/api/callers/callerAddress.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import { type ConsentTickets, createConsentTickets } from '../../src/usecases/connections/consentTickets.ts';
import { createExportTickets, type ExportTickets } from '../../src/usecases/export/exportTickets.ts';
import { memoryKeyedStore } from '../usecases/memoryKeyedStore.ts';
import { mia, raeAndMia } from '../usecases/pair.ts';
import { chatId, noConsents, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;
let tickets: ExportTickets;
let consentTickets: ConsentTickets;

async function start(trustedHops: number): Promise<void> {
  const clock = () => new Date().toISOString();
  tickets = createExportTickets(memoryKeyedStore(joinPersonKey), clock);
  consentTickets = createConsentTickets(memoryKeyedStore(joinPersonKey), clock);
  const consents = { ...noConsents, page: () => 'https://sign.in.example/' };
  api = await startApi({ trustedHops, tickets, consentTickets, consents });
  await api.ask('POST', '/api/one-on-ones', { as: 'mia', json: { chatId } });
}

beforeEach(() => start(1));
afterEach(() => api.close());

/** A request as it arrives through the front end: what the caller claimed, then the address that it saw. */
async function from(seen: string, path: string, { claimed = '', token = '' } = {}): Promise<number> {
  const answer = await fetch(api.url + path, {
    redirect: 'manual',
    headers: {
      'x-forwarded-for': [claimed, seen].filter((one) => one !== '').join(', '),
      ...(token !== '' && { authorization: `Bearer ${token}` }),
    },
  });
  await answer.arrayBuffer();
  return answer.status;
}

const paths = [
  '/export',
  '/export?ticket=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '/connections/start?ticket=x',
  '/connections/answer?state=x&code=y',
  '/api/connections',
  `/api/one-on-ones/${raeAndMia}`,
];

/** More than one address may send in a minute, on every road that takes no token or refuses one. */
async function strangers(
  addressOf: (nth: number) => string,
  count = requestsPerMinute * 3,
): Promise<number[]> {
  const statuses: number[] = [];
  for (let nth = 0; nth < count; nth += 50) {
    const batch = Array.from({ length: 50 }, (_, one) => {
      const path = paths[(nth + one) % paths.length] ?? '/export';
      return from(addressOf(nth + one), path, nth % 100 === 0 ? {} : { token: 'a.b.c' });
    });
    statuses.push(...(await Promise.all(batch)));
  }
  return statuses;
}

/** What Mia needs: a file, a window for a consent and its answer, and her panel, from this address. */
async function miasRequests(address: string): Promise<number[]> {
  const holder = { personId: mia.id, tenantId: mia.tenantId };
  const file = await tickets.issue({
    ...holder,
    oneOnOneId: raeAndMia,
    format: 'json',
    language: 'en',
    zone: null,
  });
  const consent = { ...holder, loginHint: null, feature: 'calendar' } as const;
  const there = await consentTickets.issue({ ...consent, step: 'start' });
  const back = await consentTickets.issue({ ...consent, step: 'answer' });
  const token = await api.standIns.issuer.tokenFor(people.mia);
  return Promise.all([
    from(address, `/export?ticket=${file}`),
    from(address, `/connections/start?ticket=${there}`),
    from(address, `/connections/answer?state=${back}&code=x`),
    from(address, `/api/one-on-ones/${raeAndMia}`, { token }),
  ]);
}

const all = [200, 302, 302, 200];

describe('Strangers who send as much as they can', () => {
  test.each<[string, (nth: number) => string]>([
    ['many addresses', (nth) => `203.0.${nth % 250}.7:${1024 + nth}`],
    ['one address', () => '203.0.113.7'],
    ['one address and a new port each time', (nth) => `203.0.113.7:${1024 + nth}`],
  ])(
    'from %s keep nobody with a good ticket or token from theirs, not even at their own address',
    async (_, addressOf) => {
      const statuses = await strangers(addressOf);
      expect(statuses.filter((status) => ![401, 404, 429].includes(status))).toEqual([]);
      expect(await miasRequests('203.0.113.7:50123')).toEqual(all);
      expect(await miasRequests('198.51.100.4:50123')).toEqual(all);
    },
    60_000,
  );

  test('are counted by their own address, whichever port they come from', async () => {
    const statuses = await strangers((nth) => `203.0.113.7:${1024 + nth}`);
    // One share for what takes tokens, one for what takes tickets.
    expect(statuses.filter((status) => status !== 429)).toHaveLength(2 * requestsPerMinute);
    expect(await from('203.0.113.8:1024', '/export')).toBe(404);
  }, 60_000);

  test('choose no key of their own by what they claim', async () => {
    for (let nth = 0; nth < requestsPerMinute; nth += 50) {
      await Promise.all(
        Array.from({ length: 50 }, (_, one) =>
          from('203.0.113.7:99', '/export', { claimed: `10.0.${nth / 50}.${one}, 198.51.100.4` }),
        ),
      );
    }
    expect(await from('203.0.113.7', '/export', { claimed: '192.0.2.1' })).toBe(429);
    expect(await from('198.51.100.4', '/export')).toBe(404);
  }, 60_000);

  test('cannot choose one either where no proxy stands in front', async () => {
    await api.close();
    await start(0);
    const statuses = await strangers((nth) => `203.0.${nth % 250}.${nth % 199}`);
    expect(statuses.filter((status) => status === 429).length).toBe(requestsPerMinute);
    expect(await miasRequests('203.0.113.7')).toEqual(all);
  }, 60_000);
});

describe('Somebody who holds a ticket', () => {
  test('has a share too: their links cannot be called without end', async () => {
    const holder = { personId: mia.id, tenantId: mia.tenantId };
    const file = await tickets.issue({
      ...holder,
      oneOnOneId: raeAndMia,
      format: 'json',
      language: 'en',
      zone: null,
    });
    const statuses = [];
    for (let nth = 0; nth <= requestsPerMinute; nth += 1) {
      statuses.push(await from(`203.0.113.${nth % 250}`, `/export?ticket=${file}`));
    }
    expect([statuses[0], statuses[1], statuses.at(-1)]).toEqual([200, 404, 429]);
  }, 60_000);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:51234', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2::'],
  ['[2001:db8:1:2::1]', '2001:db8:1:2::'],
  ['Unknown', 'unknown'],
  ['', ''],
])('a caller at %s is counted under %s', (ip, key) => {
  expect(callerAddress({ ip })).toBe(key);
});
