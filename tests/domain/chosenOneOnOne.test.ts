import { expect, test } from '@jest/globals';
import { chosenOneOnOne } from '../../src/domain/chosenOneOnOne.ts';

const address = { conversationId: 'a:1', serviceUrl: 'https://smba.example', welcomedAt: null };
const chosenAt = '2026-03-25T10:00:00.000Z';

test.each([
  ['at once', '2026-03-25T10:00:00.000Z', 'pair'],
  ['almost a day later', '2026-03-26T09:59:59.999Z', 'pair'],
  ['a day later', '2026-03-26T10:00:00.000Z', null],
  ['weeks later', '2026-04-20T10:00:00.000Z', null],
])('What somebody chose to speak of holds for a day: %s', (_, now, expected) => {
  expect(chosenOneOnOne({ ...address, chosenOneOnOneId: 'pair', chosenAt }, now)).toBe(expected);
});

test('A choice of which nobody knows when it was made is asked for again', () => {
  expect(chosenOneOnOne({ ...address, chosenOneOnOneId: 'pair' }, chosenAt)).toBeNull();
});
