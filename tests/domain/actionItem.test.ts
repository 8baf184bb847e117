import { describe, expect, test } from '@jest/globals';
import {
  type ActionChange,
  type ActionEdit,
  type ActionItem,
  actionItemLimits,
  actionTitle,
  calendarDate,
  compareActionItems,
  editActionItem,
  isOverdue,
  newActionItem,
} from '../../src/domain/actionItem.ts';

const made = {
  id: 'one',
  title: 'Send the deck',
  ownerId: 'rae',
  dueDate: '2026-03-27',
  source: { kind: 'bot' },
  madeBy: 'mia',
  madeAt: '2026-03-25T10:00:00Z',
} as const;

const item = newActionItem(made);
const now = '2026-03-26T09:00:00Z';
const later = '2026-03-27T09:00:00Z';

test('a new action item is open, with no history', () => {
  expect(item).toEqual({ ...made, status: 'open', closedAt: null, changes: [] });
});

describe('an edit is remembered as what it was and what it became', () => {
  const by = 'rae';
  test.each<[string, ActionEdit, Omit<ActionChange, 'by' | 'at'>[], string | null]>([
    ['title', { title: 'Send it' }, [{ field: 'title', from: 'Send the deck', to: 'Send it' }], null],
    ['owner', { ownerId: 'mia' }, [{ field: 'ownerId', from: 'rae', to: 'mia' }], null],
    ['date', { dueDate: '2026-04-01' }, [{ field: 'dueDate', from: '2026-03-27', to: '2026-04-01' }], null],
    ['date away', { dueDate: null }, [{ field: 'dueDate', from: '2026-03-27', to: null }], null],
    ['done', { status: 'done' }, [{ field: 'status', from: 'open', to: 'done' }], now],
    ['dropped', { status: 'dropped' }, [{ field: 'status', from: 'open', to: 'dropped' }], now],
    [
      'two at once, and one that is the same',
      { title: 'Send the deck', ownerId: 'mia', status: 'done' },
      [
        { field: 'ownerId', from: 'rae', to: 'mia' },
        { field: 'status', from: 'open', to: 'done' },
      ],
      now,
    ],
  ])('%s', (_, edit, changes, closedAt) => {
    expect(editActionItem(item, edit, { by, now })).toEqual({
      ...item,
      ...edit,
      closedAt,
      changes: changes.map((change) => ({ ...change, by, at: now })),
    });
  });

  test.each<[string, ActionEdit]>([
    ['nothing', {}],
    ['the same title', { title: 'Send the deck' }],
    ['everything as it is', { title: item.title, ownerId: 'rae', dueDate: '2026-03-27', status: 'open' }],
  ])('%s: the very same item, so that nothing is stored', (_, edit) => {
    expect(editActionItem(item, edit, { by, now })).toBe(item);
  });

  test('the item that was edited stays as it was', () => {
    const before = structuredClone(item);
    editActionItem(item, { status: 'done', title: 'Other' }, { by, now });
    expect(item).toEqual(before);
  });

  test('the oldest changes are let go past the limit', () => {
    let edited = item;
    for (let count = 1; count <= actionItemLimits.changes + 5; count += 1) {
      edited = editActionItem(edited, { title: `Title ${count}` }, { by, now });
    }
    expect(edited.changes).toHaveLength(actionItemLimits.changes);
    expect(edited.changes[0]).toEqual({ field: 'title', from: 'Title 5', to: 'Title 6', by, at: now });
    expect(edited.changes.at(-1)?.to).toBe(edited.title);
  });
});

describe('when it was closed', () => {
  const done = editActionItem(item, { status: 'done' }, { by: 'rae', now });
  test.each<[string, ActionEdit, string | null]>([
    ['stays when a done one gets another title', { title: 'Other' }, now],
    ['stays when it is ticked again', { status: 'done', title: 'Other' }, now],
    ['is new when a done one is dropped', { status: 'dropped' }, later],
    ['is forgotten when it is opened again', { status: 'open' }, null],
  ])('%s', (_, edit, closedAt) => {
    expect(editActionItem(done, edit, { by: 'mia', now: later }).closedAt).toBe(closedAt);
  });
});

describe('overdue is what is open and due before the owner’s today', () => {
  test.each<[ActionItem['status'], string | null, boolean]>([
    ['open', '2026-03-24', true],
    ['open', '2025-12-31', true],
    ['open', '2026-03-25', false],
    ['open', '2026-03-26', false],
    ['open', null, false],
    ['done', '2026-03-24', false],
    ['dropped', '2026-03-24', false],
  ])('%s, due %s: %s', (status, dueDate, overdue) => {
    expect(isOverdue({ status, dueDate }, '2026-03-25')).toBe(overdue);
  });
});

describe('the order in which somebody sees them', () => {
  const today = '2026-03-25';
  const inOrder = [
    some('my oldest overdue', { dueDate: '2026-03-01' }),
    some('my overdue', { dueDate: '2026-03-24' }),
    some('their overdue', { ownerId: 'mia', dueDate: '2026-03-01' }),
    some('mine due today', { dueDate: today }),
    some('mine due later, made first', { dueDate: '2026-04-01', madeAt: '2026-03-01T00:00:00Z' }),
    some('mine due later', { dueDate: '2026-04-01' }),
    some('mine without a date a', { dueDate: null }),
    some('mine without a date b', { dueDate: null }),
    some('theirs due today', { ownerId: 'mia', dueDate: today }),
    some('theirs without a date', { ownerId: 'mia', dueDate: null }),
    some('mine done long overdue', { status: 'done', dueDate: '2026-01-01' }),
    some('their dropped', { status: 'dropped', ownerId: 'mia', dueDate: '2026-01-01' }),
  ];

  test('is open, overdue, their own, the earliest date, the oldest', () => {
    const seen = [...inOrder].reverse().sort(compareActionItems('rae', today));
    expect(seen.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
  });

  test('is the same from whichever order they come, and nobody ties', () => {
    const compare = compareActionItems('rae', today);
    for (const [index, one] of inOrder.entries()) {
      expect(compare(one, one)).toBe(0);
      for (const other of inOrder.slice(index + 1)) {
        expect([compare(one, other), compare(other, one)]).toEqual([-1, 1]);
      }
    }
  });

  test('puts the other’s own first for the other', () => {
    const [first] = [...inOrder].sort(compareActionItems('mia', today));
    expect(first?.id).toBe('their overdue');
  });

  function some(id: string, different: Partial<ActionItem>): ActionItem {
    return { ...item, id, ...different };
  }
});

describe('what a title may be', () => {
  test.each<[string, string | null]>([
    [' Send \n the\tdeck ', 'Send the deck'],
    ['x'.repeat(300), 'x'.repeat(300)],
    [` ${'x'.repeat(300)} `, 'x'.repeat(300)],
    ['x'.repeat(301), null],
    ['', null],
    [' \u00a0\n', null],
  ])('%j', (typed, title) => {
    const read = actionTitle.safeParse(typed);
    expect(read.success ? read.data : null).toBe(title);
  });
});

describe('what a date may be', () => {
  test.each<[string, boolean]>([
    ['2026-03-27', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-3-27', false],
    ['27.03.2026', false],
    ['2026-03-27T00:00:00Z', false],
    ['', false],
  ])('%j: %s', (typed, isDate) => {
    expect(calendarDate.safeParse(typed).success).toBe(isDate);
  });
});
