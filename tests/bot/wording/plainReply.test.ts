import { describe, expect, test } from '@jest/globals';
import { commandNames } from '../../../src/bot/commands/command.ts';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { askAgain, helpText } from '../../../src/bot/wording/plainReply.ts';
import { wordingFor } from '../../../src/bot/wording/wordingFor.ts';
import { speaking } from '../commands/speaking.ts';

const english = wordingFor('en');

test.each(commandNames)('the example that help gives for %s does just that', (name) => {
  const { kind } = parseCommand(english.help.commands[name].example, speaking());
  // The word "recap" alone wraps up; other ways to say it only show.
  expect(kind).toBe(name === 'recap' ? 'wrapUp' : name);
});

test('help has a line for each command', () => {
  expect(helpText(english).split('\n')).toHaveLength(commandNames.length + 2);
});

test('a language that the bot does not speak yet is answered in English', () => {
  expect(wordingFor('de')).toBe(english);
});

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

test('every answer names what to write next', () => {
  const { target, confirmed, missing, unknown } = english;
  const answers = [
    unknown,
    ...Object.values(missing),
    target.noSuchNumber(9, 3),
    target.noSuchNumber(9, 1),
    target.nothingMatches('deck'),
    target.severalMatch('deck', 2),
    target.nothingOpen,
    confirmed.topicAdded('Hiring'),
    confirmed.actionAdded('Send the deck', 'Mia', 'Friday'),
    confirmed.actionAdded('Send the deck', 'Mia', null),
    confirmed.done('Send the deck'),
    confirmed.alreadyDone('Send the deck'),
    confirmed.snoozed('Send the deck', 'Friday'),
    confirmed.snoozed('Send the deck', null),
  ];
  for (const answer of answers) expect(answer).toMatch(/[Ww]rite/);
});
