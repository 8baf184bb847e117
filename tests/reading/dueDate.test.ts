import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { type Due, readDueDate, splitDueDate } from '../../src/reading/dueDate.ts';
import { type DueRow, dueDates } from './dueDateTable.ts';

const wednesday = { now: '2026-03-25T10:00:00Z', zone: 'Europe/Berlin' };

describe.each(languages)('in %s', (language) => {
  test.each(dueDates[language])('%j says what is due and when', (text, what, due) => {
    expect(splitDueDate(text, { ...wednesday, language })).toEqual({ what, due: dueOf(due) });
  });
});

describe('a bare 3/4', () => {
  test.each([
    ['America/Los_Angeles', '2027-03-04'],
    ['America/Indiana/Indianapolis', '2027-03-04'],
    ['Europe/Berlin', '2026-04-03'],
    ['Pacific/Auckland', '2026-04-03'],
    ['America/Sao_Paulo', '2026-04-03'],
  ])('is in %s the day %s', (zone, date) => {
    const reading = { ...wednesday, zone, language: 'en' } as const;
    expect(readDueDate('3/4', reading)).toEqual({ kind: 'date', date });
    expect(splitDueDate('send it by 3/4', reading).due).toEqual({ kind: 'date', date });
  });
});

describe('a field for a date alone', () => {
  test.each<[string, Due]>([
    ['Friday', { kind: 'date', date: '2026-03-27' }],
    [' next week. ', { kind: 'date', date: '2026-04-03' }],
    ['by the 15th', { kind: 'date', date: '2026-04-15' }],
    ['15th', { kind: 'date', date: '2026-04-15' }],
    ['sat', { kind: 'date', date: '2026-03-28' }],
    ['the 32nd', { kind: 'unclear', words: 'the 32nd' }],
    ['yesterday', { kind: 'unclear', words: 'yesterday' }],
    ['send it Friday', { kind: 'unclear', words: 'send it Friday' }],
    ['whenever', { kind: 'unclear', words: 'whenever' }],
    ['', { kind: 'unclear', words: '' }],
  ])('reads %j', (text, due) => {
    expect(readDueDate(text, { ...wednesday, language: 'en' })).toEqual(due);
  });
});

test('an unknown zone is refused, not guessed', () => {
  expect(() => splitDueDate('today', { ...wednesday, zone: 'Mars/Base', language: 'en' })).toThrow(
    RangeError,
  );
});

function dueOf(due: DueRow[2]): Due {
  if (due === null) return { kind: 'none' };
  return typeof due === 'string' ? { kind: 'date', date: due } : { kind: 'unclear', words: due.unclear };
}
