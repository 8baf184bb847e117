import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { pressAnswer, reply } from './running/conversation.ts';
import { type RunningBot, runningBot } from './running/runningBot.ts';
import { pressed, raeAndMia, said, storedActions } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

async function stored(title: string) {
  return (await storedActions(bot)).filter((item) => item.title === title);
}

describe('A day that is not clear', () => {
  test('is asked back with the two likeliest as buttons, and nothing is stored before the answer', async () => {
    const card = await reply(bot, said(bot, 'mia', 'action send the deck by Friday or Monday'));
    expect(card.lines.join()).toContain('Which day is "Friday or Monday"?');
    expect(card.buttons.slice(0, 2)).toEqual(['Fri 27 Mar', 'Mon 30 Mar']);
    expect(await stored('send the deck')).toEqual([]);
  });

  test('is answered by typing which of the two, or a day', async () => {
    await reply(bot, said(bot, 'mia', 'action send the deck by Friday or Monday'));
    await reply(bot, said(bot, 'mia', 'the second'));
    expect(await stored('send the deck')).toMatchObject([{ dueDate: '2026-03-30', ownerId: people.mia.id }]);
    await reply(bot, said(bot, 'mia', 'action call the vendor by early April'));
    await reply(bot, said(bot, 'mia', '3 April please'));
    expect(await stored('call the vendor')).toMatchObject([{ dueDate: '2026-04-03' }]);
  });

  test('is answered by the button of a day, whatever stands in the fields', async () => {
    const press = {
      verb: 'confirmAction',
      oneOnOneId: raeAndMia,
      newId: 'chosen-by-button-0001',
      title: 'sign it',
      ownerId: people.mia.id,
      dueWords: 'Friday or Monday',
      chosenDay: '2026-03-27',
    };
    const { card } = await pressAnswer(bot, pressed(bot, 'mia', press));
    expect(card?.lines).toContain('Due Fri 27 Mar');
    expect(await stored('sign it')).toMatchObject([{ dueDate: '2026-03-27' }]);
  });

  test('lets go of the question when something else is written next', async () => {
    await reply(bot, said(bot, 'mia', 'action water the plants by early April'));
    expect((await reply(bot, said(bot, 'mia', 'agenda'))).lines.length).toBeGreaterThan(0);
    await reply(bot, said(bot, 'mia', '2'));
    expect(await stored('water the plants')).toEqual([]);
  });

  test('is asked when an item is put off, on its own card', async () => {
    await reply(bot, said(bot, 'mia', 'actions'));
    const card = await reply(bot, said(bot, 'mia', 'snooze 1 until Friday or Monday'));
    expect(card.buttons.slice(-2)).toEqual(['Fri 27 Mar', 'Mon 30 Mar']);
    const moved = await reply(bot, said(bot, 'mia', '1'));
    expect(moved.lines).toContain('Due Fri 27 Mar');
  });
});

test('A day that people mean differently is stored as the convention says, and one press makes it the other', async () => {
  const card = await reply(bot, said(bot, 'mia', 'action book the train by next Friday'));
  expect(card.lines).toContain('Due Fri 3 Apr');
  expect(card.buttons).toContain('Fri 27 Mar');
});

test('A name that is not quite that of either is asked back, with the two people as buttons', async () => {
  const card = await reply(bot, said(bot, 'mia', 'action Rea: order laptops'));
  expect(card.lines.join()).toContain('I know no "Rea" here');
  expect(card.buttons.slice(0, 2)).toEqual([people.rae.name, people.mia.name]);
  expect(await stored('order laptops')).toEqual([]);
  await reply(bot, said(bot, 'mia', 'Rae'));
  expect(await stored('order laptops')).toMatchObject([{ ownerId: people.rae.id }]);
});

test('A list becomes as many topics as it has lines', async () => {
  const list = await reply(bot, said(bot, 'mia', 'add<br>- hiring plan<br>- team offsite'));
  expect(list.lines.join()).toContain('hiring plan');
  expect(list.lines.join()).toContain('team offsite');
});

test('"done all" ticks off all of the list, and "done 1-2" the first two', async () => {
  await reply(bot, said(bot, 'mia', 'actions'));
  const two = await reply(bot, said(bot, 'mia', 'done 1-2 ✅'));
  expect(two.text).toContain('Done:');
  await reply(bot, said(bot, 'mia', 'actions'));
  await reply(bot, said(bot, 'mia', 'done all'));
  expect((await storedActions(bot)).filter(({ status }) => status === 'open')).toEqual([]);
});
