import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { Failure } from '../../../../src/contract/errors.ts';
import { heldItems, someItem } from '../../held/heldItems.ts';
import { rae } from '../../held/someView.ts';
import { clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const names = (scope = screen) =>
  scope
    .queryAllByRole('listitem', { name: /^Action item: / })
    .map((item) => item.getAttribute('aria-label')?.replace('Action item: ', ''));
const row = async (title: string) =>
  within(await screen.findByRole('listitem', { name: `Action item: ${title}` }));

describe('the action items under the agenda', () => {
  test('start with what is overdue, then what is yours, then what is theirs, with the number of open ones', async () => {
    showPanel({
      actionItems: heldItems([
        someItem('theirs', { ownerId: rae }),
        someItem('mine'),
        someItem('theirs, late', { ownerId: rae, dueDate: '2026-11-20' }),
        someItem('mine, soon', { dueDate: '2026-11-27' }),
        someItem('mine, late', { dueDate: '2026-11-22' }),
        someItem('done', { status: 'done', closedAt: '2026-11-23T09:00:00.000Z' }),
      ]),
    });
    await row('mine');
    expect(names()).toEqual(['mine, late', 'theirs, late', 'mine, soon', 'mine', 'theirs']);
    expect(screen.getByText('5 open action items')).toBeTruthy();
  });

  test.each([
    [null, 'Add a date'],
    ['2026-11-22', '2 days overdue'],
    ['2026-11-23', '1 day overdue'],
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-27', 'Fri'],
    ['2026-11-30', 'Mon'],
    ['2026-12-01', 'Tue 1 Dec'],
    ['2027-01-08', 'Fri, 8 Jan 2027'],
  ])('say in calm words when they are due: %s is “%s”', async (dueDate, words) => {
    showPanel({ actionItems: heldItems([someItem('One', { dueDate })]) });
    const chip = (await row('One')).getByRole('button', { name: `Due date of One: ${words}` });
    expect(chip.textContent).toBe(words);
  });

  test('invite to promise something while there are none', async () => {
    showPanel();
    expect(await screen.findByText(/Nothing promised yet/)).toBeTruthy();
  });

  test('keep what was closed lately folded away, the latest first, to be taken up again', async () => {
    const held = heldItems([
      someItem('Older', { status: 'done', closedAt: '2026-11-20T09:00:00.000Z' }),
      someItem('Newer', { status: 'dropped', closedAt: '2026-11-23T09:00:00.000Z', ownerId: rae }),
    ]);
    const { person } = showPanel({ actionItems: held });
    const fold = await screen.findByRole('button', { name: 'Done lately (2)' });
    expect([names(), fold.getAttribute('aria-expanded')]).toEqual([[], 'false']);
    await person.click(fold);
    expect(names()).toEqual(['Newer', 'Older']);
    expect((await row('Newer')).getByText('Rae · dropped 23 Nov')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Take up again: Newer' }));
    await person.click(screen.getByRole('checkbox', { name: 'Done: Older' }));
    await waitFor(() =>
      expect([held.item('Newer')?.status, held.item('Older')?.status]).toEqual(['open', 'open']),
    );
    expect(screen.queryByRole('button', { name: /^Done lately/ })).toBeNull();
  });

  test('lead back to the message they came from', async () => {
    const link = 'https://teams.example/l/message/1';
    showPanel({ actionItems: heldItems([someItem('One', { source: 'message', link })]) });
    const back = (await row('One')).getByRole('link', { name: 'The message that One came from' });
    expect(back.getAttribute('href')).toBe(link);
  });

  test('are fetched again when the server says that they changed, or after a reconnection', async () => {
    const held = heldItems([someItem('One')]);
    const { notify } = showPanel({ actionItems: held });
    await row('One');
    held.changeBehind('One', { title: 'Two' });
    notify({ kind: 'actionItemsChanged' });
    await row('Two');
    held.changeBehind('One', { title: 'Three' });
    notify({ kind: 'oneOnOneChanged' });
    await row('Three');
  });

  test('say that they did not come, and come when asked again', async () => {
    const held = heldItems([someItem('One')]);
    held.failing = new Failure('notFound');
    const { person } = showPanel({ actionItems: held });
    const alert = await screen.findByText(/could not be fetched/);
    held.failing = null;
    await person.click(within(alert).getByRole('button', { name: 'Try again' }));
    await row('One');
  });
});
