import { expect, test } from '@jest/globals';
import { dateText, localIn } from '../../../../src/domain/dateFormat.ts';
import { shapes } from '../../../../src/domain/dateShapes.ts';
import { cityOf, timeThere } from '../../../../src/tab/features/schedule/times.ts';
import { daysText, hoursText, wallText } from '../../../../src/tab/features/schedule/wallTimes.ts';

const moment = '2026-12-01T09:00:00.000Z';

test('a moment reads as the clocks of the reader show it, the way their region writes it', () => {
  expect(dateText('en-gb', shapes.moment, moment, { zone: 'Europe/Berlin' })).toBe('Tue 1 Dec, 10:00');
  expect(dateText('en-us', shapes.moment, moment, { zone: 'Europe/Berlin' })).toBe('Tue, Dec 1, 10:00 AM');
  expect(wallText('en-gb', '2026-12-01T10:00')).toBe('Tue 1 Dec, 10:00');
});

test.each([
  ['Europe/Berlin', null],
  ['Europe/Paris', null],
  ['America/New_York', '04:00'],
  ['Pacific/Auckland', '22:00'],
  ['Pacific/Honolulu', 'Mon 23:00'],
])('seen from Berlin, the time in %s reads %j', (there, text) => {
  expect(timeThere('en-gb', moment, { ownZone: 'Europe/Berlin', there })).toBe(text);
});

test('clocks of a zone are read to the minute, midnight included', () => {
  expect(localIn('Europe/Berlin', '2026-11-30T23:00:00.000Z')).toBe('2026-12-01T00:00');
  expect(localIn('Asia/Kolkata', moment)).toBe('2026-12-01T14:30');
});

test.each([
  ['en-gb', [1, 2, 3, 4, 5], 'Mon – Fri'],
  ['de', [1, 2, 3, 4, 5], 'Mo – Fr'],
  ['en-gb', [1, 2, 3, 4, 5, 6, 7], 'Mon – Sun'],
  ['en-gb', [1, 2], 'Mon, Tue'],
  ['es', [1, 3, 4], 'lun, mié, jue'],
  ['en-gb', [1, 2, 3, 4, 7], 'Mon, Tue, Wed, Thu, Sun'],
  ['en-gb', [6], 'Sat'],
])('in %s the days %j read %s', (locale, days, text) => {
  expect(daysText(locale, days).replaceAll('\u2009', ' ')).toBe(text);
});

test.each([
  ['en-gb', '9:00 – 17:30'],
  ['en-us', '9:00 AM – 5:30 PM'],
  ['de', '9:00 – 17:30'],
])('in %s hours read %s', (locale, text) => {
  expect(hoursText(locale, '09:00', '17:30').replaceAll(/[\u2009\u202f]/g, ' ')).toBe(text);
});

test('a zone is called by its place', () => {
  expect(['America/New_York', 'America/Argentina/Buenos_Aires', 'UTC'].map(cityOf)).toEqual([
    'New York',
    'Buenos Aires',
    'UTC',
  ]);
});
