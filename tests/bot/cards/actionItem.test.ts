import { describe, expect, test } from '@jest/globals';
import { actionItemCard } from '../../../src/bot/cards/actionItem.ts';
import type { ActionView, CardReader } from '../../../src/bot/cards/views.ts';
import { buttonCalled, buttonsOf, linesOf } from './reading.ts';
import { action, asMia, asRae, forBoth, ids, pair } from './sampleViews.ts';

const deck = action('action-0001', 'Send the deck', { dueDate: '2026-03-27' });
const shown = (item: ActionView, reader: CardReader) =>
  actionItemCard({ pair, item, changedMeanwhile: false, userIds: [] }, reader);

describe('an action item in the chat', () => {
  test('tells both whose it is, by when and how it stands', () => {
    expect(linesOf(shown(deck, forBoth))).toEqual([
      'Action item',
      'Send the deck',
      'Owner: Mia Lindqvist · Status: Open',
      'Due Fri 27 Mar',
    ]);
  });

  test('says "You" to its owner and the name to the other', () => {
    expect(linesOf(shown(deck, asMia))[2]).toBe('Owner: You · Status: Open');
    expect(linesOf(shown(deck, asRae))[2]).toBe('Owner: Mia Lindqvist · Status: Open');
  });

  test('lets its owner give it away, and the other take it', () => {
    expect(buttonsOf(shown(deck, asMia))).toEqual(['Done', 'Change date', 'Give it to Rae Okafor', 'Drop']);
    expect(buttonsOf(shown(deck, asRae))).toEqual(['Mark as done', 'Change date', 'I take it', 'Drop']);
    const given = { data: { verb: 'giveAction', oneOnOneId: pair.id, actionId: deck.id, ownerId: ids.rae } };
    expect(buttonCalled('Give it to Rae Okafor', shown(deck, asMia))).toMatchObject(given);
    expect(buttonCalled('I take it', shown(deck, asRae))).toMatchObject(given);
  });

  test('once done can only be opened again, and does not read as late', () => {
    const done = shown({ ...deck, dueDate: '2026-03-10', status: 'done' }, asMia);
    expect(linesOf(done).slice(2)).toEqual(['Owner: You · Status: Done', 'Was due Tue 10 Mar']);
    expect(buttonsOf(done)).toEqual(['All action items', 'Open it again']);
  });

  test.each([
    ['2026-03-23', 'Due today, Mon 23 Mar'],
    ['2026-03-24', 'Due tomorrow, Tue 24 Mar'],
    ['2026-03-22', '1 day overdue (was due yesterday)'],
    ['2026-03-16', '7 days overdue (was due Mon 16 Mar)'],
    ['2027-01-04', 'Due Mon, 4 Jan 2027'],
    [null, 'No date'],
  ])('due %j reads "%s"', (dueDate, words) => {
    expect(linesOf(shown({ ...deck, dueDate }, asMia)).at(-1)).toBe(words);
  });

  test('is due on the reader’s own day: late in Auckland while it is still that day in Los Angeles', () => {
    const item = { ...deck, dueDate: '2026-03-23' };
    const lateAt = (zone: string) =>
      linesOf(shown(item, { ...asMia, zone, now: '2026-03-23T23:30:00Z' })).at(-1);
    expect(lateAt('Pacific/Auckland')).toBe('1 day overdue (was due yesterday)');
    expect(lateAt('America/Los_Angeles')).toBe('Due today, Mon 23 Mar');
  });

  test('says so when a button of an older state was pressed', () => {
    const stale = actionItemCard({ pair, item: deck, changedMeanwhile: true, userIds: [] }, asMia);
    expect(linesOf(stale)[0]).toBe('This has changed since the card you pressed. This is how it stands now.');
  });

  test('is fetched anew for each of the two in a shared chat, and not in a personal one', () => {
    const userIds = ['29:rae', '29:mia'];
    const shared = actionItemCard({ pair, item: deck, changedMeanwhile: false, userIds }, forBoth);
    const data = { verb: 'showAction', oneOnOneId: pair.id, actionId: deck.id };
    expect(shared.refresh).toEqual({ action: { type: 'Action.Execute', verb: 'showAction', data }, userIds });
    expect(shown(deck, asMia)).not.toHaveProperty('refresh');
  });
});
