import { describe, expect, test } from '@jest/globals';
import { mentionAt, namesFor, withMention } from '../../../../sandbox/host/chat/mentionTyping.ts';

const names = ['Opener', 'Mia Lindqvist', 'Mia Okafor'];

function offeredFor(text: string, caret = text.length): string[] {
  const typed = mentionAt(text, caret);
  return typed ? namesFor(typed, names) : [];
}

describe('while a message is typed', () => {
  test.each([
    ['@', names],
    ['Hello @', names],
    ['@op', ['Opener']],
    ['@mia', ['Mia Lindqvist', 'Mia Okafor']],
    ['@Mia L', ['Mia Lindqvist']],
    ['mail rae@opener', []],
    ['@tom', []],
    ['@Opener and so on', []],
    ['no mention', []],
  ])('%j offers %j', (text, offered) => {
    expect(offeredFor(text)).toEqual(offered);
  });

  test('what stands after the caret does not count', () => {
    expect(offeredFor('@op is nice', 3)).toEqual(['Opener']);
  });

  test('a chosen name takes the place of what was typed of it, with the caret behind it', () => {
    expect(withMention('Ask @op now', { start: 4, end: 7, name: 'Opener' })).toEqual({
      text: 'Ask @Opener now',
      caret: 12,
    });
  });

  test('a name put in by the button keeps its distance', () => {
    expect(withMention('Hello', { start: 5, end: 5, name: 'Opener' })).toEqual({
      text: 'Hello @Opener ',
      caret: 14,
    });
    expect(withMention('', { start: 0, end: 0, name: 'Opener' }).text).toBe('@Opener ');
  });
});
