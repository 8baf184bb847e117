import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { addItem, itemTexts, setAnswered, setUpdate } from '../../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../../src/contract/agendaPlaces.ts';
import { mia, rae } from '../../held/someView.ts';
import { addBox, clearScreen, type ShownPanel, showPanel, titlesOnScreen } from '../../shownPanel.tsx';

afterEach(clearScreen);

/** Mia's panel with these updates that Rae asked for. */
function showUpdates(ids: readonly string[], given: ShownPanel = {}) {
  const panel = showPanel({ ...given, titles: [...ids, ...(given.titles ?? [])] });
  act(() => {
    for (const id of ids) setUpdate(panel.doc, id, true);
  });
  return panel;
}

const update = (title: string) => screen.queryByRole('listitem', { name: `Update: ${title}` });
const answerTo = (title: string) => screen.getByRole('textbox', { name: `Your answer to ${title}` });

describe('An update', () => {
  test('is made of a topic in its menu, stands apart, and becomes a topic again', async () => {
    const { person, item } = showPanel({ titles: ['Checkout', 'Hiring'] });
    await addBox();
    await person.click(screen.getByRole('button', { name: 'More for Checkout' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Answer it before the call' }));
    expect(item('Checkout')?.update).toEqual({ answers: [], answeredAt: null });
    expect(titlesOnScreen()).toEqual(['Hiring']);
    expect(screen.getByText('1 topic waits')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'To answer before the call' })).toBeTruthy();
    expect(update('Checkout')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Purpose of Checkout/ })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'More for Checkout' }));
    await person.click(await screen.findByRole('menuitem', { name: 'Talk about it in the call' }));
    expect(titlesOnScreen()).toEqual(['Checkout', 'Hiring']);
  });

  test('is offered, gently, while somebody types what only asks for status', async () => {
    const { person, doc } = showPanel();
    await person.type(await addBox(), 'Status of the check');
    expect(screen.getByText(/This asks for status/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Add it to answer in writing' }));
    expect(update('Status of the check')).toBeTruthy();
    expect([...doc.getMap('agenda').keys()]).toHaveLength(1);
    expect(document.activeElement).toBe(await addBox());
    await person.type(await addBox(), 'Scope of the redesign');
    expect(screen.queryByText(/This asks for status/)).toBeNull();
  });

  test('is answered in place, stays while somebody writes, and is folded with what it freed afterwards', async () => {
    const { person, item } = showUpdates(['Checkout', 'Budget']);
    await addBox();
    await person.type(answerTo('Checkout'), 'Halfway');
    expect(document.activeElement).toBe(answerTo('Checkout'));
    expect(item('Checkout')?.update).toEqual({
      answers: [{ personId: mia, text: 'Halfway' }],
      answeredAt: expect.stringMatching(/^2026-11-24T09:0/),
    });
    await person.type(answerTo('Budget'), 'Approved');
    await person.click(await addBox());
    const folded = await screen.findByRole('button', {
      name: '2 updates answered before the call · about 10 minutes freed',
    });
    expect([update('Checkout'), update('Budget')]).toEqual([null, null]);
    await person.click(folded);
    expect(folded.getAttribute('aria-expanded')).toBe('true');
    expect(answerTo('Checkout')).toHaveProperty('value', 'Halfway');
    await person.type(answerTo('Checkout'), '!');
    await person.click(await addBox());
    expect(item('Checkout')?.update?.answers).toEqual([{ personId: mia, text: 'Halfway!' }]);
  });

  test('whose answer is taken out waits again, and its time is forgotten', async () => {
    const { person, item } = showUpdates(['Checkout']);
    await addBox();
    await person.type(answerTo('Checkout'), 'No');
    await person.clear(answerTo('Checkout'));
    await person.click(await addBox());
    expect(item('Checkout')?.update).toEqual({ answers: [], answeredAt: null });
    expect(update('Checkout')).toBeTruthy();
  });

  test('that the other answers is folded at once, and shows whose words they are', async () => {
    const { person, doc } = showUpdates(['Checkout']);
    await addBox();
    act(() => {
      updateText(doc, 'Checkout', rae).insert(0, 'From Rae');
      setAnswered(doc, 'Checkout', '2026-11-24T08:00:00.000Z');
    });
    await person.click(screen.getByRole('button', { name: /1 update answered before the call/ }));
    const shown = within(update('Checkout') ?? document.body);
    expect(shown.getByText('Rae:').parentElement?.textContent).toBe('Rae: From Rae');
  });

  test('answered in the call frees nothing', async () => {
    const running = { startedAt: '2026-11-24T08:30:00.000Z', endsAt: null, endedAt: null, isReopened: false };
    const { doc } = showUpdates(['Checkout'], { view: { running } });
    await addBox();
    act(() => {
      updateText(doc, 'Checkout', rae).insert(0, 'Now');
      setAnswered(doc, 'Checkout', '2026-11-24T08:40:00.000Z');
    });
    expect(screen.getByRole('button', { name: '1 update answered' })).toBeTruthy();
  });
});

test('an item that goes on with an earlier meeting leads back to it', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  const { person, doc } = showPanel();
  await addBox();
  act(() =>
    addItem(doc, {
      id: 'again',
      title: 'Hiring',
      purpose: null,
      broughtBy: mia,
      addedAt: '2026-11-20T09:00:00.000Z',
      continues: { meetingId: 'held-000001', itemId: 'topic-1' },
    }),
  );
  expect(itemTexts(doc, 'again')).not.toBeNull();
  await person.click(screen.getByRole('button', { name: 'From an earlier meeting: Hiring' }));
  await act(async () => {
    await import('../../../../src/tab/features/history/History.tsx');
  });
  expect(screen.getByRole('tab', { name: 'History' }).getAttribute('aria-selected')).toBe('true');
});
