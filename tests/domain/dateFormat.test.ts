import { expect, test } from '@jest/globals';
import { dateFormat, dateText, localIn, relativeDay } from '../../src/domain/dateFormat.ts';
import { shapes } from '../../src/domain/dateShapes.ts';
import { dayIn } from '../../src/domain/dayIn.ts';
import { isTimeZone } from '../../src/domain/timeZone.ts';
import { sources } from '../architecture/sources.ts';

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

test.each([
  ['en-GB', 'weekdayAndDay', '2026-03-27', { now: '2026-03-25' }, 'Fri 27 Mar'],
  ['en-GB', 'weekdayAndDay', '2027-03-27', { now: '2026-03-25' }, 'Sat, 27 Mar 2027'],
  ['en-US', 'weekdayAndDay', '2026-03-27', {}, 'Fri, Mar 27'],
  ['en-GB', 'shortMonth', '2026-09', {}, 'Sept 2026'],
  ['de', 'month', '2026-03', {}, 'März 2026'],
  ['en-GB', 'wholeMoment', '2026-03-24T09:00:00Z', { zone: 'Europe/Berlin' }, 'Tuesday 24 March at 10:00'],
  [
    'en-GB',
    'namedMoment',
    '2026-03-24T09:00:00Z',
    { zone: 'Europe/Berlin' },
    'Tuesday 24 March at 10:00 CET',
  ],
  // By the clocks of the zone it is another year already, and the year of `now` is.
  ['en-GB', 'day', '2026-12-31T23:30:00Z', { zone: 'Europe/Berlin', now: '2027-01-02T12:00:00Z' }, '1 Jan'],
] as const)('as %s shows it, %s of %s with %j reads %s', (locale, shape, at, more, text) => {
  expect(dateText(locale, shapes[shape], at, more)).toBe(text);
});

test('midnight is the beginning of a day', () => {
  expect(localIn('Europe/Berlin', '2026-11-30T23:00:00.000Z')).toBe('2026-12-01T00:00');
});

test('every day and every time that is shown anywhere goes through the one function', () => {
  const bySelf =
    /\bIntl\.(?:DateTime|RelativeTime)Format|\.toLocale(?:Date|Time)?String\(|\bdateFormat\(|\.toDateString\(/u;
  const found = Object.entries(sources()).filter(([path, source]) => {
    const code = source.replace(/\/\*[\s\S]*?\*\//gu, '');
    return bySelf.test(code) && !path.startsWith('sandbox/') && path !== 'domain/dateFormat.ts';
  });
  expect(found.map(([path]) => path)).toEqual([]);
});

test('every day and time is shown in one of the shapes that there are', () => {
  const other =
    /\bdateText\(\s*[^,()]+(?:\([^()]*\))?,(?!\s*(?:commonShapes\.|shapes\.|shape\b|isSameDay \? commonShapes\.))/u;
  const found = Object.entries(sources()).filter(
    ([path, source]) => other.test(source) && path !== 'domain/dateFormat.ts',
  );
  expect(found.map(([path]) => path)).toEqual([]);
});
