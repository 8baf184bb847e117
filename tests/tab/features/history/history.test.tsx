import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readAgenda } from '../../../../src/contract/agendaDocument.ts';
import type { Client } from '../../../../src/tab/shared/api/client.ts';
import { heldHistory, pastAction, pastMeeting } from '../../held/heldHistory.ts';
import { heldMeetings } from '../../held/heldMeetings.ts';
import { mia, rae, someView } from '../../held/someView.ts';
import { clearScreen, refuses, type ShownPanel, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

/** Mia's history on screen. */
async function showHistory(history: Client['history'], more: ShownPanel = {}) {
  const shown = showPanel({ history, ...more });
  await shown.person.click(await screen.findByRole('tab', { name: 'History' }));
  await act(async () => {
    await import('../../../../src/tab/features/history/History.tsx');
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
      /Mia · due Fri 27 Nov · done/,
      /Mia: time partly well spent/,
    ]) {
      expect(shown.getByText(text)).toBeTruthy();
    }
  });

  test('tells of meetings that were not held and of promises made between meetings', async () => {
    const missed = { kind: 'missed' as const, id: 'missed-1', heldAt: '2026-09-22T09:00:00.000Z' };
    const alone = pastAction(5, { id: 'alone', title: 'Call the vendor', status: 'open' });
    await showHistory(heldHistory([pastMeeting(1), missed], [alone]));
    expect(await screen.findByText('22 Sept: you did not meet')).toBeTruthy();
    expect(screen.getByText('Action items between meetings')).toBeTruthy();
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

  test('keeps the focus on the way on, and at its end', async () => {
    const { person } = await showHistory(heldHistory([1, 2, 3].map((n) => pastMeeting(n))));
    const more = await screen.findByRole('button', { name: 'Show earlier meetings' });
    more.focus();
    await person.keyboard('{Enter}');
    const end = await screen.findByText('This is where your story begins.');
    await waitFor(() => expect(document.activeElement).toBe(end));
  });

  test('shows what was filed meanwhile, and leaves open what somebody has opened', async () => {
    const meetings = [pastMeeting(1)];
    const held = heldHistory(meetings);
    const { notify } = await showHistory({
      ...held,
      page: (...asked) => heldHistory(meetings).page(...asked),
    });
    await meeting('8 Sept');
    meetings.push(pastMeeting(2));
    act(() => notify({ kind: 'oneOnOneChanged' }));
    await meeting('15 Sept');
    expect(screen.getByRole<HTMLDetailsElement>('group', { name: 'Meeting of 8 Sept' }).open).toBe(true);
  });

  test('shows updates with what each of the two answered, apart from the topics', async () => {
    const [topic] = pastMeeting(1).items;
    const answers = [
      { personId: mia, text: 'Halfway', late: [] },
      { personId: rae, text: '', late: [{ text: 'Good!', by: rae, at: '2026-09-10T09:00:00.000Z' }] },
    ];
    const asked = { ...topic, id: 'u', title: 'Checkout', update: { answers, answeredAt: null } };
    await showHistory(heldHistory([pastMeeting(1, { items: [asked as typeof topic & object] })]));
    const shown = await meeting('8 Sept');
    for (const text of ['Answered in writing', 'Halfway', 'Added later by Rae, 10 Sept', 'Good!']) {
      expect(shown.getByText(text)).toBeTruthy();
    }
    expect(shown.queryByText('Blockers')).toBeNull();
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

  test('keeps the focus where an item was continued', async () => {
    const { person } = await showHistory(heldHistory([pastMeeting(1)]));
    const button = (await meeting('8 Sept')).getByRole('button', { name: 'Continue this: “Topic 1”' });
    button.focus();
    await person.keyboard('{Enter}');
    const said = await (await meeting('8 Sept')).findByText('It is on your agenda again.');
    await waitFor(() => expect(document.activeElement).toBe(said));
  });

  const linkedTo = async (meetingId: string, history: Client['history']) => {
    Element.prototype.scrollIntoView = () => undefined;
    const old = pastMeeting(1, { id: 'held-000001' });
    showPanel({
      history,
      meetings: {
        ...heldMeetings(someView),
        read: async (_, id) => (id === old.id ? old : refuses('notFound')()),
      },
      context: {
        place: 'content',
        chatId: '19:x@thread.v2',
        locale: 'en-gb',
        historyPlace: { meetingId, itemId: 'topic-1' },
      },
    });
    await act(async () => {
      await import('../../../../src/tab/features/history/History.tsx');
    });
  };

  test('begins at the month of an older meeting that a link leads to', async () => {
    const history = heldHistory([1, 5, 6, 7].map((n) => pastMeeting(n)));
    const page: Client['history']['page'] = (id, from) =>
      from.month === undefined ? history.page(id, from) : heldHistory([pastMeeting(1)]).page(id, {});
    await linkedTo('held-000001', { ...history, page });
    const entry = await screen.findByRole<HTMLDetailsElement>('group', { name: 'Meeting of 8 Sept' });
    expect(entry.open).toBe(true);
    expect(document.activeElement).toBe(entry.querySelector('summary'));
    expect(entry.querySelector('[data-linked="true"]')?.textContent).toContain('Topic 1');
    expect(screen.getByRole('combobox', { name: 'Jump to a month' })).toHaveProperty('value', '2026-09');
  });

  test('says so when the meeting that a link leads to is gone', async () => {
    await linkedTo('held-000099', heldHistory([pastMeeting(1)]));
    expect(await screen.findByText(/not on record any more/)).toBeTruthy();
    await meeting('8 Sept');
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
      await import('../../../../src/tab/features/history/History.tsx');
    });
    const entry = await screen.findByRole('group', { name: 'Meeting of 8 Sept' });
    expect((entry as HTMLDetailsElement).open).toBe(true);
  });

  test('is reached and left with the arrow keys', async () => {
    const { person } = showPanel({ history: heldHistory() });
    (await screen.findByRole('tab', { name: 'Agenda' })).focus();
    await person.keyboard('{ArrowRight}');
    await act(async () => {
      await import('../../../../src/tab/features/history/History.tsx');
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

  test('that fails says so, and trying again goes on', async () => {
    const history = heldHistory([pastMeeting(1)]);
    let isDown = true;
    const { person } = await showHistory({
      ...history,
      search: (...asked) => (isDown ? refuses('unauthorized')() : history.search(...asked)),
    });
    await person.type(await screen.findByRole('searchbox', { name: /Search answers/ }), 'Notes');
    const again = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await person.click(again);
    expect(await screen.findByText('1 hit')).toBeTruthy();
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
    const balance = within(screen.getByRole('table', { name: 'What your last meeting was for' }));
    expect(balance.getByRole('row', { name: /Blockers 3/ })).toBeTruthy();
    expect(screen.getByText(/Seldom lately: Communication/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /done in time 1/ })).toBeTruthy();
  });

  const offered = 'What should I do more often, or less, when we work together?';

  test('a question that is offered is on the agenda with one key, for its purpose, and is taken back with another', async () => {
    const { person, titles, doc } = await showHistory(heldHistory([pastMeeting(1)]));
    await open('At a glance');
    (await screen.findByRole('button', { name: `Add to your agenda: ${offered}` })).focus();
    await person.keyboard('{Enter}');
    expect(titles()).toEqual([offered]);
    expect(readAgenda(doc)).toMatchObject([{ purpose: 'communication', broughtBy: mia, discussedAt: null }]);
    // Beside the question, and in the bar that takes it back.
    expect(screen.getAllByText('On your agenda.')).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('Undo');
    await person.keyboard('{Enter}');
    expect(titles()).toEqual([]);
    expect(screen.getByRole('button', { name: `Add to your agenda: ${offered}` })).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('UL');
  });

  test('one that waits on the agenda, whoever put it there, is not offered a second time', async () => {
    await showHistory(heldHistory([pastMeeting(1)]), { titles: [offered] });
    await open('At a glance');
    expect(await screen.findByText('On your agenda.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Add to your agenda: ${offered}` })).toBeNull();
  });

  test('none can be added while the agenda has not arrived', async () => {
    await showHistory(heldHistory([pastMeeting(1)]), { live: { phase: 'connecting' } });
    await open('At a glance');
    const button = await screen.findByRole('button', { name: `Add to your agenda: ${offered}` });
    expect(button).toHaveProperty('disabled', true);
  });

  test('what topics were for, month by month, as a table', async () => {
    await showHistory(heldHistory([pastMeeting(1), pastMeeting(5)]));
    await open('At a glance');
    const table = within(await screen.findByRole('table', { name: 'Topics by purpose, month by month' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Purpose',
      'SSept 2026',
      'OOct 2026',
      'NNov 2026',
    ]);
    expect(table.getByRole('row', { name: /^Blockers 3 3 0/ })).toBeTruthy();
    expect(table.getByRole('row', { name: /^Success 0 0 0/ })).toBeTruthy();
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
    expect([history.asked.at(-1), saved]).toEqual(['export json ..', ['one-on-one-2026-11-24.json']]);
  });

  test('taking along what lies between two days, and not what lies between none', async () => {
    const history = heldHistory([pastMeeting(1)]);
    const { person } = await showHistory(history);
    await open('Take it with you');
    const until = await screen.findByLabelText('Until');
    await person.type(screen.getByLabelText(/^From/), '2026-10-01');
    await person.type(until, '2026-09-30');
    expect(screen.getByText('The last day lies before the first.')).toBeTruthy();
    const text = screen.getByRole('button', { name: 'As text (Markdown)' });
    await person.click(text);
    expect(history.asked.filter((one) => one.startsWith('export'))).toEqual([]);
    await person.clear(until);
    await person.type(until, '2026-10-31');
    await person.click(text);
    expect(history.asked.at(-1)).toBe('export markdown 2026-10-01..2026-10-31');
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
  'https://teams.microsoft.com@evil.example/login',
  'https://teams.microsoft.com:443@evil.example/',
])('notes that say %j are shown as that text, and do nothing', async (notes) => {
  const items = pastMeeting(1).items.map((item) => ({ ...item, notes, title: notes }));
  await showHistory(heldHistory([pastMeeting(1, { items })]));
  const entry = await screen.findByRole('group', { name: 'Meeting of 8 Sept' });
  expect(entry.textContent).toContain(notes);
  expect(entry.querySelectorAll('script, img, svg, iframe, style, [onclick], [onmouseover]')).toHaveLength(0);
  for (const link of entry.querySelectorAll('a')) {
    expect(link.href).toMatch(/^https:/);
    expect([link.username, link.password]).toEqual(['', '']);
  }
});

describe('Printing', () => {
  test('fetches all meetings first, and says on paper what stretch it is', async () => {
    let printed = '';
    window.print = () => {
      printed = document.querySelector('.print-only')?.textContent ?? '';
    };
    const history = heldHistory([1, 2, 3, 4, 5].map((n) => pastMeeting(n)));
    const { person } = await showHistory(history);
    await meeting('6 Oct');
    await person.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() =>
      expect(printed).toBe('1:1s of Mia Lindqvist and Rae Okafor. Meetings from 8 Sept to 6 Oct.'),
    );
    expect(history.asked).toEqual(['page latest', 'page 2', 'page 4']);
  });

  test('by the browser itself says that it is a part', async () => {
    await showHistory(heldHistory([1, 2, 3].map((n) => pastMeeting(n))));
    await meeting('22 Sept');
    expect(document.querySelector('.print-only')?.textContent).toContain(
      'Earlier meetings are not printed here.',
    );
  });

  test('prints nothing when the rest cannot be fetched', async () => {
    let prints = 0;
    window.print = () => {
      prints += 1;
    };
    const history = heldHistory([1, 2, 3].map((n) => pastMeeting(n)));
    const { person } = await showHistory({
      ...history,
      page: (id, from) => (from.cursor ? refuses('unauthorized')() : history.page(id, from)),
    });
    await meeting('22 Sept');
    await person.click(screen.getByRole('button', { name: 'Print' }));
    await screen.findByRole('button', { name: 'Try again' });
    expect(prints).toBe(0);
  });
});
