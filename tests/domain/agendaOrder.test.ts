import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareItems, keyAt } from '../../src/domain/agendaItem.ts';

type Placed = { id: string; order: string };

const listed = (items: Placed[]) => items.toSorted(compareItems).map(({ id }) => id);

describe('The place of an agenda item', () => {
  test.each([
    ['first', 0, ['new', 'a', 'b', 'c']],
    ['between two', 1, ['a', 'new', 'b', 'c']],
    ['last', 3, ['a', 'b', 'c', 'new']],
    ['last when past the end', 99, ['a', 'b', 'c', 'new']],
    ['first when before the start', -1, ['new', 'a', 'b', 'c']],
  ])('is %s', (_, index, order) => {
    const others = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a1' },
      { id: 'c', order: 'a2' },
    ];
    expect(listed([...others, { id: 'new', order: keyAt(others, index) }])).toEqual(order);
  });

  test('is behind the whole run of equals when two had made the same key', () => {
    const others = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a0' },
      { id: 'c', order: 'a1' },
    ];
    const new1 = { id: 'new', order: keyAt(others, 1) };
    expect(listed([...others, new1])).toEqual(['a', 'b', 'new', 'c']);
  });

  test('is where it was asked for, whatever was moved before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 40 }), (places) => {
        const items: Placed[] = [];
        const expected: string[] = [];
        for (const [number, place] of places.entries()) {
          const index = Math.min(place, items.length);
          items.push({ id: `item-${number}`, order: keyAt(items, index) });
          expected.splice(index, 0, `item-${number}`);
        }
        expect(listed(items)).toEqual(expected);
      }),
    );
  });

  test('is read the same way on both sides, also with equal keys', () => {
    const equal: Placed[] = ['c', 'a', 'b'].map((id) => ({ id, order: 'a0' }));
    expect(listed(equal)).toEqual(['a', 'b', 'c']);
    expect(compareItems({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0);
  });
});
