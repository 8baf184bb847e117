import { afterEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Failure } from '../../../../src/contract/errors.ts';
import { heldItems, someItem } from '../../held/heldItems.ts';
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
    expect([document.activeElement, (await box()).getAttribute('value')]).toEqual([await box(), '']);
    expect(held.asked).toEqual([
      { id: expect.any(String), text: 'Send the deck by Friday', ownerId: mia, language: 'en' },
    ]);
    await person.type(await box(), 'Read it{Enter}');
    expect(await screen.findAllByText('Added, no date: “Read it”')).toHaveLength(2);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Action item: Read it' })).toBeNull());
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

  test('a day that does not exist leaves the text in the box, with a sentence', async () => {
    const { person } = showPanel();
    await person.type(await box(), 'Send it by the 32nd{Enter}');
    await screen.findByText('That is not a day we can find. Try “by Friday”.');
    expect(await box()).toHaveProperty('value', 'Send it by the 32nd');
    await person.type(await box(), ' ');
    expect(screen.queryByText(/not a day we can find/)).toBeNull();
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

  test('offline it tries by itself with the same id, then says that the text is kept', async () => {
    const held = heldItems();
    const { person } = showPanel({ actionItems: held });
    held.failing = new Failure('unavailable');
    await person.type(await box(), 'Call Tom{Enter}');
    await screen.findByText(/Still trying; your text is kept/);
    await screen.findByText(/^Not added: Opener cannot be reached/, undefined, { timeout: 10_000 });
    expect(await box()).toHaveProperty('value', 'Call Tom');
    expect(new Set(held.asked.map(({ id }) => id)).size).toBe(1);
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
    expect(held.asked[0]).toMatchObject({ text: 'Scope-of-it by Friday', agendaItemId: 'Scope-of-it' });
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
