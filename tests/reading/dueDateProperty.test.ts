import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '../../src/domain/dayIn.ts';
import { splitDueDate } from '../../src/reading/dueDate.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Ways to write a day of the coming year, and of any year. */
const writings: ((day: Written) => string)[] = [
  ({ iso }) => iso,
  ({ iso }) => iso.replaceAll('-', '/'),
  ({ day, month, year }) => `${day} ${month} ${year}`,
  ({ day, month, year }) => `${month} ${day}, ${year}`,
  ({ day, month }) => `${day} ${month}`,
  ({ day, month }) => `${month} ${day}`,
  ({ day, month }) => `${day} ${month.slice(0, 3)}`,
  ({ day, month }) => `${month.slice(0, 3).toUpperCase()} ${day}`,
  ({ day, month }) => `the ${ordinal(day)} of ${month}`,
  ({ day, month, weekday }) => `${weekday} ${day} ${month}`,
  ({ day, month, weekday }) => `${weekday}, ${month} ${ordinal(day)}`,
  ({ day, number }) => `${day}/${number}`,
  ({ day, number, year }) => `${day}/${number}/${year}`,
  ({ day, number, year }) => `${day}.${number}.${year}`,
];

type Written = { iso: string; day: number; month: string; number: number; year: number; weekday: string };

/** Words of titles, with those that dates are made of among them. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom(
    'Monday',
    'sun',
    'may',
    'March',
    'by',
    'the',
    'every',
    'next',
    'week',
    '5',
    '12',
    '2nd',
    'Q3',
  ),
  fc.constantFrom('tomorrow', 'on', 'for', 'last', 'from', 'EOD', 'due', 'R&D', '1:1', 'café', '計画', '5pm'),
);

/** A title ends in a word that cannot itself be read together with the date. */
const title = fc
  .tuple(fc.array(word, { maxLength: 6 }), fc.constantFrom('deck', 'report', 'Mia', 'budget', 'plan'))
  .map(([words, last]) => [...words, last].join(' '));

const zone = fc.constantFrom(
  'Pacific/Auckland',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'UTC',
);

test('"X by <date>" always gives X and that date back, however the date is written', () => {
  fc.assert(
    fc.property(
      title,
      fc.constantFrom('by', 'until', 'before', 'due', 'on', 'By', 'due on'),
      fc.constantFrom(...writings),
      fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 364 }),
      zone,
      (what, preposition, write, now, ahead, zone) => {
        const reading = { now: now.toISOString(), zone, language: 'en' } as const;
        const date = addDays(dayIn(zone, reading.now), ahead);
        const found = splitDueDate(`${what} ${preposition} ${write(written(date))}`, reading);
        expect(found).toEqual({ what, due: { kind: 'date', date } });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('whatever the text, a date found is a day that exists and has not passed, and nothing is made up', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), zone, (words, zone) => {
      const text = words.join(' ');
      const reading = { now: '2026-03-25T10:00:00Z', zone, language: 'en' } as const;
      const { what, due } = splitDueDate(text, reading);
      expect(isWithoutOneRun(text, what)).toBe(true);
      if (due.kind === 'date') expect(due.date >= dayIn(zone, reading.now)).toBe(true);
      if (due.kind === 'date') expect(addDays(due.date, 0)).toBe(due.date);
      if (due.kind === 'none') expect(what).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

/** Whether the second text is the first without one run of its words: a date stands at an end or within. */
function isWithoutOneRun(text: string, rest: string): boolean {
  const [all, kept] = [text, rest].map((one) => one.split(' ').filter((word) => word !== ''));
  if (!all || !kept) return false;
  const differing = kept.findIndex((word, index) => word !== all[index]);
  const start = differing === -1 ? kept.length : differing;
  return kept.slice(start).every((word, index) => word === all[all.length - kept.length + start + index]);
}

function written(iso: string): Written {
  const [year = 0, number = 0, day = 0] = iso.split('-').map(Number);
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return { iso, day, number, year, month: months[number - 1] ?? '', weekday };
}

function ordinal(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th';
  return `${day}${ending}`;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
