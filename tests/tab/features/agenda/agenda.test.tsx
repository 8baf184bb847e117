import { afterEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { setRemoved } from '../../../../src/contract/agendaDocument.ts';
import { mia } from '../../held/someView.ts';
import { addBox, clearScreen, showPanel, titlesOnScreen } from '../../shownPanel.tsx';

afterEach(clearScreen);

const topic = (title: string) => within(screen.getByRole('listitem', { name: `Topic: ${title}` }));

describe('adding to the agenda', () => {
  test('Enter adds a topic at the end, says so, and the box is ready for the next', async () => {
    const { person, item, titles, doc } = showPanel({ titles: ['One'] });
    await person.type(await addBox(), '  Two {Enter}Three{Enter}');
    expect(titlesOnScreen()).toEqual(['One', 'Two', 'Three']);
    expect(titles()).toEqual(['One', 'Two', 'Three']);
    expect(document.activeElement).toBe(await addBox());
    expect(screen.getByText('Added: Three')).toBeTruthy();
    const added = [...doc.getMap('agenda').keys()].map(item).find((one) => one?.title === 'Three');
    expect(added).toMatchObject({ broughtBy: mia, purpose: null, discussedAt: null });
  });

  test('a title over its limit stays in the box, is counted in words, and is not added', async () => {
    const { person } = showPanel();
    const box = await addBox();
    fireEvent.change(box, { target: { value: 'x'.repeat(303) } });
    expect(screen.getByText('3 characters too many')).toBeTruthy();
    await person.type(box, '{Enter}');
    expect(titlesOnScreen()).toEqual([]);
    await person.type(box, '{Backspace}{Backspace}{Backspace}');
    expect(screen.getByText('0 characters left')).toBeTruthy();
    await person.type(box, '{Enter}');
    expect(titlesOnScreen()).toEqual(['x'.repeat(300)]);
  });

  test('several pasted lines are offered as several topics', async () => {
    const { person } = showPanel();
    await person.click(await addBox());
    await person.paste('- Budget\n\n* Hiring\n3. Offsite\n');
    expect(titlesOnScreen()).toEqual([]);
    await person.click(await screen.findByRole('button', { name: 'Add 3 topics' }));
    expect(titlesOnScreen()).toEqual(['Budget', 'Hiring', 'Offsite']);
  });

  test('or are kept as one', async () => {
    const { person } = showPanel();
    await person.click(await addBox());
    await person.paste('Budget\nHiring');
    await person.click(screen.getByRole('button', { name: 'Keep as one' }));
    expect(await addBox()).toHaveProperty('value', 'Budget Hiring');
  });

  test('a full agenda says so and takes no more', async () => {
    const titles = Array.from({ length: 200 }, (_, n) => `Topic ${n}`);
    const { person } = showPanel({ titles, broughtBy: mia });
    await person.type(await addBox(), 'One more{Enter}');
    expect(titlesOnScreen()).toHaveLength(200);
    expect(screen.getByText(/You have 200 topics on the agenda/)).toBeTruthy();
  });
});

describe('a topic', () => {
  test('is edited in place, and Enter ends it', async () => {
    const { person, titles } = showPanel({ titles: ['Scope'] });
    await addBox();
    const field = topic('Scope').getByRole('textbox', { name: 'Title' });
    await person.type(field, ' of it{Enter}');
    expect(titles()).toEqual(['Scope of it']);
    expect(document.activeElement).not.toBe(field);
  });

  test('refuses what would go over its limit and leaves the title as it was', async () => {
    const { person, titles } = showPanel({ titles: ['x'.repeat(299)] });
    await addBox();
    await person.click(screen.getByRole('textbox', { name: 'Title' }));
    await person.paste('too long');
    expect(titles()).toEqual(['x'.repeat(299)]);
    expect(screen.getByText('That would be over 300 characters, so it was not put in.')).toBeTruthy();
  });

  test('says who brought it and since when it waits, by the server’s time', async () => {
    showPanel({ titles: ['Scope'] });
    await addBox();
    expect(topic('Scope').getByText('Brought by Rae')).toBeTruthy();
    expect(topic('Scope').getByText('2 weeks').title).toBe('On the agenda since 10 Nov');
  });

  test('moves to the discussed ones when it is ticked, and back', async () => {
    const { person, item } = showPanel({ titles: ['One', 'Two'] });
    await addBox();
    await person.click(screen.getByRole('checkbox', { name: 'Discussed: One' }));
    expect(titlesOnScreen()).toEqual(['Two', 'One']);
    expect(screen.getByRole('heading', { name: 'Discussed' })).toBeTruthy();
    expect(screen.getByText('1 topic waits')).toBeTruthy();
    expect(item('One')?.discussedAt).toMatch(/^2026-11-24T09:0/);
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Discussed: One' }));
    await person.click(screen.getByRole('checkbox', { name: 'Discussed: One' }));
    expect(titlesOnScreen()).toEqual(['One', 'Two']);
  });

  test('moves with Alt and an arrow, keeps the focus, and says its place', async () => {
    const { person } = showPanel({ titles: ['One', 'Two', 'Three'] });
    await addBox();
    const field = topic('One').getByRole('textbox', { name: 'Title' });
    await person.click(field);
    await person.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titlesOnScreen()).toEqual(['Two', 'One', 'Three']);
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('One: now 2 of 3')).toBeTruthy();
    await person.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(titlesOnScreen()).toEqual(['One', 'Two', 'Three']);
    expect(screen.getByText('One: cannot move further')).toBeTruthy();
  });

  test('has notes that take no room until somebody writes them', async () => {
    const { person, texts } = showPanel({ titles: ['One'] });
    await addBox();
    expect(screen.queryByRole('textbox', { name: 'Notes on One' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Notes on One' }));
    await person.keyboard('Ask Jonas');
    expect(texts('One')?.notes.toString()).toBe('Ask Jonas');
    act(() => texts('One')?.notes.insert(0, 'Rae: '));
    expect(screen.getByRole('textbox', { name: 'Notes on One' })).toHaveProperty('value', 'Rae: Ask Jonas');
    await person.clear(screen.getByRole('textbox', { name: 'Notes on One' }));
    await person.tab();
    expect(screen.queryByRole('textbox', { name: 'Notes on One' })).toBeNull();
  });

  test('that the other removes is gone', async () => {
    const { doc } = showPanel({ titles: ['One', 'Two'] });
    await addBox();
    act(() => void setRemoved(doc, 'One', '2026-11-24T09:00:00.000Z'));
    expect(titlesOnScreen()).toEqual(['Two']);
  });
});

describe('removing a topic', () => {
  async function removeOne() {
    const panel = showPanel({ titles: ['One', 'Two'] });
    await addBox();
    await panel.person.click(screen.getByRole('button', { name: 'More for One' }));
    await panel.person.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(titlesOnScreen()).toEqual(['Two']);
    return panel;
  }

  test('can be undone from the bar, which takes the focus', async () => {
    const { person } = await removeOne();
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(screen.getByText('Removed “One”')).toBeTruthy();
    await person.keyboard('{Enter}');
    expect(titlesOnScreen()).toEqual(['One', 'Two']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement).toBe(await addBox());
  });

  test('can be undone with Ctrl+Z, but not while a text has the focus', async () => {
    const { person } = await removeOne();
    await person.click(await addBox());
    await person.keyboard('{Control>}z{/Control}');
    expect(titlesOnScreen()).toEqual(['Two']);
    await person.click(screen.getByRole('heading', { name: /Agenda/ }));
    await person.keyboard('{Control>}z{/Control}');
    expect(titlesOnScreen()).toEqual(['One', 'Two']);
  });
});

test('a purpose is chosen from the five, or none', async () => {
  const { person, item } = showPanel({ titles: ['One'] });
  await addBox();
  await person.click(screen.getByRole('button', { name: 'Purpose of One: No purpose' }));
  await person.click(await screen.findByRole('menuitemradio', { name: /^Blockers/ }));
  expect(item('One')?.purpose).toBe('blockers');
  await person.click(screen.getByRole('button', { name: 'Purpose of One: Blockers' }));
  await person.click(await screen.findByRole('menuitemradio', { name: 'No purpose' }));
  expect(item('One')?.purpose).toBeNull();
});

test('a topic comes back every time from its menu, with a small sign, until it is told not to', async () => {
  const { person, item } = showPanel({ titles: ['One'] });
  await addBox();
  await person.click(screen.getByRole('button', { name: 'More for One' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Bring it back every meeting' }));
  expect(item('One')).toMatchObject({ repeats: 'meeting' });
  expect(await topic('One').findByRole('img', { name: 'every meeting' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'More for One' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Do not bring it back' }));
  expect(item('One')).toMatchObject({ repeats: null });
  expect(topic('One').queryByRole('img', { name: 'every meeting' })).toBeNull();
});

test('notes are drawn while nobody here edits them: links by their host, lists as lists; the field stays beneath', async () => {
  const message = 'https://teams.microsoft.com/l/message/19:chat@thread.v2/1711000000000';
  const { person, texts } = showPanel({ titles: ['One', 'Two'] });
  await addBox();
  act(() => {
    texts('One')?.notes.insert(
      0,
      `See https://www.github.com/opener/1, ${message}\n- one\n- two javascript:alert(1)`,
    );
    texts('Two')?.notes.insert(0, 'Plain words.');
  });
  const link = await topic('One').findByRole('link', { name: 'github.com' });
  expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
    'https://www.github.com/opener/1',
    'noopener noreferrer',
    '_blank',
  ]);
  expect(topic('One').getByRole('link', { name: 'message' }).getAttribute('href')).toBe(message);
  expect(topic('One').getAllByRole('link')).toHaveLength(2);
  expect(within(topic('One').getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  const field = topic('One').getByRole('textbox', { name: 'Notes on One' });
  await person.click(topic('One').getByText(/^See/, { selector: 'span' }));
  expect(document.activeElement).toBe(field);
  await waitFor(() => expect(topic('One').queryByRole('link')).toBeNull());
  await person.keyboard('!');
  expect(texts('One')?.notes.toString()).toContain('!');
  expect(topic('Two').queryByRole('list')).toBeNull();
});
