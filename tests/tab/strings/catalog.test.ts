import { describe, expect, test } from '@jest/globals';
import { failures } from '../../../src/contract/errors.ts';
import { dateText } from '../../../src/domain/dateFormat.ts';
import { shapes } from '../../../src/domain/dateShapes.ts';
import { purposes } from '../../../src/domain/purpose.ts';
import { lowerEn } from '../../../src/locales/en/lower.ts';
import { tabEn } from '../../../src/locales/en/panel.ts';
import { personalEn } from '../../../src/locales/en/personal.ts';
import { pluralIn } from '../../../src/locales/writing/plural.ts';
import { textsOf } from '../../setup/catalogTexts.ts';

describe('the English words', () => {
  test.each([
    ...textsOf(tabEn, { 'item.waiting': [{ unit: 'week', count: 3 }] }),
    ...textsOf(lowerEn),
    ...textsOf(personalEn),
  ])('%s says something', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|\[object|#|NaN/);
  });

  test('cover each failure and each purpose', () => {
    expect(Object.keys(tabEn.failures).sort()).toEqual(Object.keys(failures).sort());
    expect(Object.keys(tabEn.itemWords.purposes).sort()).toEqual([...purposes].sort());
  });

  test.each([
    [{ unit: 'day', count: 0 }, 'new'],
    [{ unit: 'day', count: 1 }, '1 day'],
    [{ unit: 'day', count: 13 }, '13 days'],
    [{ unit: 'week', count: 2 }, '2 weeks'],
  ] as const)('say of a wait of %j: %s', (waiting, text) => {
    expect(tabEn.item.waiting(waiting)).toBe(text);
  });
});

test('plurals follow the language, and numbers are written its way', () => {
  const polish = pluralIn('pl');
  const forms = { one: '# temat', few: '# tematy', many: '# tematów', other: '# tematu' };
  expect([1, 3, 5].map((count) => polish(count, forms))).toEqual(['1 temat', '3 tematy', '5 tematów']);
  expect(pluralIn('de')(12_000, { other: '# Zeichen' })).toBe('12.000 Zeichen');
});

test.each([
  ['en-gb', '2026-11-10T12:00:00Z', '10 Nov'],
  ['en-us', '2026-11-10T12:00:00Z', 'Nov 10'],
  ['de', '2026-11-10T12:00:00Z', '10. Nov.'],
  ['en-gb', '2025-11-10T12:00:00Z', '10 Nov 2025'],
])('in %s %s reads %s', (locale, at, text) => {
  expect(dateText(locale, shapes.day, at, { now: '2026-11-24T09:00:00Z' })).toBe(text);
});
