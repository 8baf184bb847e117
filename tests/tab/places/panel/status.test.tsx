import { afterEach, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { mia } from '../../held/someView.ts';
import { addBox, clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

test('it says whether everything is stored, and says aloud only when it matters', async () => {
  const { live } = showPanel();
  await addBox();
  expect(screen.getByText('Saved')).toBeTruthy();
  act(() => live.set({ save: 'saving' }));
  expect(screen.getByText('Saving …')).toBeTruthy();
  act(() => live.set({ save: 'offline' }));
  expect(screen.getByText('Offline, kept here')).toBeTruthy();
  expect(screen.getByText('You are offline. What you type waits here.')).toBeTruthy();
  act(() => live.set({ save: 'saved' }));
  expect(screen.getByText('Connected again. Everything is saved.')).toBeTruthy();
});

test('where the device cannot keep edits, offline does not claim it', async () => {
  showPanel({ live: { save: 'offline', keptOnDevice: false } });
  expect(await screen.findByText('Offline, keep this open')).toBeTruthy();
});

test.each(['tooLarge', 'forbidden', 'senseless', 'tooComplex'] as const)(
  'a change that was not taken (%s) is called neither saved nor kept',
  async (locked) => {
    const { live } = showPanel({ live: { locked } });
    for (const save of ['saved', 'saving', 'offline'] as const) {
      act(() => live.set({ save }));
      expect(await screen.findByText('Not saved')).toBeTruthy();
      expect(screen.queryByText(/^(Saved|Saving …|Offline, kept here)$/)).toBeNull();
    }
  },
);

test('it says whether the other is here', async () => {
  const { live } = showPanel();
  expect(await screen.findByText('Rae is here')).toBeTruthy();
  act(() => live.set({ present: [mia] }));
  expect(screen.getByText('Rae is not here')).toBeTruthy();
});

test('one line says who can read this, and the lock beside the names opens the explanation', async () => {
  const { person } = showPanel();
  expect(await screen.findByText('Only you and Rae can read this')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Who can read this' }));
  expect(await screen.findByRole('dialog', { name: 'Between you two' })).toBeTruthy();
  expect(screen.getByText(/no view for administrators/)).toBeTruthy();
});

test('a sheet says which keys do what, and the letters among them can be turned off', async () => {
  const { person } = showPanel();
  await addBox();
  await person.click(await screen.findByRole('button', { name: 'Keyboard' }));
  expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toBeTruthy();
  expect(screen.getByText('Alt + ↑ ↓')).toBeTruthy();
  await person.click(screen.getByRole('checkbox', { name: 'Use the keys of one letter' }));
  await person.click(screen.getByRole('button', { name: 'Close' }));
  await person.keyboard('n');
  expect(document.activeElement).not.toBe(await addBox());
});
