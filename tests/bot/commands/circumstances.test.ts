import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../src/bot/commands/command.ts';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { hers, list, mine, topic } from './expected.ts';
import { mia, rae, speaking } from './speaking.ts';

describe('a text over its limit is refused, never cut', () => {
  test.each<[string, number, string]>([
    ['addTopic', 300, 'add '],
    ['addAction', 300, 'action '],
    ['question', 200, 'question '],
  ])('%s takes %i characters', (command, limit, opening) => {
    const tooLong = { kind: 'refused', command, because: { reason: 'tooLong', length: limit + 1, limit } };
    expect(parseCommand(opening + 'x'.repeat(limit + 1), speaking())).toEqual(tooLong);
    expect(parseCommand(opening + 'x'.repeat(limit), speaking()).kind).toBe(command);
  });

  test('a due date and an owner do not count towards the title', () => {
    const title = 'x'.repeat(300);
    const said = `action ${title} for Mia by Friday`;
    expect(parseCommand(said, speaking())).toEqual(hers(title, '2026-03-27'));
  });

  test('a name counts as it is shown, not as the mention that stood for it', () => {
    const said = `add ask <at>Mia Lindqvist</at> ${'x'.repeat(282)}`;
    expect(parseCommand(said, speaking())).toEqual(topic(`ask Mia Lindqvist ${'x'.repeat(282)}`));
  });
});

describe('before it is known which 1:1 is meant', () => {
  const alone = speaking({ other: null, mentions: [] });

  test.each<[string, Command]>([
    ['action send the deck by Friday', mine('send the deck', '2026-03-27')],
    ['action prepare slides for Mia', mine('prepare slides for Mia')],
    ['action me: send the deck', mine('send the deck')],
    ['my actions', list('mine')],
    ['actions theirs', list('theirs')],
  ])('%j is understood all the same', (said, meant) => {
    expect(parseCommand(said, alone)).toEqual(meant);
  });
});

describe('names', () => {
  test.each<[string, string, string]>([
    ['Lindqvist, Mia (Design)', 'action for Mia: send the deck', 'send the deck'],
    ['Lindqvist, Mia (Design)', 'action send the deck for Mia Lindqvist', 'send the deck'],
    ['Anna-Lena Berg', 'action Anna-Lena to send the deck', 'send the deck'],
    ['Émile Zola', 'action émile: send the deck', 'send the deck'],
    ['Mark Twain', 'action Mark will send the deck', 'send the deck'],
    ['Mark Twain', 'action send the deck for mark', 'send the deck'],
    ["Sinéad O'Connor", 'action send the deck for Sinéad O’Connor', 'send the deck'],
    ['José García', 'action jose: send the deck', 'send the deck'],
    ['José García', 'action Garcia: send the deck', 'send the deck'],
    ['José García', 'action [José] send the deck', 'send the deck'],
    ['Dr. Jürgen Müller', 'action for Mueller: send the deck', 'send the deck'],
    ['Dr. Jürgen Müller', 'action Herr Müller: send the deck', 'send the deck'],
    ['Dr. Jürgen Müller', 'action Juergen to send the deck', 'send the deck'],
    ['Łukasz Nowak', 'action lukasz: send the deck', 'send the deck'],
    ['Anna-Lena Berg', 'action Lena: send the deck', 'send the deck'],
    ['$& (x+)+', 'action send the deck', ''],
  ])('of %s are found in %j', (name, said, title) => {
    const command = parseCommand(said, speaking({ other: { id: mia.id, name } }));
    expect(command).toEqual(title === '' ? mine('send the deck') : hers(title));
  });

  test.each([
    ['Mark Twain', 'mark the calendar'],
    ['Will Smith', 'will the budget last'],
    ['May Jones', 'may budget'],
  ])('of %s that are also words leave %j alone', (name, title) => {
    expect(parseCommand(`action ${title}`, speaking({ other: { id: mia.id, name } }))).toEqual(mine(title));
  });

  test('shared by the two mean the other one', () => {
    const other = { id: mia.id, name: 'Rae Lindqvist' };
    expect(parseCommand('action for Rae: send the deck', speaking({ other }))).toEqual(hers('send the deck'));
  });
});

describe('mentions', () => {
  test('of two people with one display name are told apart by their order', () => {
    const mentions = [
      { text: '<at>Rae</at>', personId: mia.id },
      { text: '<at>Rae</at>', personId: rae.id },
    ];
    const said = 'action <at>Rae</at> to send the deck to <at>Rae</at>';
    expect(parseCommand(said, speaking({ mentions }))).toEqual(hers('send the deck to Rae'));
  });

  test('that the activity does not explain are read as their names', () => {
    expect(parseCommand('action <at>Mia</at> to send the deck', speaking({ mentions: [] }))).toEqual(
      hers('send the deck'),
    );
  });

  test('with an empty text, or none of it in the message, change nothing', () => {
    const mentions = [
      { text: '', personId: mia.id },
      { text: '<at>Zed</at>', personId: 'zed' },
    ];
    expect(parseCommand('action send the deck', speaking({ mentions }))).toEqual(mine('send the deck'));
  });

  test('of the bot are taken off wherever they stand', () => {
    const mentions = [{ text: '<at>Opener</at>', personId: null }];
    const said = 'add <at>Opener</at> career plans';
    expect(parseCommand(said, speaking({ mentions }))).toEqual(topic('career plans'));
    expect(parseCommand('agenda <at>Opener</at>', speaking({ mentions }))).toEqual({ kind: 'agenda' });
  });
});

describe('what Teams puts into a text', () => {
  const shown = 'Mia Lindqvist (R&D)';

  test.each([
    [`<at>${shown}</at>`, `<at>Mia Lindqvist (R&amp;D)</at>`],
    [`<at>Mia Lindqvist (R&amp;D)</at>`, `<at>${shown}</at>`],
    [`<at>${shown}</at>`, `<at id="0">Mia Lindqvist (R&amp;D)</at>`],
  ])('a mention of %j is found as %j', (text, written) => {
    const mentions = [{ text, personId: mia.id }];
    expect(parseCommand(`action ${written} send the deck`, speaking({ mentions }))).toEqual(
      hers('send the deck'),
    );
  });

  test.each<[string, Command]>([
    ['<quoted messageId="17"/> add hiring', topic('hiring')],
    ['<quoted messageId="17">old words</quoted>add hiring', topic('hiring')],
    [
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply"><p>old</p></blockquote><p>add hiring</p>',
      topic('hiring'),
    ],
    ['add <emoji alt="🎉" title="Party"></emoji> party', topic('🎉 party')],
    ['add <customemoji alt="shipit" id="1"/> party', topic('shipit party')],
    ['add <codeblock class="x"><code>npm test</code></codeblock>', topic('npm test')],
    ['<readonly title="x">add hiring</readonly>', topic('hiring')],
    ['add<br>- hiring', topic('hiring')],
    [
      'add<br>- hiring<br>- pay',
      {
        kind: 'several',
        commands: [
          { kind: 'addTopic', title: 'hiring' },
          { kind: 'addTopic', title: 'pay' },
        ],
      },
    ],
    [
      '<div>add:</div><ol><li>hiring</li><li>pay</li></ol>',
      {
        kind: 'several',
        commands: [
          { kind: 'addTopic', title: 'hiring' },
          { kind: 'addTopic', title: 'pay' },
        ],
      },
    ],
  ])('%j is read as people see it', (said, meant) => {
    expect(parseCommand(said, speaking({ mentions: [] }))).toEqual(meant);
  });
});

describe('in another language', () => {
  test.each([
    ['de', 'action Deck schicken bis zum 3. April'],
    ['es', 'action Deck schicken para el 3 de abril'],
    ['de', 'action Deck schicken by 3 April'],
  ] as const)('%s reads its own dates, and English ones: %j', (language, said) => {
    expect(parseCommand(said, speaking({ language }))).toEqual(mine('Deck schicken', '2026-04-03'));
  });
});
