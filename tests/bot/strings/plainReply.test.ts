import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { askAgain } from '../../../src/bot/strings/plainReply.ts';
import { botStringsFor } from '../../../src/bot/strings/stringsFor.ts';
import { speaking } from '../commands/speaking.ts';

const english = botStringsFor('en');

describe('what cannot be done as it stands is asked again with a way on', () => {
  test.each([
    ['add', 'What would you like to talk about?'],
    ['action', 'What is to be done?'],
    ['done', 'Which one is done?'],
    ['snooze', 'Which one should wait?'],
    ['action send the deck by the 32nd', 'I cannot tell which day "32nd" is.'],
    ['snooze 2 until the 32nd', 'I cannot tell which day "the 32nd" is.'],
    ['action <at>Tom</at> send the deck', 'Tom is not part of this 1:1'],
    [`add ${'x'.repeat(301)}`, 'That topic has 301 characters, and there is room for 300.'],
    [`question ${'x'.repeat(201)}`, 'That question has 201 characters, and there is room for 200.'],
    ['answer', 'What is your answer?'],
    [`answer ${'x'.repeat(4_001)}`, 'That answer has 4001 characters, and there is room for 4000.'],
  ])('%j', (said, answer) => {
    expect(askAgain(parseCommand(said, speaking()), english)).toContain(answer);
  });

  test.each(['agenda', 'add hiring', 'action send the deck by Friday', 'snooze 2', 'done 2', 'what?'])(
    'and %j needs no asking',
    (said) => {
      expect(askAgain(parseCommand(said, speaking()), english)).toBeNull();
    },
  );
});

describe.each([
  ['en', /[Ww]rite|Name/],
  ['de', /[Ss]chreib|Nenn/],
  ['es', /[Ee]scr[ií]b|Nombra/],
  ['fr', /[ÉEé]cris|Nomme/],
] as const)('in %s', (language, write) => {
  const { target, missing, notOneOfTheTwo, unclearDate } = botStringsFor(language);

  test.each([
    ...Object.values(missing),
    notOneOfTheTwo('Tom'),
    unclearDate('the 32nd'),
    target.noSuchNumber(9, 3),
    target.noSuchNumber(9, 1),
    target.nothingMatches('deck'),
    target.severalMatch('deck', 2),
    target.nothingOpen,
  ])('an answer names what to write next: %s', (answer) => {
    expect(answer).toMatch(write);
  });

  test('the examples it gives are understood', () => {
    for (const [command, sentence] of Object.entries(missing)) {
      const example = sentence.match(/: (?<words>[^:]*?)(?:\.(?: |$)|$)/u)?.groups?.words ?? '';
      expect([example, parseCommand(example, speaking({ language })).kind]).toEqual([example, command]);
    }
  });
});
