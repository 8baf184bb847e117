import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { lineName, pageName } from '../../../../src/contract/privateNotes.ts';
import { heldHistory } from '../../held/heldHistory.ts';
import { mia } from '../../held/someView.ts';
import { clearScreen, showPanel, titlesOnScreen } from '../../shownPanel.tsx';

afterEach(clearScreen);

const page = () => screen.findByRole('textbox', { name: 'My notes for this 1:1' });

describe('My notes', () => {
  test('begin with one press, say that only you see them, and are written into a document of their own', async () => {
    const { person, doc, notes } = showPanel({});
    const section = within(await screen.findByRole('region', { name: 'My notes' }));
    expect(section.getByText('Only you see this')).toBeTruthy();
    expect(section.queryByRole('textbox')).toBeNull();
    await person.click(section.getByRole('button', { name: 'Write notes for yourself' }));
    await person.type(await page(), 'ask for the budget');
    expect(notes.getText(pageName(mia)).toString()).toBe('ask for the budget');
    expect(JSON.stringify(doc.toJSON())).not.toContain('budget');
  });

  test('are there at once where somebody has used them on this device', async () => {
    const { notes } = showPanel({ usesNotes: true });
    notes.getText(pageName(mia)).insert(0, 'from my phone');
    await waitFor(async () =>
      expect((await page()) as HTMLTextAreaElement).toHaveProperty('value', 'from my phone'),
    );
  });

  test('bring any of their lines to the agenda with one tap, and keep it', async () => {
    const { person, notes, titles } = showPanel({ usesNotes: true });
    notes.getText(pageName(mia)).insert(0, 'first\n\n  second  \nfirst');
    await person.click(await screen.findByText('Put a line on the agenda'));
    await person.click(await screen.findByRole('button', { name: 'Put on the agenda: second' }));
    expect(titles()).toEqual(['second']);
    expect(notes.getText(pageName(mia)).toString()).toContain('second');
    expect(screen.getAllByRole('button', { name: /^Put on the agenda: / })).toHaveLength(2);
  });

  test('beneath a topic are asked for in its menu, stand there for whoever wrote them, and can be put on the agenda', async () => {
    const { person, notes, titles } = showPanel({ titles: ['Scope'] });
    await person.click(await screen.findByRole('button', { name: /^More .*Scope/ }));
    await person.click(await screen.findByRole('menuitem', { name: 'Note for me' }));
    const line = await screen.findByRole('textbox', { name: 'My note on “Scope”' });
    await person.type(line, 'stay calm');
    expect(notes.getText(lineName('Scope', mia)).toString()).toBe('stay calm');
    const topic = within(screen.getByRole('listitem', { name: 'Topic: Scope' }));
    expect(topic.getByText('Only you see this')).toBeTruthy();
    await person.click(topic.getByRole('button', { name: 'Put on the agenda: stay calm' }));
    expect(titles()).toEqual(['Scope', 'stay calm']);
    expect(titlesOnScreen()).toContain('stay calm');
  });

  test('beneath a topic that has left the agenda stay with the page', async () => {
    const { notes } = showPanel({ usesNotes: true });
    notes.getText(lineName('gone', mia)).insert(0, 'how it went');
    expect(await screen.findByText('how it went')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'On earlier topics' })).toBeTruthy();
  });

  test('are found by a search of one’s own', async () => {
    const { person, notes } = showPanel({ history: heldHistory() });
    notes.getText(pageName(mia)).insert(0, 'Café budget of Müller\nsomething else');
    await person.click(await screen.findByRole('tab', { name: 'History' }));
    await person.type(await screen.findByRole('searchbox'), 'mueller bud cafe');
    const found = within(await screen.findByRole('region', { name: 'In your own notes' }));
    expect(found.getByText('Café budget of Müller')).toBeTruthy();
    expect(found.queryByText('something else')).toBeNull();
  });
});
