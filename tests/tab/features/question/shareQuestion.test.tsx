import { afterEach, describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const name = { name: 'Show in the call' };

describe('The question can be shown to both in the call', () => {
  test('by a button, where Teams allows it', async () => {
    let shared = 0;
    const share = async () => {
      shared += 1;
      return true;
    };
    const { person } = showPanel({ stage: { mayShare: async () => true, share } });
    await person.click(await screen.findByRole('button', name));
    expect(await screen.findByText('Everybody in the call sees the question.')).toBeTruthy();
    expect(shared).toBe(1);
  });

  test('a refusal is said beside it', async () => {
    const { person } = showPanel({ stage: { mayShare: async () => true, share: async () => false } });
    await person.click(await screen.findByRole('button', name));
    expect(await screen.findAllByText('Teams did not show it. Try again in a moment.')).not.toEqual([]);
  });

  test.each([
    ['does not allow it', { mayShare: async () => false, share: async () => true }],
    ['shows the tab elsewhere', undefined],
  ])('and is not offered where Teams %s', async (_, stage) => {
    showPanel(stage && { stage });
    await screen.findByRole('button', { name: 'Change the opening question' });
    expect(screen.queryByRole('button', name)).toBeNull();
  });
});
