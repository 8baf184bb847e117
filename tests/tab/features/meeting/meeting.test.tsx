import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { addItem, readAgenda, setDiscussed } from '../../../../src/contract/agendaDocument.ts';
import { heldCadence, tuesdaysAhead } from '../../held/heldCadence.ts';
import { heldItems, someItem } from '../../held/heldItems.ts';
import { heldMeetings, someHeld } from '../../held/heldMeetings.ts';
import { rae, someView } from '../../held/someView.ts';
import { clearScreen, refuses, type ShownPanel, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const running = { startedAt: '2026-11-24T08:31:00.000Z', endsAt: null, endedAt: null, isReopened: false };
const undoable = { meetingId: someHeld.id, until: '2026-11-25T09:00:00.000Z' };

const bar = async () => within(await screen.findByRole('region', { name: 'Your meeting' }));

async function openWrapUp(given: ShownPanel = {}) {
  const meetings = heldMeetings({ ...someView, running });
  const shown = showPanel({ meetings, ...given, view: { running, ...given.view } });
  for (const { id } of readAgenda(shown.doc)) setDiscussed(shown.doc, id, someView.now);
  await shown.person.click((await bar()).getByRole('button', { name: 'Wrap up' }));
  await act(async () => {
    await import('../../../../src/tab/places/panel/wrapUp/WrapUpDialog.tsx');
  });
  return { ...shown, meetings, dialog: within(await screen.findByRole('dialog')) };
}

describe('The meeting in the line that says what is going on', () => {
  test('can be started when none runs, and offers no wrap-up of nothing', async () => {
    const meetings = heldMeetings(someView);
    const { person } = showPanel({ meetings });
    expect((await bar()).queryByRole('button', { name: 'Wrap up' })).toBeNull();
    const start = (await bar()).getByRole('button', { name: 'Start the meeting' });
    expect(start.className).toContain('primary');
    await person.click(start);
    expect(meetings.asked).toEqual(['start']);
    expect(await (await bar()).findByText('You are in your meeting.')).toBeTruthy();
  });

  test('offers the wrap-up once something was discussed, also without a start', async () => {
    const { doc } = showPanel({ titles: ['Budget'] });
    expect((await bar()).queryByRole('button', { name: 'Wrap up' })).toBeNull();
    act(() => setDiscussed(doc, 'Budget', someView.now) as unknown as undefined);
    expect((await bar()).getByRole('button', { name: 'Wrap up' }).className).not.toContain('primary');
    expect((await bar()).getByRole('button', { name: 'Start the meeting' }).className).toContain('primary');
  });

  test.each([
    ['in the last minutes', { endsAt: '2026-11-24T09:04:00.000Z' }, '4 minutes left'],
    ['when the time is up', { endsAt: '2026-11-24T08:50:00.000Z' }, 'Your time is up.'],
    ['in the meeting', {}, 'You are in your meeting.'],
    [
      'after a call whose wrap-up was taken back',
      { endedAt: '2026-11-24T08:55:00.000Z', isReopened: true },
      'The call has ended.',
    ],
    [
      'after the call',
      { endedAt: '2026-11-24T08:55:00.000Z' },
      'The call has ended. Opener wraps up in 5 minutes.',
    ],
  ])('says what is to be done %s', async (_, about, text) => {
    showPanel({ view: { running: { ...running, ...about } } });
    expect((await bar()).getByText(text)).toBeTruthy();
    expect((await bar()).getByRole('button', { name: 'Wrap up' }).className).toContain('primary');
  });

  test('what cannot be started says why', async () => {
    const { person } = showPanel({ meetings: { ...heldMeetings(someView), start: refuses('unavailable') } });
    await person.click((await bar()).getByRole('button', { name: 'Start the meeting' }));
    expect(await (await bar()).findByText(/keeps trying/)).toBeTruthy();
  });
});

test('while a meeting runs the line does not speak of the next one', async () => {
  const cadence = heldCadence(tuesdaysAhead);
  showPanel({ cadence, view: { running } });
  expect(await (await bar()).findByText('You are in your meeting.')).toBeTruthy();
  expect(screen.queryByText(/^Next:/)).toBeNull();
});

describe('Wrapping up', () => {
  const earlier = (title: string) => someItem(title, { madeAt: '2026-11-17T09:00:00.000Z' });
  type Dialog = Awaited<ReturnType<typeof openWrapUp>>['dialog'];
  const press = (dialog: Dialog, name: string) => dialog.getByRole('button', { name });
  const tick = (dialog: Dialog, name: string) => dialog.getByRole<HTMLInputElement>('checkbox', { name });
  const outcome = (dialog: Dialog, title: string, name: string) =>
    within(dialog.getByRole('group', { name: title })).getByRole<HTMLInputElement>('radio', { name });

  test('goes through open promises, what comes back and what was agreed, and nothing happens before “Finish”', async () => {
    const actionItems = heldItems([...['deck', 'budget', 'offer'].map(earlier), someItem('hire')]);
    const { person, dialog, meetings, item, doc } = await openWrapUp({
      titles: ['Budget', 'Hiring'],
      actionItems,
    });
    act(() => setDiscussed(doc, 'Hiring', null) as unknown as undefined);
    expect(dialog.getByRole('heading', { name: 'What you promised earlier' })).toBeTruthy();
    await person.click(outcome(dialog, 'deck', 'Done'));
    await person.click(outcome(dialog, 'offer', 'Let go'));
    expect(dialog.queryByRole('group', { name: 'hire' })).toBeNull();
    await person.click(press(dialog, 'Next'));
    expect([tick(dialog, 'Budget').checked, tick(dialog, 'Hiring').checked]).toEqual([false, true]);
    await person.click(tick(dialog, 'Budget'));
    await person.click(press(dialog, 'Next'));
    expect([...dialog.getAllByRole('definition')].map(({ textContent }) => textContent)).toEqual([
      'Budget',
      'Hiring',
      'deck',
      'offer',
    ]);
    expect(dialog.getByRole('listitem', { name: 'Action item: hire' })).toBeTruthy();
    await person.click(press(dialog, 'Partly'));
    expect([meetings.asked, actionItems.item('deck')?.status, item('Budget')?.discussedAt]).toEqual([
      [],
      'open',
      someView.now,
    ]);
    await person.click(press(dialog, 'Finish'));
    expect(meetings.asked).toEqual(['wrap up 3', `rate ${someHeld.id} partly`]);
    expect(meetings.choices()).toEqual({
      topics: [{ id: 'Budget', comesBack: true }],
      promises: [
        { id: 'deck', status: 'done' },
        { id: 'offer', status: 'dropped' },
      ],
    });
  });

  test('keeps what each step chose when one goes back', async () => {
    const { person, dialog } = await openWrapUp({
      titles: ['Budget'],
      actionItems: heldItems([earlier('deck')]),
    });
    await person.click(outcome(dialog, 'deck', 'Done'));
    await person.click(press(dialog, 'Next'));
    await person.click(tick(dialog, 'Budget'));
    await person.click(press(dialog, 'Next'));
    await person.click(press(dialog, 'Yes'));
    for (let step = 0; step < 2; step += 1) await person.click(press(dialog, 'Back'));
    expect(dialog.queryByRole('button', { name: 'Back' })).toBeNull();
    expect(outcome(dialog, 'deck', 'Done').checked).toBe(true);
    await person.click(press(dialog, 'Next'));
    expect(tick(dialog, 'Budget').checked).toBe(true);
    await person.click(press(dialog, 'Next'));
    expect(press(dialog, 'Yes').getAttribute('aria-pressed')).toBe('true');
  });

  test('that is cancelled changes nothing, and begins anew', async () => {
    const { person, dialog, meetings, item } = await openWrapUp({ titles: ['Budget'] });
    await person.click(press(dialog, 'Next'));
    await person.click(tick(dialog, 'Budget'));
    await person.click(press(dialog, 'Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([meetings.asked, item('Budget')?.discussedAt]).toEqual([[], someView.now]);
    await person.click((await bar()).getByRole('button', { name: 'Wrap up' }));
    const again = within(await screen.findByRole('dialog'));
    await person.click(press(again, 'Next'));
    expect(tick(again, 'Budget').checked).toBe(false);
  });

  test('follows what the other does meanwhile, but for what was chosen', async () => {
    const { person, dialog, doc } = await openWrapUp({ titles: ['Budget', 'Hiring'] });
    await person.click(press(dialog, 'Next'));
    await person.click(tick(dialog, 'Budget'));
    act(() => {
      for (const id of ['Budget', 'Hiring']) setDiscussed(doc, id, null);
      addItem(doc, { id: 'Pay', title: 'Pay', purpose: null, broughtBy: rae, addedAt: someView.now });
    });
    expect(['Budget', 'Hiring', 'Pay'].map((name) => tick(dialog, name).checked)).toEqual([true, true, true]);
    act(() => {
      for (const id of ['Budget', 'Hiring']) setDiscussed(doc, id, someView.now);
    });
    expect(['Budget', 'Hiring'].map((name) => tick(dialog, name).checked)).toEqual([true, false]);
  });

  test('can be done at once by who has no time', async () => {
    const { person, dialog, meetings } = await openWrapUp();
    await person.click(press(dialog, 'Finish'));
    expect(meetings.asked).toEqual(['wrap up 3']);
    expect(meetings.choices()).toEqual({ topics: [], promises: [] });
  });

  test('means the meeting that was open, also when it was filed while the dialog was', async () => {
    let round = someView.round;
    const read = async () => ({ ...someView, running: round === someView.round ? running : null, round });
    const { person, dialog, meetings, notify } = await openWrapUp({ titles: ['Budget'], api: { read } });
    round += 1;
    await act(async () => notify({ kind: 'oneOnOneChanged' }));
    await (await bar()).findByRole('button', { name: 'Start the meeting' });
    expect(dialog.getByText(/^Rae has just wrapped up/)).toBeTruthy();
    await person.click(press(dialog, 'Finish'));
    expect(meetings.asked).toEqual(['wrap up 3']);
  });

  test('that fails keeps the dialog and says what to do', async () => {
    const meetings = { ...heldMeetings(someView), wrapUp: refuses('changedMeanwhile') };
    const { person, dialog } = await openWrapUp({ meetings });
    await person.click(press(dialog, 'Finish'));
    expect(await dialog.findByText('Look again, then retry.')).toBeTruthy();
  });
});

describe('The keyboard in the wrap-up', () => {
  const third = async () => {
    const opened = await openWrapUp({ titles: ['Budget'] });
    for (const step of ['Bring back next time', 'What did you agree on?']) {
      opened.dialog.getByRole('button', { name: 'Next' }).focus();
      await opened.person.keyboard('{Enter}');
      expect(document.activeElement).toBe(opened.dialog.getByRole('heading', { name: step }));
    }
    return opened;
  };
  const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  test('goes on from the title of each step, and Escape leaves from the last one', async () => {
    const { person } = await third();
    await person.keyboard('{Escape}');
    await isGone();
  });

  test('reaches the dialog where the focus was lost with what had it', async () => {
    const { person, dialog } = await third();
    const lose = () => act(() => (document.activeElement as HTMLElement).blur());
    lose();
    expect(document.activeElement).toBe(document.body);
    await person.keyboard('{Tab}');
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Add an action item' }));
    lose();
    await person.keyboard('{Escape}');
    await isGone();
  });

  test('stays on “Finish” while it is sent, and nothing is sent twice', async () => {
    const meetings = heldMeetings({ ...someView, running });
    const sent = Promise.withResolvers<void>();
    const wrapUp: typeof meetings.wrapUp = async (...asked) => {
      await sent.promise;
      return meetings.wrapUp(...asked);
    };
    const { person, dialog } = await openWrapUp({ meetings: { ...meetings, wrapUp } });
    for (let step = 0; step < 2; step += 1) await person.click(dialog.getByRole('button', { name: 'Next' }));
    await person.click(dialog.getByRole('button', { name: 'Yes' }));
    const finish = dialog.getByRole('button', { name: 'Finish' });
    await person.click(finish);
    await waitFor(() => expect(finish.getAttribute('aria-disabled')).toBe('true'));
    expect(document.activeElement).toBe(finish);
    await person.keyboard('{Enter}');
    sent.resolve();
    await isGone();
    expect(meetings.asked).toEqual(['wrap up 3', `rate ${someHeld.id} yes`]);
  });
});

describe('After a wrap-up', () => {
  test('says what is on record, asks whether it was well spent, and can be taken back', async () => {
    const meetings = heldMeetings({ ...someView, canUndo: undoable });
    const { person } = showPanel({ meetings, view: { canUndo: undoable } });
    expect(await screen.findByText(/on record, with 2 items/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Yes' }));
    expect(screen.queryByText('Was this time well spent?')).toBeNull();
    expect((await bar()).getByText(/^You wrapped up/)).toBeTruthy();
    await person.click((await bar()).getByRole('button', { name: 'Undo' }));
    expect(meetings.asked).toEqual([`rate ${someHeld.id} yes`, `undo ${someHeld.id}`]);
    expect(screen.queryByText(/on record/)).toBeNull();
  });

  test('offers to take it back for a day only, also on a panel that was left open', async () => {
    const canUndo = { ...undoable, until: someView.now };
    showPanel({ meetings: heldMeetings({ ...someView, canUndo }), view: { canUndo } });
    expect((await bar()).getByRole('button', { name: 'Start the meeting' }).className).toContain('primary');
    expect((await bar()).queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('that is too old to be taken back says so', async () => {
    const meetings = { ...heldMeetings(someView), undo: refuses('tooLateToUndo') };
    const { person } = showPanel({ meetings, view: { canUndo: undoable } });
    await person.click(await (await bar()).findByRole('button', { name: 'Undo' }));
    expect(await (await bar()).findByText(/A day has passed/)).toBeTruthy();
  });
});
