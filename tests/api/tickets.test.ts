import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/contract/errors.ts';
import { languages } from '../../src/domain/language.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import { ticketDe } from '../../src/locales/de/tickets.ts';
import { ticketEn } from '../../src/locales/en/tickets.ts';
import { ticketEs } from '../../src/locales/es/tickets.ts';
import { ticketFr } from '../../src/locales/fr/tickets.ts';
import { packs } from '../../src/locales/packs.ts';
import { type ConsentTickets, createConsentTickets } from '../../src/usecases/connections/consentTickets.ts';
import { createExportTickets, type ExportTickets } from '../../src/usecases/export/exportTickets.ts';
import { faultsOf } from '../setup/catalogTexts.ts';
import { memoryStore } from '../usecases/memory.ts';
import { memoryKeyedStore } from '../usecases/memoryKeyedStore.ts';
import { mia, raeAndMia } from '../usecases/pair.ts';
import { chatId, noConsents, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;
let now: string;
let isAway: boolean;
let tickets: ExportTickets;
let consentTickets: ConsentTickets;

beforeEach(async () => {
  now = new Date().toISOString();
  isAway = false;
  tickets = createExportTickets(memoryKeyedStore(joinPersonKey), () => now);
  consentTickets = createConsentTickets(memoryKeyedStore(joinPersonKey), () => now);
  const store = memoryStore();
  const read: typeof store.read = async (id) => {
    if (isAway) throw new Failure('unavailable');
    return store.read(id);
  };
  const page = ({ state }: { state: string }) => `https://sign.in.example/?state=${state}`;
  const consents = { ...noConsents, page };
  api = await startApi({ tickets, consentTickets, store: { ...store, read }, consents });
  await api.ask('POST', '/api/one-on-ones', { as: 'mia', json: { chatId } });
});

afterEach(() => api.close());

async function issue(language: (typeof languages)[number] = 'en'): Promise<string> {
  const holder = { personId: mia.id, tenantId: mia.tenantId };
  const file = { ...holder, oneOnOneId: raeAndMia, format: 'json', language, zone: null } as const;
  return `/export?ticket=${await tickets.issue(file)}`;
}

/** As a browser asks when somebody follows a link. */
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function get(path: string, headers: Record<string, string> = browser, method = 'GET') {
  const answer = await fetch(api.url + path, { method, headers, redirect: 'manual' });
  const { status } = answer;
  return { status, headers: answer.headers, text: await answer.text() };
}

describe('A link to a file', () => {
  test.each(languages)(
    'works once, and says so afterwards in the language of whoever it was for: %s',
    async (language) => {
      const link = await issue(language);
      expect(await get(link)).toMatchObject({ status: 200, text: expect.stringContaining(mia.name) });
      const again = await get(link, { ...browser, 'accept-language': 'pt' });
      const { file } = packs[language].tickets;
      expect(again).toMatchObject({ status: 404, text: expect.stringContaining(`<p>${file.used}</p>`) });
      expect(again.text).toContain(`<html lang="${language}">`);
      expect(again.text).not.toContain(mia.name);
      expect(again.headers.get('cache-control')).toBe('no-store');
      expect(again.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    },
  );

  test('that nobody knows is explained in the language of the browser', async () => {
    const { status, text } = await get('/export?ticket=x', {
      ...browser,
      'accept-language': 'de-AT,de;q=0.9',
    });
    expect([status, text]).toEqual([404, expect.stringContaining(ticketDe.file.ranOut)]);
  });

  test('that is followed twice at once opens one file', async () => {
    const link = await issue();
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(link)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(404)]);
  });

  test('is not used by whoever asks for its headers only', async () => {
    const link = await issue();
    expect((await get(link, browser, 'HEAD')).status).toBe(404);
    expect((await get(link)).status).toBe(200);
  });

  test('is not used by a file that could not be begun', async () => {
    const link = await issue();
    isAway = true;
    expect((await get(link)).status).toBe(503);
    isAway = false;
    expect([(await get(link)).status, (await get(link)).status]).toEqual([200, 404]);
  });

  test('reads the same to a program, as every failure does', async () => {
    const link = await issue();
    await get(link);
    const { status, text } = await get(link, {});
    expect([status, JSON.parse(text)]).toEqual([
      404,
      { error: { code: 'notFound', message: ticketEn.file.used } },
    ]);
  });

  test('has run out after ten minutes', async () => {
    const link = await issue();
    now = new Date(Date.parse(now) + 10 * 60_000).toISOString();
    expect(await get(link)).toMatchObject({
      status: 404,
      text: expect.stringContaining(ticketEn.file.ranOut),
    });
  });
});

describe('The window in which Microsoft asks', () => {
  const asked = { personId: mia.id, tenantId: mia.tenantId, loginHint: null, feature: 'calendar' } as const;
  const stateIn = (headers: Headers) => new URL(headers.get('location') ?? '').searchParams.get('state');

  test('opens once and is answered once, with a ticket for each', async () => {
    const start = `/connections/start?ticket=${await consentTickets.issue({ ...asked, step: 'start' })}`;
    const opened = await get(start);
    expect(opened.status).toBe(302);
    expect(await get(start)).toMatchObject({
      status: 404,
      text: expect.stringContaining(ticketEn.window.ranOut),
    });
    const back = `/connections/answer?code=x&state=${stateIn(opened.headers)}`;
    const answered = await get(back);
    expect([answered.status, answered.headers.get('location')]).toEqual([
      302,
      '/tab/consent.html?outcome=given',
    ]);
    expect((await get(back)).status).toBe(404);
  });

  test('takes no ticket of the other step, nor of a file, and none of these is used by it', async () => {
    const start = await consentTickets.issue({ ...asked, step: 'start' });
    const link = await issue();
    const file = link.split('=')[1];
    for (const path of [
      `/connections/answer?code=x&state=${start}`,
      `/connections/answer?code=x&state=${file}`,
      `/connections/start?ticket=${file}`,
      `/export?ticket=${start}`,
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    const opened = await get(`/connections/start?ticket=${start}`);
    expect(opened.status).toBe(302);
    expect((await get(`/connections/start?ticket=${stateIn(opened.headers)}`)).status).toBe(404);
    expect((await get(link)).status).toBe(200);
  });
});

test('what is said of a ticket is said in each language', () => {
  expect(faultsOf(ticketEn, ticketDe, { same: [] })).toEqual([]);
  expect(faultsOf(ticketEn, ticketEs, { same: [] })).toEqual([]);
  expect(faultsOf(ticketEn, ticketFr, { same: [] })).toEqual([]);
});
