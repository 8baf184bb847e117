import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UpcomingView } from '../../../../src/contract/upcoming.ts';
import { heldCadence, nothingAhead, tuesdaysAhead } from '../../held/heldCadence.ts';
import { clearScreen, refuses, showPanel } from '../../shownPanel.tsx';

beforeAll(async () => {
  // Fetched when they are first needed; here they are at hand, so that no test waits for a file to be read.
  await Promise.all([
    import('../../../../src/tab/features/schedule/NextMenu.tsx'),
    import('../../../../src/tab/features/schedule/CadenceDialog.tsx'),
    import('../../../../src/tab/features/schedule/NextOneDialog.tsx'),
    import('../../../../src/tab/features/schedule/RemindersDialog.tsx'),
    import('../../../../src/tab/features/schedule/Suggestion.tsx'),
  ]);
});

afterEach(clearScreen);

function show(ahead: UpcomingView = nothingAhead) {
  const cadence = heldCadence(ahead);
  return { ...showPanel({ cadence }), cadence };
}

const section = () => screen.findByRole('region', { name: 'When you meet' });

const button = (name: string) => screen.findByRole('button', { name });

async function choose(person: ReturnType<typeof show>['person'], item: string) {
  await person.click(await button('When you meet, and your reminders'));
  await person.click(await screen.findByRole('menuitem', { name: item }));
}

const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('when the two meet next', () => {
  test.each([
    ['by the clock of whoever looks', {}, 'Next: Tue 1 Dec, 10:00'],
    [
      'with the clock of the pair where that is another',
      { cadence: { ...tuesdaysAhead.cadence, zone: 'America/New_York' } },
      'Next: Tue 1 Dec, 10:00 · 04:00 in New York',
    ],
    [
      'that it was moved',
      { next: { ...tuesdaysAhead.next, isMoved: true } },
      'Next: Tue 1 Dec, 10:00 · moved',
    ],
    [
      'where it is from, when a calendar tells',
      { source: 'calendar', cadence: null },
      'Next: Tue 1 Dec, 10:00 · from the calendar',
    ],
    [
      'where it is from, when the meeting itself tells',
      { source: 'details', cadence: null },
      'Next: Tue 1 Dec, 10:00 · from the meeting in Teams',
    ],
    ['that none is planned any more', { next: null }, 'No meeting is planned any more.'],
    [
      'that it is to be set again',
      { source: null, isBroken: true, next: null },
      /can no longer read when you meet/,
    ],
  ])('is said %s', async (_, about, text) => {
    show({ ...tuesdaysAhead, ...about } as UpcomingView);
    const shown = await section();
    await waitFor(() => expect(shown.textContent).toMatch(text));
  });

  test('is moved in the calendar where the calendar says it, and not here; nothing asks to be set', async () => {
    const { person } = show({
      ...tuesdaysAhead,
      source: 'calendar',
      cadence: null,
      suggestion: tuesdaysAhead.cadence,
    } as UpcomingView);
    await person.click(await button('When you meet, and your reminders'));
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
      'Set when you meet',
      'My reminders',
    ]);
    expect(screen.queryByRole('button', { name: 'Set when you meet' })).toBeNull();
  });

  test('is read again when the server says that the 1:1 has changed', async () => {
    const { cadence, notify } = show();
    await button('Set when you meet');
    cadence.become(tuesdaysAhead);
    act(() => notify({ kind: 'oneOnOneChanged' }));
    expect(await screen.findByText('Next: Tue 1 Dec, 10:00')).toBeTruthy();
  });

  test('is said to be unknown when it cannot be fetched, with a way to try again', async () => {
    const cadence = heldCadence(tuesdaysAhead);
    let look = refuses('unauthorized') as typeof cadence.look;
    const { person } = showPanel({ cadence: { ...cadence, look: (id) => look(id) } });
    const shown = within(await section());
    const again = await shown.findByRole('button', { name: 'Try again' });
    look = cadence.look;
    await person.click(again);
    expect(await screen.findByText('Next: Tue 1 Dec, 10:00')).toBeTruthy();
  });
});

describe('setting it', () => {
  test('takes the day, the time and how often, and shows the dates before they are stored', async () => {
    const { person, cadence } = show();
    await person.click(await button('Set when you meet'));
    const dialog = within(await screen.findByRole('dialog', { name: 'When do you meet?' }));
    pick('Repeats', 'secondWeek');
    pick('Day', 'TU');
    pick('Time', '09:30');
    pick('First time', '2026-12-08');
    const preview = within(dialog.getByRole('region', { name: 'You then meet' }));
    expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Tue 8 Dec',
      'Tue 22 Dec',
      'Tue 5 Jan',
      'Tue 19 Jan',
    ]);
    await person.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(cadence.asked).toEqual([
      {
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        start: '2026-12-08T09:30',
        zone: 'Europe/Berlin',
        minutes: 30,
      },
    ]);
    expect(screen.getByText('You meet every second Tuesday at 09:30.')).toBeTruthy();
  });

  test('names what is wrong at its field, and stores nothing', async () => {
    const { person, cadence } = show();
    await person.click(await button('Set when you meet'));
    pick('Time zone', 'Atlantis');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/There is no such time zone/)).toBeTruthy();
    expect(screen.getByLabelText('Time zone').getAttribute('aria-invalid')).toBe('true');
    pick('Time zone', 'new york');
    pick('Minutes', '2');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Choose a length from 5 to 480 minutes.')).toBeTruthy();
    expect(cadence.asked).toEqual([]);
  });

  test('says when it could not be stored, and keeps what was chosen', async () => {
    const { person, cadence } = show(tuesdaysAhead);
    cadence.refuse('unauthorized');
    await choose(person, 'Change when you meet');
    await screen.findByRole('dialog');
    expect(screen.getByLabelText('Day')).toHaveProperty('value', 'TU');
    pick('Day', 'FR');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/sign out of Teams/)).toBeTruthy();
    expect(screen.getByLabelText('Day')).toHaveProperty('value', 'FR');
  });

  test('is suggested from when they met, and taken over with one press', async () => {
    const suggestion = {
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      start: '2026-11-17T10:00',
      zone: 'Europe/Berlin',
      minutes: 30,
    };
    const { person, cadence } = show({ ...nothingAhead, suggestion });
    expect(await screen.findByText('You seem to meet every second Tuesday at 10:00. Use this?')).toBeTruthy();
    await person.click(await button('Use this'));
    expect(await screen.findByText('Next: Tue 1 Dec, 10:00')).toBeTruthy();
    expect(cadence.asked).toEqual([suggestion]);
    expect(screen.queryByText(/You seem to meet/)).toBeNull();
  });
});

describe('the next one', () => {
  test('is called off, and that is taken back', async () => {
    const { person, cadence } = show(tuesdaysAhead);
    await choose(person, 'Reschedule or skip');
    await screen.findByRole('dialog', { name: 'Your next meeting' });
    await person.click(await button('Skip this one'));
    expect(await screen.findByText('Next: Tue 8 Dec, 10:00')).toBeTruthy();
    expect(screen.getAllByText('Skipped: Tue 1 Dec, 10:00').length).toBe(2);
    await person.click(await button('Undo'));
    expect(await screen.findByText('Next: Tue 1 Dec, 10:00')).toBeTruthy();
    const occurrence = '2026-12-01T10:00';
    expect(cadence.asked).toEqual([
      { occurrence, kind: 'cancelled' },
      { occurrence, kind: 'asPlanned' },
    ]);
  });

  test('can still be taken back later, from the dialog', async () => {
    const { person, cadence } = show(tuesdaysAhead);
    await cadence.changeOne('', '2026-12-01T10:00', { kind: 'cancelled' });
    await choose(person, 'Reschedule or skip');
    await person.click(await button('Undo: Tue 1 Dec, 10:00'));
    expect(await screen.findByText('Now: Tue 1 Dec, 10:00')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Skipped' })).toBeNull();
  });

  test('is moved to a time that is still to come, and back', async () => {
    const { person, cadence } = show(tuesdaysAhead);
    await choose(person, 'Reschedule or skip');
    await screen.findByRole('dialog');
    pick('New date', '2026-11-23');
    await person.click(await button('Reschedule'));
    expect(screen.getByText('Choose a date and time that are still to come.')).toBeTruthy();
    pick('New date', '2026-12-03');
    pick('New time', '14:00');
    await person.click(await button('Reschedule'));
    expect(await screen.findByText(/Next: Thu 3 Dec, 14:00/)).toBeTruthy();
    expect(screen.getAllByText('Moved to Thu 3 Dec, 14:00').length).toBe(2);
    await choose(person, 'Reschedule or skip');
    await person.click(await button('Back to its usual time'));
    expect(await screen.findByText('Next: Tue 1 Dec, 10:00')).toBeTruthy();
    expect(cadence.asked).toHaveLength(2);
  });
});

describe('my reminders', () => {
  test('are changed as a whole, and said to be saved only once they are', async () => {
    const { person, cadence } = show(tuesdaysAhead);
    await choose(person, 'My reminders');
    await screen.findByRole('dialog', { name: 'My reminders' });
    pick('Send my brief', 'hour');
    pick('From', '17:00');
    pick('Time zone', 'lisbon');
    await person.click(screen.getByRole('checkbox', { name: 'Pause reminders for this 1:1' }));
    cadence.refuse('unauthorized');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/sign out of Teams/)).toBeTruthy();
    expect(screen.queryByText('Saved.')).toBeNull();
    cadence.refuse(null);
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(cadence.asked.at(-1)).toEqual({
      muted: true,
      lead: 'hour',
      quietHours: { from: '17:00', to: '08:00' },
      zone: 'Europe/Lisbon',
      language: 'en',
    });
    pick('Send my brief', 'quarter');
    expect(screen.queryByText('Saved.')).toBeNull();
  });

  test('say which working hours hold, and take them where others were chosen', async () => {
    const workingHours = { days: [1, 2, 3, 4], from: '09:00', to: '17:00' };
    const { person, cadence } = show({ ...tuesdaysAhead, workingHours });
    await choose(person, 'My reminders');
    const line = await screen.findByText(/^Your working hours in Outlook: Mon/);
    expect(line.textContent).toContain('Your own quiet hours hold instead');
    await person.click(screen.getByRole('button', { name: 'Use the working hours' }));
    expect(line.textContent).toContain('Nothing comes outside of them.');
    expect(screen.queryByRole('button', { name: 'Use the working hours' })).toBeNull();
    expect(screen.getByLabelText('From')).toHaveProperty('value', '17:00');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(cadence.asked.at(-1)).toMatchObject({ quietHours: { from: '17:00', to: '09:00' } });
  });

  test('say nothing of working hours where no calendar tells them', async () => {
    const { person } = show(tuesdaysAhead);
    await choose(person, 'My reminders');
    await screen.findByLabelText('From');
    expect(screen.queryByText(/working hours/)).toBeNull();
  });

  test('begin with this device where nothing is known, and say that nothing is sent yet', async () => {
    const { person, cadence } = show();
    await choose(person, 'My reminders');
    expect(await screen.findByText(/Nothing is sent to you yet/)).toBeTruthy();
    expect(screen.getByLabelText('Time zone')).toHaveProperty('value', 'Europe/Berlin');
    pick('From', '08:00');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Leave at least one hour of the day that is not quiet.')).toBeTruthy();
    pick('From', '19:00');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(cadence.asked).toHaveLength(1);
  });

  test('follow the language of Teams until another is chosen', async () => {
    const { settings, ...ahead } = tuesdaysAhead;
    const { person, cadence } = show({ ...ahead, settings: settings && { ...settings, language: null } });
    await choose(person, 'My reminders');
    expect(await screen.findByLabelText('Language')).toHaveProperty('value', 'en');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(cadence.asked.at(-1)).toMatchObject({ language: null });
    pick('Language', 'es');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(cadence.asked.at(-1)).toMatchObject({ language: 'es' });
  });
});

test('what a calendar tells is moved and called off there, and a time of the pair’s own can still be set', async () => {
  const { person } = show({ ...tuesdaysAhead, source: 'calendar', cadence: null });
  await person.click(await button('When you meet, and your reminders'));
  await screen.findByRole('menuitem', { name: 'Set when you meet' });
  expect(screen.queryByRole('menuitem', { name: 'Reschedule or skip' })).toBeNull();
});

test('the meeting itself tells one time only: a time of the pair’s own is offered beside it', async () => {
  const { person, cadence } = show({ ...tuesdaysAhead, source: 'details', cadence: null });
  await person.click(await button('When you meet, and your reminders'));
  await screen.findByRole('menuitem', { name: 'Set when you meet' });
  expect(screen.queryByRole('menuitem', { name: 'Reschedule or skip' })).toBeNull();
  await person.keyboard('{Escape}');
  await person.click(await button('Set when you meet'));
  await person.click(await screen.findByRole('button', { name: 'Save' }));
  await waitFor(() => expect(cadence.asked).toHaveLength(1));
});

test('Escape leaves everything as it was, and the focus goes back to the button', async () => {
  const { person, cadence } = show(tuesdaysAhead);
  await choose(person, 'Change when you meet');
  await screen.findByRole('dialog', { name: 'When do you meet?' });
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const more = await button('When you meet, and your reminders');
  await waitFor(() => expect(document.activeElement).toBe(more));
  expect(cadence.asked).toEqual([]);
});
