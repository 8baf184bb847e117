import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { addBox, clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const titles = ['Budget', 'Hiring', 'Offsite'];

const topic = (title: string) => screen.getByRole('listitem', { name: `Topic: ${title}` });

/** A panel with three topics, once its keys are there. */
async function withKeys() {
  const shown = showPanel({ titles });
  await addBox();
  await screen.findByRole('button', { name: 'Keyboard' });
  await waitFor(() => expect(topic('Budget').tabIndex).toBe(0));
  return shown;
}

/** What the Tab key stops at within an element. */
function stopsIn(element: Element): Element[] {
  const controls = element.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex]');
  return [...controls].filter(({ tabIndex }) => tabIndex >= 0);
}

describe('The topics are one stop of the Tab key', () => {
  test('however many there are, and the arrow keys or J and K go between them', async () => {
    const { person } = await withKeys();
    expect(stopsIn(topic('Budget').parentElement as Element)).toEqual([topic('Budget')]);
    topic('Budget').focus();
    for (const [key, title] of [
      ['{ArrowDown}', 'Hiring'],
      ['j', 'Offsite'],
      ['j', 'Offsite'],
      ['k', 'Hiring'],
      ['{ArrowUp}', 'Budget'],
    ] as const) {
      await person.keyboard(key);
      expect(document.activeElement).toBe(topic(title));
      expect(stopsIn(topic('Budget').parentElement as Element)).toEqual([topic(title)]);
    }
  });

  test('Enter goes into one, whose controls are stops then, and Escape comes back out', async () => {
    const { person } = await withKeys();
    topic('Hiring').focus();
    await person.keyboard('{Enter}');
    expect(topic('Hiring').contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(stopsIn(topic('Hiring')).length).toBeGreaterThan(3);
    expect(stopsIn(topic('Budget'))).toEqual([]);
    await person.keyboard('{Escape}');
    expect(document.activeElement).toBe(topic('Hiring'));
    expect(stopsIn(topic('Hiring'))).toEqual([]);
  });

  test('Space ticks the one that has the focus', async () => {
    const { person, item } = await withKeys();
    topic('Hiring').focus();
    await person.keyboard(' ');
    expect(item('Hiring')?.discussedAt).not.toBeNull();
    expect(item('Budget')?.discussedAt).toBeNull();
  });
});

describe('A key of one letter', () => {
  test('goes to the box for topics, wraps up, or shows the keys, from wherever nothing is typed', async () => {
    const { person } = await withKeys();
    await person.keyboard('n');
    expect(document.activeElement).toBe(await addBox());
    topic('Budget').focus();
    await person.keyboard(' ');
    topic('Hiring').focus();
    await person.keyboard('w');
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  test('is a letter in a field', async () => {
    const { person, titles: onAgenda } = await withKeys();
    await person.type(await addBox(), 'njkw?{Enter}');
    expect(onAgenda()).toEqual([...titles, 'njkw?']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test.each(['{Control>}n{/Control}', '{Alt>}n{/Alt}', '{Meta>}n{/Meta}'])('%s is not ours', async (keys) => {
    const { person } = await withKeys();
    await person.keyboard(keys);
    expect(document.activeElement).not.toBe(await addBox());
  });
});
