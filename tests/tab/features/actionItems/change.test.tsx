import { afterEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ActionItemView } from '../../../../src/contract/actionItems.ts';
import { Failure } from '../../../../src/contract/errors.ts';
import { type HeldItems, heldItems, someItem } from '../../held/heldItems.ts';
import { mia, rae } from '../../held/someView.ts';
import { clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const row = async (title: string) =>
  within(await screen.findByRole('listitem', { name: `Action item: ${title}` }));
const undo = () => screen.findByRole('button', { name: 'Undo' });

async function shown(more: Partial<ActionItemView> = {}) {
  const held = heldItems([someItem('Deck', more)]);
  const { person } = showPanel({ actionItems: held });
  return { held, person, deck: await row('Deck') };
}

type Shown = Awaited<ReturnType<typeof shown>>;

async function setDate({ person, deck }: Shown, date: string) {
  await person.click(deck.getByRole('button', { name: /^Due date of Deck/ }));
  const field = deck.getByLabelText('Due date');
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: date } });
  await person.click(deck.getByRole('button', { name: 'Save' }));
}

const changes: [
  string,
  Partial<ActionItemView>,
  Partial<ActionItemView>,
  string,
  (on: Shown) => Promise<void>,
][] = [
  [
    'ticked',
    { status: 'open' },
    { status: 'done' },
    'Done: “Deck”',
    ({ person, deck }) => person.click(deck.getByRole('checkbox', { name: 'Done: Deck' })),
  ],
  [
    'dropped',
    { status: 'open' },
    { status: 'dropped' },
    'Dropped “Deck”',
    ({ person, deck }) => person.click(deck.getByRole('button', { name: 'Drop: Deck' })),
  ],
  [
    'given to the other with one tap',
    { ownerId: mia },
    { ownerId: rae },
    'Rae has “Deck” now',
    ({ person, deck }) =>
      person.click(deck.getByRole('button', { name: 'Owner of Deck: You. Give it to Rae' })),
  ],
  [
    'renamed in place with Enter',
    { title: 'Deck' },
    { title: 'Slides' },
    'It says “Slides” now',
    async ({ person, deck }) => {
      const title = deck.getByRole('textbox', { name: 'Title' });
      await person.clear(title);
      await person.type(title, ' Slides {Enter}');
    },
  ],
  [
    'given another date',
    { dueDate: '2026-11-27' },
    { dueDate: '2026-12-01' },
    '“Deck” is due Tuesday 1 December',
    (on) => setDate(on, '2026-12-01'),
  ],
  [
    'freed of its date',
    { dueDate: '2026-11-27' },
    { dueDate: null },
    '“Deck” has no date now',
    async ({ person, deck }) => {
      await person.click(deck.getByRole('button', { name: /^Due date of Deck/ }));
      await person.click(deck.getByRole('button', { name: 'No date' }));
    },
  ],
];

describe('an action item', () => {
  test.each(changes)('is %s, and that can be taken back', async (_, before, after, said, act) => {
    const on = await shown(before);
    await act(on);
    await waitFor(() => expect(on.held.item('Deck')).toMatchObject(after));
    expect(await screen.findAllByText(said)).toHaveLength(2);
    await on.person.click(await undo());
    await waitFor(() => expect(on.held.item('Deck')).toMatchObject(before));
    expect(screen.queryByText(said)).toBeNull();
  });

  test.each(changes)(
    'is as it was when it cannot be %s, and that is said',
    async (_, before, __, said, act) => {
      const on = await shown(before);
      on.held.failing = new Failure('tooLarge');
      await act(on);
      expect(await screen.findByText(/^“Deck” could not be saved and is as it was before/)).toBeTruthy();
      expect(on.held.item('Deck')).toMatchObject(before);
      await row('Deck');
      expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
      expect(screen.queryByText(said)?.closest('.undo-bar') ?? null).toBeNull();
    },
  );

  test('changed by the other a moment ago is not overwritten: the newer state is shown, and what happened', async () => {
    const { held, person, deck } = await shown();
    held.changeBehind('Deck', { ownerId: rae });
    await person.click(deck.getByRole('checkbox', { name: 'Done: Deck' }));
    await screen.findByText(/“Deck” was changed a moment ago/);
    const now = await row('Deck');
    expect(now.getByRole('button', { name: 'Owner of Deck: Rae. Give it to You' })).toBeTruthy();
    expect(held.item('Deck')).toMatchObject({ status: 'open', ownerId: rae });
  });

  test('changed twice in a row is changed twice: one’s own change is no conflict', async () => {
    const { held, person, deck } = await shown();
    await person.click(deck.getByRole('button', { name: /^Owner of Deck/ }));
    await person.click((await row('Deck')).getByRole('checkbox', { name: 'Done: Deck' }));
    await waitFor(() => expect(held.item('Deck')).toMatchObject({ ownerId: rae, status: 'done' }));
  });

  test('is changed although the answer was lost on its way', async () => {
    const { held, person, deck } = await shown();
    const { change } = held;
    let lost = false;
    held.change = async (...asked) => {
      const answer = await change(...asked);
      if (lost) return answer;
      lost = true;
      throw new Failure('unavailable');
    };
    await person.click(deck.getByRole('checkbox', { name: 'Done: Deck' }));
    await waitFor(() => expect(held.item('Deck')?.status).toBe('done'), { timeout: 5000 });
    await waitFor(() => expect(lost).toBe(true));
    expect(await screen.findByRole('button', { name: 'Done lately (1)' })).toBeTruthy();
    expect(screen.queryByText(/could not be saved|a moment ago/)).toBeNull();
  });

  test('gives Ctrl+Z to the change before, where the focus is', async () => {
    const { held, person, deck } = await shown();
    await person.click(deck.getByRole('button', { name: /^Owner of Deck/ }));
    await waitFor(() => expect(held.item('Deck')?.ownerId).toBe(rae));
    await person.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(held.item('Deck')?.ownerId).toBe(mia));
  });
});

describe('a title that is being edited', () => {
  const field = async () => (await row('Deck')).getByRole('textbox', { name: 'Title' });

  async function type(held: HeldItems, text: string) {
    const { person, notify } = showPanel({ actionItems: held });
    await person.clear(await field());
    await person.type(await field(), text);
    return { person, notify };
  }

  test('goes back at Escape, and when nothing was left of it', async () => {
    const held = heldItems([someItem('Deck')]);
    const { person } = await type(held, 'Slides{Escape}');
    expect(await field()).toHaveProperty('value', 'Deck');
    await person.clear(await field());
    await person.tab();
    expect(await field()).toHaveProperty('value', 'Deck');
    expect(held.item('Deck')?.etag).toBe('"Deck 0"');
  });

  test('stays as typed when it could not be saved, and Enter tries again', async () => {
    const held = heldItems([someItem('Deck')]);
    const { person } = await type(held, 'Slides');
    held.failing = new Failure('tooLarge');
    await person.keyboard('{Enter}');
    await screen.findByText(/Your wording is kept here/);
    expect(await field()).toHaveProperty('value', 'Slides');
    held.failing = null;
    await person.type(await field(), '{Enter}');
    await waitFor(() => expect(held.item('Deck')?.title).toBe('Slides'));
  });

  test('does not replace a newer wording by leaving; Enter does, Escape takes theirs', async () => {
    const held = heldItems([someItem('Deck')]);
    const { person, notify } = await type(held, 'Slides');
    held.changeBehind('Deck', { title: 'Agenda' });
    notify({ kind: 'actionItemsChanged' });
    await screen.findByText('It now says “Agenda”. Enter keeps yours, Esc theirs.');
    await person.tab();
    expect(held.item('Deck')?.title).toBe('Agenda');
    const kept = screen.getByDisplayValue('Slides');
    await person.type(kept, '{Enter}');
    await waitFor(() => expect(held.item('Deck')?.title).toBe('Slides'));
  });

  test('over its limit is counted in words and not saved', async () => {
    const held = heldItems([someItem('Deck')]);
    const { person } = await type(held, 'x');
    fireEvent.change(await field(), { target: { value: 'x'.repeat(304) } });
    await person.keyboard('{Enter}');
    expect(screen.getByText('4 characters too many')).toBeTruthy();
    expect(held.item('Deck')?.title).toBe('Deck');
  });
});
