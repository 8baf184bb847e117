import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportFile } from '../../src/contract/exportFile.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import { createExportTickets } from '../../src/usecases/export/exportTickets.ts';
import { memoryKeyedStore } from '../usecases/memoryKeyedStore.ts';
import { mia, raeAndMia } from '../usecases/pair.ts';
import { reply } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { ask, said, saidAlone } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
  await reply(bot, said(bot, 'mia', 'add budget'));
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

/** The addresses behind the buttons of the latest card. */
function links(): string[] {
  const card = bot.connector.sent.at(-1)?.cards[0];
  return (card?.actions ?? []).flatMap((button) => ('url' in button ? [button.url] : []));
}

const fetched = (link: string) => fetch(link.replace(/^https?:\/\/[^/]+/, bot.url));

test('in her own chat Mia gets a file of everything, as data and as text', async () => {
  const card = await reply(bot, saidAlone(bot, 'mia', 'export'));
  expect(card.buttons).toEqual(['As text (Markdown)', 'As data (JSON)']);
  const [markdown = '', json = ''] = links();
  expect(await (await fetched(markdown)).text()).toContain('budget');
  const answer = await fetched(json);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="one-on-one-.*\.json"$/);
  expect(exportFile.parse(await answer.json()).agenda).toMatchObject([{ title: 'budget' }]);
});

test('the text is in the language of who asked for it', async () => {
  const german = { ...saidAlone(bot, 'mia', 'export'), locale: 'de-DE' };
  await reply(bot, german);
  const [markdown = ''] = links();
  expect(await (await fetched(markdown)).text()).toContain('# 1:1 von Rae Okafor und Mia Lindqvist');
});

test('from the panel as well, and in English where it names none', async () => {
  const heading = async (locale: string) => {
    const path = `/api/one-on-ones/${raeAndMia}/export?format=markdown${locale}`;
    return (await (await ask(bot, 'mia', path)).text()).split('\n')[0];
  };
  expect(await heading('&locale=es-MX')).toBe('# 1:1 de Rae Okafor y Mia Lindqvist');
  expect(await heading('')).toBe('# 1:1 of Rae Okafor and Mia Lindqvist');
});

test('a link runs out after ten minutes, and says what to do', async () => {
  await reply(bot, saidAlone(bot, 'mia', 'export'));
  const [link = ''] = links();
  bot.clock.now = new Date(Date.parse(bot.clock.now) + 10 * 60_000).toISOString();
  const answer = await fetched(link);
  expect(answer.status).toBe(404);
  expect(JSON.stringify(await answer.json())).toContain('Ask Opener for a new one');
});

test('a link that was altered, or made elsewhere, opens nothing', async () => {
  await reply(bot, saidAlone(bot, 'mia', 'export'));
  const [link = ''] = links();
  const elsewhere = await createExportTickets(memoryKeyedStore(joinPersonKey), () => bot.clock.now).issue({
    personId: mia.id,
    tenantId: mia.tenantId,
    oneOnOneId: raeAndMia,
    format: 'json',
    language: 'en',
    zone: null,
  });
  for (const altered of [
    `${link}x`,
    link.replace('ticket=', 'ticket=A'),
    `/export?ticket=${elsewhere}`,
    '/export',
  ]) {
    expect((await fetched(altered.startsWith('/') ? `${bot.url}${altered}` : altered)).status).toBe(404);
  }
});

test('in the chat of both nobody gets a link', async () => {
  const card = await reply(bot, said(bot, 'mia', 'export'));
  expect(links()).toEqual([]);
  expect(card.lines.join()).toContain('in your private chat with Opener');
});
