import { expect, test } from '@jest/globals';
import { type CadenceDraft, choiceOf } from '../../../src/domain/cadenceDraft.ts';
import { firstFrom } from '../../../src/domain/firstFrom.ts';

/** A Tuesday, at eleven. */
const now = '2026-11-24T11:00';

const usual: CadenceDraft = {
  repeats: 'weeks',
  weeks: '1',
  nth: 1,
  weekday: 'TU',
  first: '',
  time: '10:00',
  minutes: '30',
  zone: 'UTC',
};
const month = { repeats: 'month' } as const;

test.each<[string, Partial<CadenceDraft>, string, string]>([
  ['as soon as it comes round', {}, '', '2026-12-01'],
  ['today, while its time is to come', { time: '12:00' }, '2026-11-24', '2026-11-24'],
  ['not today, when its time has passed', {}, '2026-11-24', '2026-12-01'],
  ['not today, when its time is now', { time: '11:00' }, '2026-11-24', '2026-12-01'],
  ['on the day itself', {}, '2026-12-08', '2026-12-08'],
  ['on the day itself, at midnight', { time: '00:00' }, '2026-12-08', '2026-12-08'],
  ['on its weekday after a day that is none', {}, '2026-12-09', '2026-12-15'],
  ['far ahead', {}, '2027-06-01', '2027-06-01'],
  ['in the other week of two', { weeks: '2' }, '2026-12-08', '2026-12-08'],
  ['in step with a day two weeks ago', { weeks: '2' }, '2026-11-10', '2026-12-08'],
  ['in step with a day a week ago', { weeks: '2' }, '2026-11-17', '2026-12-01'],
  ['in step with a day of last year', { weeks: '3' }, '2025-12-02', '2026-12-15'],
  ['in step with today, later on', { weeks: '2', time: '12:00' }, '2026-11-24', '2026-11-24'],
  ['in step with today, over by now', { weeks: '2' }, '2026-11-24', '2026-12-08'],
  ['monthly, in the month of the day', month, '2027-02-01', '2027-02-02'],
  ['monthly, in the month after when the day is past it', month, '2027-02-03', '2027-03-02'],
  ['monthly, as soon as it can be after a day in the past', month, '2026-01-01', '2026-12-01'],
  ['monthly, the last', { ...month, nth: -1 }, '2026-12-30', '2027-01-26'],
])('a first meeting %s', (_, about, from, day) => {
  const draft = { ...usual, ...about };
  const made = choiceOf(draft, firstFrom(draft, from, now));
  expect(made).toMatchObject({ choice: { start: `${day}T${draft.time}` } });
});
