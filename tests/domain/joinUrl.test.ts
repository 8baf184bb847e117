import { describe, expect, test } from '@jest/globals';
import { joinKeyOf, threadIn } from '../../src/domain/joinUrl.ts';

const thread = '19:meeting_NjA5YjA2@thread.v2';
const base = 'https://teams.microsoft.com/l/meetup-join/';

describe('The join addresses of one meeting', () => {
  test.each([
    ['as Graph writes it', `${base}19%3ameeting_NjA5YjA2%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d`],
    ['with capitals in its escapes', `${base}19%3Ameeting_NjA5YjA2%40thread.v2/0?context=%7B%22Tid%22%7D`],
    ['not escaped', `${base}19:meeting_NjA5YjA2@thread.v2/0`],
    ['escaped twice', `${base}19%253ameeting_NjA5YjA2%2540thread.v2/0?context=x`],
    ['on the newer host', 'https://teams.cloud.microsoft/l/meetup-join/19%3ameeting_NjA5YjA2%40thread.v2/0'],
  ])('are the same %s', (_, url) => {
    expect(joinKeyOf(url)).toBe(thread);
    expect(threadIn(url)).toBe(thread);
  });

  test('are the same in the short form, with and without the pass code', () => {
    expect(joinKeyOf('https://teams.microsoft.com/meet/4567?p=abc')).toBe('meet 4567');
    expect(joinKeyOf('https://teams.live.com/meet/4567')).toBe('meet 4567');
  });

  test('differ for different meetings, and text that is no address is none', () => {
    const keys = [
      `${base}19%3ameeting_a%40thread.v2/0`,
      `${base}19%3ameeting_A%40thread.v2/0`,
      'https://meet.example/a',
      'https://meet.example/b',
      'https://teams.microsoft.com/meet/1',
    ].map(joinKeyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect([joinKeyOf(''), joinKeyOf('soon'), threadIn('https://meet.example/a')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
