import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { packs } from '../../src/locales/packs.ts';
import { eventually } from '../setup/eventually.ts';
import { answers, seen } from './running/conversation.ts';
import { remindingBot } from './running/remindingBot.ts';
import { meetingChat, memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, ask, personalChat, pressed, raeAndMia, said } from './running/teams.ts';

let bot: RunningBot;

beforeEach(async () => {
  bot = await runningBot();
});

afterEach(async () => {
  await bot[Symbol.asyncDispose]();
});

type Who = 'rae' | 'mia';

const opens = (who: Who, locale: string) =>
  ask(bot, who, '/api/one-on-ones', {
    method: 'POST',
    body: JSON.stringify({ chatId: meetingChat, locale }),
  });
const writes = (who: Who, text: string, locale: string) => answers(bot, said(bot, who, text, { locale }));
const starts = (locale: string, StartTime = '2026-03-25T10:00:00Z') =>
  answers(
    bot,
    activity(bot, 'rae', {
      type: 'event',
      name: 'application/vnd.microsoft.meetingStart',
      value: { StartTime },
      locale,
    }),
  );

/** The recap that is posted when the panel of one of them wraps up. */
async function recap(): Promise<string | undefined> {
  const before = bot.connector.sent.length;
  await ask(bot, 'rae', `/api/one-on-ones/${raeAndMia}/wrap-up`, {
    method: 'POST',
    body: JSON.stringify({ round: 0 }),
  });
  const posted = () => bot.connector.sent.slice(before).find(({ method }) => method === 'POST');
  await eventually('the recap', () => posted() !== undefined);
  const [card] = [posted()].flatMap((sent) => (sent ? [seen(sent).lines[0]] : []));
  return card;
}

describe('The recap, before anybody has saved settings', () => {
  test('is in the language of both, as their panel and their chat told it', async () => {
    await opens('rae', 'de-AT');
    await writes('mia', 'thema Budget', 'de-DE');
    await starts('en-US');
    expect(await recap()).toBe('Euer Treffen ist festgehalten');
  });

  test('is in English where they speak different ones', async () => {
    await opens('rae', 'es-ES');
    await writes('mia', 'thema Budget', 'de-DE');
    await starts('de-DE');
    expect(await recap()).toBe('Your meeting is on record');
  });

  const alone = { conversation: personalChat('mia'), locale: 'es-ES' };
  test.each<[string, () => Promise<unknown>]>([
    ['writes to the bot alone', () => bot.post(activity(bot, 'mia', { text: 'agenda', ...alone }))],
    [
      'presses a button there',
      () => {
        const show = { verb: 'runCommand', command: 'agenda', oneOnOneId: raeAndMia };
        return bot.post(pressed(bot, 'mia', show, alone));
      },
    ],
    ['looks at all their 1:1s', () => ask(bot, 'mia', '/api/me/one-on-ones?zone=UTC&locale=es')],
  ])('knows of somebody who only %s what their Teams speaks', async (_, act) => {
    await writes('rae', 'thema Budget', 'de-DE');
    await act();
    await starts('de-DE');
    expect(await recap()).toBe('Your meeting is on record');
  });

  test('is in what one of them has chosen, where the other speaks it', async () => {
    await opens('rae', 'en-GB');
    await writes('mia', 'thema Budget', 'de-DE');
    await ask(bot, 'rae', `/api/one-on-ones/${raeAndMia}/reminder-settings`, {
      method: 'PUT',
      body: JSON.stringify({ language: 'de' }),
    });
    await starts('en-US');
    expect(await recap()).toBe('Euer Treffen ist festgehalten');
  });
});

test('what greets both at the start of a meeting is in what they speak, not in what the event names', async () => {
  await writes('rae', 'tema presupuesto', 'es-ES');
  const [card] = await starts('en-US');
  expect(card && seen(card).lines[0]).toBe('El 1:1 ha empezado');
});

test('what is told to each of the two alone is in their own', async () => {
  for (const [who, locale] of [
    ['rae', 'en-GB'],
    ['mia', 'de-DE'],
  ] as const) {
    await writes(who, 'hello', locale);
    await bot.post(activity(bot, who, { text: 'hello', locale, conversation: personalChat(who) }));
  }
  bot.connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia'), memberOf('tom')]);
  const before = bot.connector.sent.length;
  const membersAdded = [{ id: '29:tom', aadObjectId: memberOf('tom').aadObjectId }];
  await bot.post(activity(bot, 'rae', { type: 'conversationUpdate', membersAdded, locale: 'en-US' }));
  await eventually('both are told', () => bot.connector.sent.length === before + 2);
  const told = bot.connector.sent.slice(before).map((sent) => [sent.conversationId, seen(sent).lines[0]]);
  expect(Object.fromEntries(told)).toEqual({
    'a:29:rae': 'Opener has stopped posting in a chat',
    'a:29:mia': 'Opener schreibt in einem Chat nicht mehr',
  });
});

test('a reminder that both read is in the language of both', async () => {
  await using reminding = await remindingBot(await runningBot());
  const write = (who: Who) => answers(reminding, said(reminding, who, 'agenda', { locale: 'de-DE' }));
  await write('rae');
  await write('mia');
  reminding.connector.opening = 403;
  const before = reminding.connector.sent.length;
  await reminding.deliver({
    oneOnOneId: raeAndMia,
    tenantId,
    personId: people.rae.id,
    kind: 'brief',
    dueAt: '2026-03-25T07:30:00.000Z',
    subjectKey: 'x',
    expiresAt: '2026-03-25T13:00:00.000Z',
  });
  const posted = reminding.connector.sent.slice(before).find(({ method }) => method === 'POST');
  expect(posted && seen(posted).lines[0]).toBe('Euer nächstes 1:1');
});

describe('What comes unasked when Opener is added', () => {
  const added = (fields: object) =>
    answers(bot, activity(bot, 'mia', { type: 'installationUpdate', action: 'add', ...fields }));
  const titleOf = ([sent]: Awaited<ReturnType<typeof added>>) => (sent ? seen(sent).lines[0] : undefined);

  test.each([
    ['de-DE', 'de'],
    ['fr-FR', 'fr'],
    ['es-MX', 'es'],
    ['en-GB', 'en'],
  ] as const)('greets somebody whose Teams speaks %s in it', async (locale, language) => {
    const greeting = await added({ conversation: personalChat('mia'), locale });
    expect(titleOf(greeting)).toBe(packs[language].cards.startHere.title);
  });

  test('greets somebody in the language that a 1:1 of theirs knows, where the activity says none', async () => {
    await opens('mia', 'fr-FR');
    const greeting = await added({ conversation: personalChat('mia'), locale: undefined, entities: [] });
    expect(titleOf(greeting)).toBe(packs.fr.cards.startHere.title);
  });

  test('welcomes two in the language that both read, whoever added Opener', async () => {
    await opens('rae', 'de-AT');
    await opens('mia', 'de-DE');
    expect(titleOf(await added({ locale: 'en-US' }))).toBe(packs.de.cards.welcome.title);
  });
});
