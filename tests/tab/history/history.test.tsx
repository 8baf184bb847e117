/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { HistoryApi } from '../../../src/tab/api/history.ts';
import { clearScreen, refuses, showPanel } from '../shownPanel.tsx';
import { mia, rae } from '../someView.ts';
import { heldHistory, pastAction, pastMeeting } from './heldHistory.ts';

afterEach(clearScreen);

/** Mia's history on screen. */
async function showHistory(history: HistoryApi, more: Parameters<typeof showPanel>[0] = {}) {
  const shown = showPanel({ history, ...more });
  await shown.person.click(await screen.findByRole('tab', { name: 'History' }));
  await act(async () => {
    await import('../../../src/tab/history/History.tsx');
  });
  return shown;
}

const meeting = async (day: string) =>
  within(await screen.findByRole('group', { name: `Meeting of ${day}` }));

describe('The history', () => {
  test('of a pair that has not met yet says what will be here', async () => {
    await showHistory(heldHistory());
    expect(await screen.findByText(/Nothing is on record yet/)).toBeTruthy();
  });

  test('shows the latest meeting open: its question, both answers, items by purpose, promises as they stand', async () => {
    const late = [{ text: 'Ship in March', by: rae, at: '2026-09-10T09:00:00.000Z' }];
    const first = pastMeeting(1, {
      wellSpent: [{ personId: mia, answer: 'partly' }],
      items: pastMeeting(1).items.map((item) => ({ ...item, late })),
    });
    await showHistory(heldHistory([first], [pastAction(1)]));
    const shown = await meeting('8 Sept');
    for (const text of [
      "What's on your mind?",
      'Rae’s answer 1',
      'Mia’s answer 1',
      'Blockers',
      'Topic 1',
      'Notes 1',
      'Added later by Rae, 10 Sept',
      'Ship in March',
      'Promise 1',
      /Mia · due 27 Nov · done/,
      /Mia found this time partly well spent/,
    ]) {
      expect(shown.getByText(text)).toBeTruthy();
    }
  });

  test('tells of meetings that were not held and of promises made between meetings', async () => {
    const missed = { kind: 'missed' as const, id: 'missed-1', heldAt: '2026-09-22T09:00:00.000Z' };
    const alone = pastAction(5, { id: 'alone', title: 'Call the vendor', status: 'open' });
    await showHistory(heldHistory([pastMeeting(1), missed], [alone]));
    expect(await screen.findByText('22 Sept: you did not meet')).toBeTruthy();
    expect(screen.getByText('Promised between meetings')).toBeTruthy();
    expect(screen.getByText('Call the vendor')).toBeTruthy();
  });

  test('goes on to the very beginning, page by page', async () => {
    const history = heldHistory([1, 2, 3, 4, 5].map((n) => pastMeeting(n)));
    const { person } = await showHistory(history);
    await meeting('6 Oct');
    for (let page = 0; page < 2; page += 1) {
      await person.click(await screen.findByRole('button', { name: 'Show earlier meetings' }));
    }
    await meeting('8 Sept');
    expect(screen.getByText('This is where your story begins.')).toBeTruthy();
    expect(history.asked).toEqual(['page latest', 'page 2', 'page 4']);
  });

  test('jumps to a month', async () => {
    const history = heldHistory([pastMeeting(1)]);
    const { person } = await showHistory(history);
    await meeting('8 Sept');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Jump to a month' }), '2026-10');
    expect(history.asked).toEqual(['page latest', 'page 2026-10']);
  });

  test('that cannot be fetched says so, and trying again helps', async () => {
    const history = heldHistory([pastMeeting(1)]);
    let isDown = true;
    const { person } = await showHistory({
      ...history,
      page: (...asked) => (isDown ? refuses('unauthorized')() : history.page(...asked)),
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await person.click(again);
    await meeting('8 Sept');
  });

  test('puts an item on the agenda again, and says so', async () => {
    const history = heldHistory([pastMeeting(1)]);
    const { person } = await showHistory(history);
    await person.click((await meeting('8 Sept')).getByRole('button', { name: 'Continue this: “Topic 1”' }));
    expect(await (await meeting('8 Sept')).findByText('It is on your agenda again.')).toBeTruthy();
    expect(history.asked).toContain('continue held-000001 topic-1');
  });

  test('opens at the meeting that a link leads to', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    showPanel({
      history: heldHistory([pastMeeting(1), pastMeeting(2)]),
      context: {
        place: 'content',
        chatId: '19:x@thread.v2',
        locale: 'en-gb',
        historyPlace: { meetingId: 'held-000001', itemId: null },
      },
    });
    await act(async () => {
      await import('../../../src/tab/history/History.tsx');
    });
    const entry = await screen.findByRole('group', { name: 'Meeting of 8 Sept' });
    expect((entry as HTMLDetailsElement).open).toBe(true);
  });

  test('is reached and left with the arrow keys', async () => {
    const { person } = showPanel({ history: heldHistory() });
    (await screen.findByRole('tab', { name: 'Agenda' })).focus();
    await person.keyboard('{ArrowRight}');
    await act(async () => {
      await import('../../../src/tab/history/History.tsx');
    });
    expect(document.activeElement?.textContent).toBe('History');
    await person.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('Agenda');
  });
});

describe('Searching the history', () => {
  test('looks while typing, and marks what it found', async () => {
    const history = heldHistory([pastMeeting(1), pastMeeting(2)]);
    const { person } = await showHistory(history);
    await person.type(await screen.findByRole('searchbox', { name: /Search answers/ }), 'Notes 2');
    expect(await screen.findByText('1 hit')).toBeTruthy();
    expect((await meeting('15 Sept')).getByText('Notes 2', { selector: 'mark' })).toBeTruthy();
    expect(history.asked.filter((one) => one.startsWith('search'))).toEqual(['search Notes 2']);
  });

  test('that finds nothing says how far it looked', async () => {
    const { person } = await showHistory(heldHistory([pastMeeting(1)]));
    await person.type(await screen.findByRole('searchbox', { name: /Search answers/ }), 'zebra');
    expect(await screen.findByText('Nothing found back to 24 Nov 2025.')).toBeTruthy();
  });
});

describe('What is folded away', () => {
  const open = async (title: string) => {
    const person = userEvent.setup();
    await person.click(await screen.findByRole('heading', { name: title }));
    // jsdom does not open details by a click on its summary's heading.
    for (const details of document.querySelectorAll('details.part')) {
      if (!details.textContent?.includes(title)) continue;
      (details as HTMLDetailsElement).open = true;
      act(() => void details.dispatchEvent(new Event('toggle')));
    }
  };

  test('the question through time, and an earlier one', async () => {
    const earlier = { id: 'q0', text: 'What is new?', since: '2026-08-01T09:00:00.000Z' };
    const history = heldHistory([pastMeeting(1, { question: earlier }), pastMeeting(2)]);
    const { person } = await showHistory(history, { view: { earlierQuestions: [earlier] } });
    await open('Your question through time');
    await person.selectOptions(await screen.findByRole('combobox', { name: 'Question' }), 'q0');
    expect(history.asked).toEqual(expect.arrayContaining(['answers q1', 'answers q0']));
  });

  test('the figures, with the purpose that is neglected and three questions for it', async () => {
    await showHistory(heldHistory([pastMeeting(1)], [pastAction(1)]));
    await open('At a glance');
    expect(await screen.findByRole('table', { name: 'Meetings by month' })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Blockers 3/ })).toBeTruthy();
    expect(screen.getByText(/Seldom lately: Communication/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /done in time 1/ })).toBeTruthy();
  });

  test('taking it along as a file', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function click() {
      saved.push(this.download);
    };
    const history = heldHistory([pastMeeting(1)]);
    const { person } = await showHistory(history);
    await open('Take it with you');
    await person.click(await screen.findByRole('button', { name: 'As data (JSON)' }));
    expect([history.asked.at(-1), saved]).toEqual(['export json', ['one-on-one-2026-11-24.json']]);
  });
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><iframe src=javascript:alert(1)>',
  '[click](javascript:alert(1))',
  'javascript:alert(1)',
  '![x](https://evil.example/x.png)',
  '<a href="https://evil.example" onclick="alert(1)">x</a>',
  '&lt;script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '<style>*{display:none}</style>',
  'data:text/html,<script>alert(1)</script>',
  'https://evil.example/"onmouseover="alert(1)',
])('notes that say %j are shown as that text, and do nothing', async (notes) => {
  const items = pastMeeting(1).items.map((item) => ({ ...item, notes, title: notes }));
  await showHistory(heldHistory([pastMeeting(1, { items })]));
  const entry = await screen.findByRole('group', { name: 'Meeting of 8 Sept' });
  expect(entry.textContent).toContain(notes);
  expect(entry.querySelectorAll('script, img, svg, iframe, style, [onclick], [onmouseover]')).toHaveLength(0);
  for (const link of entry.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
});
