import { afterEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Failure } from '../../../../src/contract/errors.ts';
import { heldItems, someItem } from '../../held/heldItems.ts';
import { heldOutbox } from '../../held/heldOutbox.ts';
import { mia, rae } from '../../held/someView.ts';
import { clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const box = () => screen.findByRole('textbox', { name: 'Add an action item' });

describe('adding an action item', () => {
  test('Enter adds, says which date was understood, and the box is ready for the next', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    await person.type(await box(), 'Send the deck by Friday{Enter}');
    expect(await screen.findAllByText('Added, due Friday 27 November: “Send the deck”')).toHaveLength(2);
    expect(screen.getByRole('listitem', { name: 'Action item: Send the deck' })).toBeTruthy();
    await waitFor(async () => expect(await box()).toHaveProperty('value', ''));
    expect(document.activeElement).toBe(await box());
    expect(held.asked).toEqual([
      { id: expect.any(String), text: 'Send the deck', dueDate: '2026-11-27', ownerId: mia, language: 'en' },
    ]);
    await person.type(await box(), 'Read it{Enter}');
    expect(await screen.findAllByText('Added, no date: “Read it”')).toHaveLength(2);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Action item: Read it' })).toBeNull());
    // As if it had never been: nobody reads of a promise that was dropped.
    await waitFor(() => expect(held.asked[1] && held.item(held.asked[1].id)).toBeUndefined());
    expect(screen.queryByRole('button', { name: /^Closed lately/ })).toBeNull();
  });

  test('is yours, or with one tap the other’s', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    await person.type(await box(), 'Call Tom');
    await person.click(screen.getByRole('button', { name: 'For you. Give it to Rae instead' }));
    expect(screen.getByText('For Rae')).toBeTruthy();
    await person.type(await box(), '{Enter}');
    await screen.findByRole('button', { name: 'Owner of Call Tom: Rae. Give it to You' });
    expect(held.asked[0]?.ownerId).toBe(rae);
  });

  test.each([
    ['Rae: send the deck by Friday', 'For Rae', 'Due: Friday 27 November. Change it'],
    ['@Rae send the deck tomorrow', 'For Rae', 'Due: Wednesday 25 November. Change it'],
    ['send the deck (Rae) by tomorrow', 'For Rae', 'Due: Wednesday 25 November. Change it'],
    ['Mia: send the deck by 2026-12-01', 'For you', 'Due: Tuesday 1 December. Change it'],
    ['send the deck', 'For you', 'Add a date'],
  ])('“%s” shows whose it is and when it is due while it is typed', async (text, owner, due) => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    fireEvent.change(await box(), { target: { value: text } });
    await screen.findByRole('button', { name: due });
    expect(screen.getByText(owner)).toBeTruthy();
    await person.type(await box(), '{Enter}');
    await screen.findByRole('listitem', { name: 'Action item: send the deck' });
    expect(held.asked[0]?.ownerId).toBe(owner === 'For Rae' ? rae : mia);
  });

  test('what was read is changed with a tap, and a day that is none stays in the words', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    fireEvent.change(await box(), { target: { value: 'Rae: read The Friday Report by Friday' } });
    await person.click(await screen.findByRole('button', { name: 'Due: Friday 27 November. Change it' }));
    await person.click(screen.getByRole('button', { name: 'No date' }));
    await person.click(screen.getByRole('button', { name: /^For Rae\. Give it to you instead/i }));
    await person.type(await box(), '{Enter}');
    await waitFor(() => expect(held.asked).toHaveLength(1));
    expect(held.asked[0]).toMatchObject({
      text: 'read The Friday Report by Friday',
      dueDate: null,
      ownerId: mia,
    });
  });

  test('a day that is not clear is asked, with the two likeliest, and nothing is stored before', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    await person.type(await box(), 'Send it by the 32nd');
    await screen.findByRole('button', { name: 'Which day?' });
    await person.type(await box(), '{Enter}');
    await screen.findByRole('group', { name: '“32nd”: which day?' });
    expect(await box()).toHaveProperty('value', 'Send it by the 32nd');
    await person.type(await box(), ' ');
    expect(screen.queryByRole('group', { name: /which day/ })).toBeNull();
    await person.type(await box(), '{Enter}');
    expect(held.asked).toEqual([]);
    await person.click(await screen.findByRole('button', { name: 'Friday 27 November' }));
    await screen.findByRole('listitem', { name: 'Action item: Send it' });
    expect(held.asked).toMatchObject([{ text: 'Send it', dueDate: '2026-11-27' }]);
  });

  test('a name that is nearly one of the two is asked', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    await person.type(await box(), 'Ray: send it{Enter}');
    await screen.findByRole('group', { name: 'Who is “Ray”?' });
    await person.click(screen.getByRole('button', { name: 'For Rae' }));
    await screen.findByRole('listitem', { name: 'Action item: send it' });
    expect(held.asked).toMatchObject([{ text: 'send it', ownerId: rae }]);
  });

  test('several pasted lines are several action items; what is not clear comes into the box', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    await person.click(await box());
    await person.paste('- Rae: book a room\n- call Tom by Friday\n\n3. send it by the 32nd\n');
    await person.click(await screen.findByRole('button', { name: 'Add 3 action items' }));
    await screen.findByRole('listitem', { name: 'Action item: book a room' });
    await screen.findByRole('group', { name: '“32nd”: which day?' });
    expect(held.asked).toMatchObject([
      { text: 'book a room', ownerId: rae, dueDate: null },
      { text: 'call Tom', ownerId: mia, dueDate: '2026-11-27' },
    ]);
    expect(await box()).toHaveProperty('value', 'send it by the 32nd');
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryAllByRole('listitem', { name: /^Action item/ })).toEqual([]));
  });

  test('what could not be sent stays in the box; trying again sends the same id, so that nothing doubles', async () => {
    const held = heldItems();
    held.failing = new Failure('unauthorized');
    const { person } = showPanel({ actionItems: held });
    await person.type(await box(), 'Call Tom{Enter}');
    await screen.findByText(/sign out of Teams and in again/);
    expect(await box()).toHaveProperty('value', 'Call Tom');
    held.failing = null;
    await person.type(await box(), '{Enter}');
    await waitFor(() => expect(held.asked).toHaveLength(2));
    expect(held.asked[1]).toEqual(held.asked[0]);
    await waitFor(async () => expect(await box()).toHaveProperty('value', ''));
  });

  test('offline it tries by itself with the same id, then keeps it on the device and sends it once when back', async () => {
    const held = heldItems();
    const outbox = heldOutbox();
    const { person } = showPanel({ actionItems: held, actionOutbox: outbox });
    await person.type(await box(), 'Call Tom');
    held.failing = new Failure('unavailable');
    await person.type(await box(), '{Enter}');
    await screen.findByText(/Still trying; your text is kept/);
    const row = await screen.findByRole('listitem', { name: 'Action item: Call Tom' });
    expect(within(row).getByText('not yet saved')).toBeTruthy();
    expect([...outbox.kept.values()]).toMatchObject([{ kind: 'add', item: { title: 'Call Tom' } }]);
    expect(await box()).toHaveProperty('value', '');
    // Whoever comes back without a sign-in, or to a server that stumbles, loses nothing either.
    for (const code of ['unauthorized', 'unexpected'] as const) {
      held.failing = new Failure(code);
      const asked = held.asked.length;
      fireEvent(window, new Event('online'));
      await waitFor(() => expect(held.asked.length).toBeGreaterThan(asked));
      expect([outbox.kept.size, within(row).queryAllByText('not yet saved').length]).toEqual([1, 1]);
    }
    held.failing = null;
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(screen.queryByText('not yet saved')).toBeNull());
    expect(new Set(held.asked.map(({ id }) => id)).size).toBe(1);
    expect([outbox.kept.size, (await held.list('')).items.length]).toEqual([0, 1]);
  });

  test('where the device keeps nothing, the text stays in the box and says so', async () => {
    const held = heldItems();
    const refusing = { ...heldOutbox(), keep: () => Promise.reject(new Error('Private mode')) };
    const { person } = showPanel({ actionItems: held, actionOutbox: refusing });
    await person.type(await box(), 'Call Tom');
    held.failing = new Failure('unavailable');
    await person.type(await box(), '{Enter}');
    await screen.findByText(/^Not added: Opener cannot be reached/, undefined, { timeout: 10_000 });
    expect(await box()).toHaveProperty('value', 'Call Tom');
  });

  test('what was done offline outlives the panel, in order, and undo of it leaves nothing anywhere', async () => {
    const held = heldItems([someItem('Deck')]);
    const outbox = heldOutbox();
    const { person } = showPanel({ actionItems: held, actionOutbox: outbox });
    await person.click(await screen.findByRole('checkbox', { name: 'Done: Deck' }));
    await person.click(await screen.findByRole('button', { name: /^Closed lately|^Done lately|\(1\)$/ }));
    await person.click(await screen.findByRole('checkbox', { name: 'Done: Deck' }));
    await person.type(await box(), 'Rae: book a room by Friday');
    await screen.findByText('For Rae');
    held.failing = new Failure('unavailable');
    await person.type(await box(), '{Enter}');
    const room = await screen.findByRole('listitem', { name: 'Action item: book a room' });
    await person.click(within(room).getByRole('button', { name: /^Owner of book a room/ }));
    await person.click(await screen.findByRole('checkbox', { name: 'Done: Deck' }));
    await waitFor(() =>
      expect([...outbox.kept.values()].map(({ kind }) => kind)).toEqual(['add', 'change', 'change']),
    );
    clearScreen();

    held.failing = null;
    const asked = held.asked.length;
    showPanel({ actionItems: held, actionOutbox: outbox });
    await waitFor(() => expect(outbox.kept.size).toBe(0));
    const { items } = await held.list('');
    expect(items.map(({ title, ownerId, status, dueDate }) => [title, ownerId, status, dueDate])).toEqual([
      ['Deck', mia, 'done', null],
      ['book a room', mia, 'open', '2026-11-27'],
    ]);
    expect(held.asked.slice(asked).map(({ id }) => id)).toEqual([held.asked[0]?.id]);
  });

  test('undo of what was added offline takes it off the device as well', async () => {
    const held = heldItems();
    const outbox = heldOutbox();
    const { person } = showPanel({ actionItems: held, actionOutbox: outbox });
    await person.type(await box(), 'Call Tom');
    held.failing = new Failure('unavailable');
    await person.type(await box(), '{Enter}');
    await screen.findByRole('listitem', { name: 'Action item: Call Tom' });
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect([...outbox.kept.values()].map(({ kind }) => kind)).toEqual(['withdraw']));
    expect(screen.queryByRole('listitem', { name: 'Action item: Call Tom' })).toBeNull();
    held.failing = null;
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(outbox.kept.size).toBe(0));
    expect((await held.list('')).items).toEqual([]);
  });

  test('an offline change of what the other has changed meanwhile is told, and theirs stands', async () => {
    const held = heldItems([someItem('Deck')]);
    const { person } = showPanel({ actionItems: held });
    const deck = await screen.findByRole('listitem', { name: 'Action item: Deck' });
    held.failing = new Failure('unavailable');
    await person.click(within(deck).getByRole('button', { name: /^Owner of Deck/ }));
    await within(deck).findByText('not yet saved', undefined, { timeout: 10_000 });
    held.changeBehind('Deck', { ownerId: rae, title: 'Slides' });
    held.changeBehind('Deck', { ownerId: 'someone else' });
    held.failing = null;
    fireEvent(window, new Event('online'));
    await screen.findByText(/^“Deck” was not saved: it was changed meanwhile/);
    expect(held.item('Deck')).toMatchObject({ title: 'Slides', ownerId: 'someone else' });
  });

  test('what is typed while the first is on its way is kept', async () => {
    const held = heldItems();
    const { add } = held;
    let answer = () => {};
    const held1 = new Promise<void>((resolve) => {
      answer = resolve;
    });
    held.add = async (...asked) => {
      await held1;
      return add(...asked);
    };
    const { person } = showPanel({ actionItems: held });
    await person.type(await box(), 'Call Tom{Enter} and Ines');
    answer();
    await screen.findByRole('listitem', { name: 'Action item: Call Tom' });
    expect(await box()).toHaveProperty('value', 'and Ines');
  });

  test('over the limit is counted in words and not sent', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    fireEvent.change(await box(), { target: { value: 'x'.repeat(302) } });
    await person.type(await box(), '{Enter}');
    expect(screen.getByText('2 characters too many')).toBeTruthy();
    expect(held.asked).toEqual([]);
  });

  test('a full list says so and takes no more', async () => {
    const full = Array.from({ length: 200 }, (_, n) => someItem(`Item ${n}`));
    const held = heldItems(full);
    const { person } = showPanel({ actionItems: held });
    await screen.findByText(/You have 200 open action items/);
    fireEvent.change(await box(), { target: { value: 'One more' } });
    await person.type(await box(), '{Enter}');
    expect(held.asked).toEqual([]);
  });
});

describe('a topic that becomes an action item', () => {
  test('stands in the box with the focus, tells where it came from, and gives back what was being typed', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held, titles: ['Scope-of-it'] });
    await person.type(await box(), 'Half a th');
    await person.click(screen.getByRole('button', { name: 'More for Scope-of-it' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Make it an action item' }));
    expect(await box()).toHaveProperty('value', 'Scope-of-it');
    await waitFor(async () => expect(document.activeElement).toBe(await box()));
    expect(screen.getByText('From the topic “Scope-of-it”')).toBeTruthy();
    await person.type(await box(), ' by Friday{Enter}');
    await screen.findByRole('listitem', { name: 'Action item: Scope-of-it' });
    expect(held.asked[0]).toMatchObject({
      text: 'Scope-of-it',
      dueDate: '2026-11-27',
      agendaItemId: 'Scope-of-it',
    });
    expect(await box()).toHaveProperty('value', 'Half a th');
    expect(screen.queryByText(/^From the topic/)).toBeNull();
  });

  test('can be left alone again', async () => {
    const { person } = showPanel({ titles: ['Scope-of-it'] });
    await person.type(await box(), 'Half');
    await person.click(screen.getByRole('button', { name: 'More for Scope-of-it' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Make it an action item' }));
    await person.click(screen.getByRole('button', { name: 'Not from this topic' }));
    expect(await box()).toHaveProperty('value', 'Half');
    expect(document.activeElement).toBe(await box());
  });
});
