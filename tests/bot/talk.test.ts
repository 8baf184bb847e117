import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { answers, reply } from './running/conversation.ts';
import { memberOf, type RunningBot, runningBot } from './running/runningBot.ts';
import { activity, personalChat, raeAndMia, said, saidAlone, storedActions } from './running/teams.ts';

let bot: RunningBot;

beforeAll(async () => {
  bot = await runningBot();
});

afterAll(async () => {
  await bot[Symbol.asyncDispose]();
});

describe('Writing to Opener in the chat of two, one thing after the other', () => {
  test('help shows what one can write', async () => {
    expect((await reply(bot, said(bot, 'rae', 'Help!'))).lines[0]).toBe('What you can write');
  });

  test('the agenda is empty at first, and a topic lands on it', async () => {
    expect((await reply(bot, said(bot, 'mia', 'agenda'))).lines.join()).toContain('Nothing yet');
    const added = await reply(bot, said(bot, 'mia', 'add scope of the redesign'));
    expect(added.lines).toEqual(['On your agenda', 'scope of the redesign', 'Mia Lindqvist']);
    expect(added.buttons).toEqual(['Agenda', 'Undo']);
    expect((await reply(bot, said(bot, 'rae', 'agenda'))).lines.join()).toContain('scope of the redesign');
  });

  test('"done 1" after the agenda means that topic, because that is the list they saw', async () => {
    expect((await reply(bot, said(bot, 'rae', 'done 1'))).lines[0]).toBe('Discussed');
  });

  test('an action item is stored with its date, in the zone of who writes', async () => {
    const card = await reply(bot, said(bot, 'mia', 'action send the deck by Friday'));
    expect(card.lines).toEqual([
      'Action item',
      'send the deck',
      'Owner: Mia Lindqvist · Status: Open',
      'Due Fri 27 Mar',
    ]);
    expect(await storedActions(bot)).toMatchObject([
      { title: 'send the deck', ownerId: people.mia.id, dueDate: '2026-03-27', source: 'bot' },
    ]);
  });

  test('a mention of the other makes it theirs, by the id that Teams uses in chats', async () => {
    const mention = { type: 'mention', text: '<at>Rae</at>', mentioned: { id: '29:rae', name: 'Rae' } };
    const text = 'action book a room <at>Rae</at>';
    await reply(bot, activity(bot, 'mia', { text, entities: [mention] }));
    expect((await storedActions(bot)).find(({ title }) => title === 'book a room')?.ownerId).toBe(
      people.rae.id,
    );
  });

  test('somebody from outside the two cannot own one, and what was written is kept', async () => {
    const mention = { type: 'mention', text: '<at>Tom</at>', mentioned: { id: '29:tom', name: 'Tom' } };
    const text = 'action call the vendor <at>Tom</at>';
    const card = await reply(bot, activity(bot, 'mia', { text, entities: [mention] }));
    expect(card.text).toContain('Tom is not part of this 1:1');
    expect(card.lines.join()).toContain('call the vendor');
    expect(await storedActions(bot)).toHaveLength(2);
  });

  test('lists are numbered, and the numbers mean what was seen', async () => {
    const list = await reply(bot, said(bot, 'mia', 'actions'));
    const first = list.lines.find((line) => line.startsWith('1.'));
    expect(first).toContain('send the deck');
    await reply(bot, said(bot, 'rae', 'snooze 1 until Monday'));
    expect((await storedActions(bot)).find(({ title }) => title === 'send the deck')?.dueDate).toBe(
      '2026-03-30',
    );
    const done = await reply(bot, said(bot, 'mia', 'done 1'));
    expect(done.lines.join()).toContain('Status: Done');
  });

  test('"actions mine" and "actions done" show just those', async () => {
    expect((await reply(bot, said(bot, 'mia', 'actions mine'))).lines.join()).toContain('Nothing is open');
    expect((await reply(bot, said(bot, 'mia', 'actions done'))).lines.join()).toContain('send the deck');
    expect((await reply(bot, said(bot, 'mia', 'actions theirs'))).lines.join()).toContain('book a room');
  });

  test('a number beyond the list is answered with the list', async () => {
    await reply(bot, said(bot, 'mia', 'actions'));
    const card = await reply(bot, said(bot, 'mia', 'done 7'));
    expect(card.text).toContain('There is no number 7');
    expect(card.lines.join()).toContain('book a room');
  });

  test('words find the one they mean, and ask when there are several', async () => {
    await reply(bot, said(bot, 'mia', 'action book a flight'));
    const asked = await reply(bot, said(bot, 'mia', 'done book'));
    expect(asked.text).toContain('2 open action items');
    expect(asked.buttons).toContain('Done 2');
    const done = await reply(bot, said(bot, 'mia', 'done flight'));
    expect(done.lines.join()).toContain('book a flight');
    expect(done.lines.join()).toContain('Status: Done');
  });

  test('snooze without a day means the next working day', async () => {
    await reply(bot, said(bot, 'mia', 'snooze room'));
    expect((await storedActions(bot)).find(({ title }) => title === 'book a room')?.dueDate).toBe(
      '2026-03-26',
    );
  });

  test('a date that is none is asked for again, with the rest kept, and nothing stored', async () => {
    const card = await reply(bot, said(bot, 'mia', 'action pay the bill by the 32nd'));
    expect(card.lines).toContain('[What is to be done: pay the bill]');
    expect(card.lines.join()).toContain('[By when (leave empty for none): 32nd]');
    expect((await storedActions(bot)).some(({ title }) => title === 'pay the bill')).toBe(false);
  });

  test('half a command is asked for the other half', async () => {
    expect((await reply(bot, said(bot, 'mia', 'add'))).text).toContain('What would you like to talk about');
    expect((await reply(bot, said(bot, 'mia', 'action'))).text).toContain('What is to be done');
    expect((await reply(bot, said(bot, 'mia', 'done'))).text).toContain('Which one is done');
    expect((await reply(bot, said(bot, 'mia', 'snooze'))).text).toContain('Which one should wait');
  });

  test('the question is shown and changed', async () => {
    expect((await reply(bot, said(bot, 'mia', 'question'))).lines).toContain("What's on your mind?");
    const changed = await reply(bot, said(bot, 'mia', 'question What are you proud of?'));
    expect(changed.lines[0]).toBe('Your new opening question');
    expect(changed.lines).toContain('What are you proud of?');
  });

  test('next says honestly that it does not know, until the meeting tells', async () => {
    expect((await reply(bot, said(bot, 'mia', 'next'))).lines.join()).toContain('No next meeting is known');
    bot.connector.meetings.set('MCMx', '2026-03-31T08:00:00Z');
    const channelData = { tenant: { id: memberOf('rae').tenantId }, meeting: { id: 'MCMx' } };
    const next = await reply(bot, said(bot, 'mia', 'next', { channelData }));
    expect(next.lines[1]).toContain('31 March');
    bot.connector.meetings.set('MCMx', '2026-01-06T08:00:00Z');
    bot.clock.now = '2026-03-25T10:01:00.000Z';
    const past = await reply(bot, said(bot, 'mia', 'next', { channelData }));
    expect(past.lines.join()).toContain('No next meeting is known');
  });

  test('recap puts on record what was discussed, then shows what is open; settings show what there is', async () => {
    const filed = await reply(bot, said(bot, 'mia', 'recap'));
    expect(filed.lines.slice(0, 2)).toEqual(['Your meeting is on record', '1 item discussed.']);
    expect(filed.buttons).toEqual(['See the record', 'Open Opener', 'Undo']);
    expect((await reply(bot, said(bot, 'mia', 'recap'))).lines.join()).toContain('book a room');
    expect((await reply(bot, said(bot, 'mia', 'settings'))).lines[0]).toBe('Settings of your 1:1');
  });

  test('what is not understood is kept in a field, with the nearest commands', async () => {
    const card = await reply(bot, said(bot, 'mia', 'the offsite was lovely'));
    expect(card.lines).toContain('[What you wrote: the offsite was lovely]');
    expect(card.buttons).toContain('Help');
  });

  test('the same message delivered again, also after a restart, makes nothing twice', async () => {
    const message = said(bot, 'mia', 'action water the plants');
    await answers(bot, message);
    expect(await answers(bot, message)).toEqual([]);
    await bot.restart();
    await answers(bot, message);
    expect((await storedActions(bot)).filter(({ title }) => title === 'water the plants')).toHaveLength(1);
  });
});

describe('Ticking off several at once', () => {
  const chat = '19:several@thread.v2';
  const here = () => ({ conversation: { ...activity(bot, 'rae').conversation, id: chat } });
  const say = (text: string) => said(bot, 'mia', text, here());
  const open = async () =>
    (await storedActions(bot)).filter(({ title, status }) => /^plan/.test(title) && status === 'open').length;

  test('"done 1 and 2" does both, says so, and leaves the others their numbers', async () => {
    bot.connector.chats.set(chat, [memberOf('rae'), memberOf('mia')]);
    for (const title of ['plan A', 'plan B', 'plan C']) await reply(bot, say(`action ${title} by today`));
    const list = await reply(bot, say('actions'));
    const numberOf = (title: string) =>
      Number(list.lines.find((line) => line.includes(title))?.split('.')[0]);
    const message = say(`done ${numberOf('plan A')} and ${numberOf('plan B')}`);
    const told = await reply(bot, message);
    expect(told.text).toBe('Done: plan A; plan B.');
    expect(told.lines.find((line) => line.includes('plan C'))).toMatch(`${numberOf('plan C')}. | plan C`);
    expect(await open()).toBe(1);
    const left = await storedActions(bot);
    await bot.restart();
    await answers(bot, message);
    expect(await storedActions(bot)).toEqual(left);
  });

  test('a number that is not there changes nothing, so that a slip can be put right', async () => {
    const list = await reply(bot, say('actions'));
    const c = Number(list.lines.find((line) => line.includes('plan C'))?.split('.')[0]);
    const told = await reply(bot, say(`done ${c} and 99`));
    expect(told.text).toContain('Nothing was ticked off. There is no number 99');
    expect(await open()).toBe(1);
  });

  test('topics of the agenda as well, when that is the list they saw', async () => {
    for (const title of ['one', 'two']) await reply(bot, say(`add topic ${title}`));
    const agenda = await reply(bot, say('agenda'));
    const numbers = agenda.lines.filter((line) => /\d\. \| topic (one|two)|\d\. \| (one|two)/.test(line));
    const told = await reply(bot, say(`done ${numbers.map((line) => line.split('.')[0]).join(', ')}`));
    expect(told.text).toMatch(/^Done: .*one; .*two\.$/);
  });
});

describe('What was done may be taken back, and thanked for', () => {
  test('"undo" asks which of the closed ones, and "reopen 1" opens that one again', async () => {
    const which = await reply(bot, said(bot, 'mia', 'undo'));
    expect(which.text).toBe('Which one should be open again? Write its number, for example: reopen 2.');
    const at =
      which.lines
        .filter((line) => /^\d+\. \|/u.test(line))
        .findIndex((line) => line.includes('send the deck')) + 1;
    const open = await reply(bot, said(bot, 'mia', `reopen ${at}`));
    expect(open.lines.slice(1, 3)).toEqual(['send the deck', 'Owner: Mia Lindqvist · Status: Open']);
    expect((await reply(bot, said(bot, 'mia', 'reopen 77'))).text).toContain(
      'Which one should be open again?',
    );
  });

  test('thanks are answered as thanks, and not with everything that one can write', async () => {
    expect((await reply(bot, said(bot, 'mia', 'thanks 🙏'))).lines).toEqual(['Any time.']);
  });
});

describe('Writing to Opener alone', () => {
  test('somebody without a 1:1 is told how to start', async () => {
    expect((await reply(bot, saidAlone(bot, 'ines', 'agenda'))).lines.join()).toContain('Add me to the chat');
  });

  test('somebody with one 1:1 speaks of that one', async () => {
    expect((await reply(bot, saidAlone(bot, 'mia', 'actions'))).lines.join()).toContain('book a room');
  });

  test('somebody with several is asked which, with what they wrote kept, and asked once', async () => {
    const tom = '19:rae-tom@thread.v2';
    bot.connector.chats.set(tom, [memberOf('rae'), memberOf('tom')]);
    const inThatChat = { conversation: { ...activity(bot, 'rae').conversation, id: tom } };
    await reply(bot, said(bot, 'rae', 'hi', inThatChat));
    const which = await reply(bot, saidAlone(bot, 'rae', 'action call Tom by Friday'));
    expect(which.lines).toEqual([
      'Which 1:1 is this for?',
      '[Your 1:1 with]',
      '[What to do there: action call Tom by Friday]',
    ]);
    const value = { verb: 'chooseOneOnOne', oneOnOneId: raeAndMia, text: 'action call Tom by Friday' };
    const chosen = await answers(bot, activity(bot, 'rae', { value, conversation: personalChat('rae') }));
    expect(JSON.stringify(chosen)).toContain('call Tom');
    expect((await storedActions(bot)).some(({ title }) => title === 'call Tom')).toBe(true);
    expect((await reply(bot, saidAlone(bot, 'rae', 'actions'))).lines.join()).toContain('call Tom');
  });

  test('help needs no 1:1', async () => {
    expect((await reply(bot, saidAlone(bot, 'rae', 'hello'))).lines[0]).toBe('What you can write');
  });

  test('settings offer to speak of another 1:1', async () => {
    const card = await reply(bot, saidAlone(bot, 'rae', 'settings'));
    expect(card.lines).toContain('Which 1:1 is this for?');
  });
});
