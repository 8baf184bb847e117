import { expect, test } from '@jest/globals';
import { cardKeyOf, withCardState } from '../../../../sandbox/host/chat/cardViews.ts';

const posted = { id: '1', editedAt: null };

test("a person's own view of a card ends when the message is changed for everybody", () => {
  const states = withCardState(new Map(), cardKeyOf('19:chat', posted), { card: 'mine' });
  expect(states.get(cardKeyOf('19:chat', posted))).toEqual({ busy: false, card: 'mine' });
  expect(
    states.get(cardKeyOf('19:chat', { ...posted, editedAt: '2026-11-24T09:00:00.000Z' })),
  ).toBeUndefined();
  expect(states.get(cardKeyOf('19:other', posted))).toBeUndefined();
});

test('what the app said about a press is gone with the next one, the card stays', () => {
  const key = cardKeyOf('19:chat', posted);
  const note = { text: 'No such date', failed: true };
  const said = withCardState(new Map(), key, { card: 'mine', note });
  expect(withCardState(said, key, { busy: true }).get(key)).toEqual({ busy: true, card: 'mine' });
});
