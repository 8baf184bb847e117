import { describe, expect, test } from '@jest/globals';
import { askedOf, freedBy, isAnswered, isUnanswered } from '../../src/domain/statusUpdate.ts';

const nine = '2026-11-24T09:00:00.000Z';
const before = '2026-11-24T08:00:00.000Z';
const after = '2026-11-24T09:10:00.000Z';

const item = (
  texts: readonly string[] | null,
  answeredAt: string | null = null,
  about: { discussedAt?: string | null; broughtBy?: string } = {},
) => ({
  discussedAt: null,
  broughtBy: 'rae',
  ...about,
  ...(texts && { update: { answers: texts.map((text) => ({ personId: 'mia', text })), answeredAt } }),
});

test.each([
  ['a topic', item(null), false, false],
  ['an update without an answer', item([]), false, true],
  ['an answered update', item(['Done']), true, false],
  ['an answered update that was talked about', item(['Done'], before, { discussedAt: after }), false, false],
  ['an update that was only talked about', item([], null, { discussedAt: after }), false, false],
])('%s: answered or unanswered', (_, one, answered, unanswered) => {
  expect([isAnswered(one), isUnanswered(one)]).toEqual([answered, unanswered]);
});

test('somebody is asked for what the other brought and nobody answered', () => {
  const theirs = item([]);
  const own = item([], null, { broughtBy: 'mia' });
  expect(askedOf([theirs, own, item(['Done']), item(null)], 'mia')).toEqual([theirs]);
});

describe('What is freed', () => {
  test.each([
    ['nothing, by nothing', [], nine, { updates: 0, minutes: 0 }],
    ['about five minutes each', [item(['a'], before), item(['b'], nine)], nine, { updates: 2, minutes: 10 }],
    ['nothing by an answer in the call', [item(['a'], after)], nine, { updates: 0, minutes: 0 }],
    ['all that is answered while no meeting runs', [item(['a'], after)], null, { updates: 1, minutes: 5 }],
    ['an answer whose time nobody noted', [item(['a'])], nine, { updates: 1, minutes: 5 }],
    ['nothing by topics and open updates', [item(null), item([])], nine, { updates: 0, minutes: 0 }],
  ])('%s', (_, items, startedAt, freed) => {
    expect(freedBy(items, startedAt)).toEqual(freed);
  });
});
