import { expect, test } from '@jest/globals';
import { dateFormat, relativeDay } from '../../src/domain/dateFormat.ts';
import { dayIn } from '../../src/domain/dayIn.ts';
import { isTimeZone } from '../../src/domain/timeZone.ts';

test('a formatter is made once for what it was asked with, and another for anything else', () => {
  const berlin = dateFormat('en-GB', { timeZone: 'Europe/Berlin', month: 'long' });
  expect(dateFormat('en-GB', { timeZone: 'Europe/Berlin', month: 'long' })).toBe(berlin);
  expect(dateFormat('en-GB', { timeZone: 'Europe/Rome', month: 'long' })).not.toBe(berlin);
  expect(dateFormat('de-DE', { timeZone: 'Europe/Berlin', month: 'long' })).not.toBe(berlin);
});

test('days and zones that were asked for before make no formatter', () => {
  const ask = () => {
    expect(dayIn('Asia/Tokyo', '2026-03-24T20:00:00.000Z')).toBe('2026-03-25');
    expect(isTimeZone('Asia/Tokyo')).toBe(true);
    expect(relativeDay('de-DE', 1)).toBe('morgen');
  };
  ask();
  const { DateTimeFormat, RelativeTimeFormat } = Intl;
  const isMade = () => {
    throw new Error('A formatter was made');
  };
  Object.assign(Intl, { DateTimeFormat: isMade, RelativeTimeFormat: isMade });
  try {
    ask();
  } finally {
    Object.assign(Intl, { DateTimeFormat, RelativeTimeFormat });
  }
});

test('names of people are not kept for ever: after very many, the first is made anew', () => {
  const first = dateFormat('en-GB', { day: 'numeric' });
  for (let n = 0; n < 600; n += 1) dateFormat(`en-x-n${n}`, { day: 'numeric' });
  expect(dateFormat('en-GB', { day: 'numeric' })).not.toBe(first);
});
