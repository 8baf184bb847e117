import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { MyOneOnOnes } from '../../../../src/contract/myOneOnOnes.ts';
import type { Client } from '../../../../src/tab/shared/api/client.ts';
import type { DrawablePhotos } from '../../../../src/tab/shared/api/drawablePhotos.ts';
import { heldItems, someItem, today } from '../../held/heldItems.ts';
import { rae, someView } from '../../held/someView.ts';
import { clearScreen, refuses, type ShownPanel, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const personal = { place: 'content', chatId: null, locale: 'en-gb' } as const;

const withRae: MyOneOnOnes['oneOnOnes'][number] = {
  id: someView.id,
  other: { id: rae, name: 'Rae Okafor', role: 'manager' },
  question: "What's on your mind?",
  chatId: '19:meeting_rae-mia@thread.v2',
  isRunning: false,
  lastHeldAt: '2026-11-17T09:00:00.000Z',
  nextAt: null,
  urgency: 'overdue',
  openItems: [
    someItem('Send the deck', { dueDate: '2026-11-20' }),
    someItem('Book the room'),
    someItem('Read the draft', { ownerId: rae }),
  ],
  neglected: null,
};

/** The personal app comes when it is first needed. */
async function showPersonal(
  mine?: Client['myOneOnOnes'],
  photos: DrawablePhotos = { read: async () => null },
  more: ShownPanel = {},
) {
  const shown = showPanel({ context: personal, photos, ...(mine && { mine }), ...more });
  await act(async () => {
    await import('../../../../src/tab/places/personal/Personal.tsx');
  });
  return shown;
}

const listing = (...oneOnOnes: MyOneOnOnes['oneOnOnes']) => ({
  list: () => Promise.resolve({ oneOnOnes, today, now: someView.now }),
});

test('somebody without a 1:1 is told how to get one', async () => {
  const { settled } = await showPersonal();
  expect(await screen.findByText(/You have no 1:1 yet/)).toBeTruthy();
  expect(settled).toEqual([true]);
});

test('each 1:1 says when the two last met and what is open, and leads to their chat', async () => {
  const { person, openedChats } = await showPersonal(listing(withRae));
  const one = within(await screen.findByRole('listitem'));
  expect(one.getByRole('heading', { name: 'Rae Okafor' })).toBeTruthy();
  expect(one.getByText('Last met 17 Nov, 7 days ago')).toBeTruthy();
  expect(one.getByText('Open action items: 2 yours, 1 theirs')).toBeTruthy();
  expect(one.getByText('1 of yours is overdue')).toBeTruthy();
  await person.click(one.getByRole('button', { name: 'Open your chat with Rae Okafor' }));
  expect(openedChats).toEqual([withRae.chatId]);
});

test('one that the other has left is read here, for there is no chat to go to', async () => {
  const left = { ...withRae, chatId: null, other: { ...withRae.other, name: 'Former colleague' } };
  const { person } = await showPersonal(listing(left));
  expect(screen.queryByRole('button', { name: /^Open your chat/ })).toBeNull();
  await person.click(await screen.findByRole('button', { name: 'Your history with Former colleague' }));
  expect(await screen.findByText(/Nothing is on record yet/)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Back to my 1:1s' }));
  expect(await screen.findByRole('heading', { name: 'My 1:1s' })).toBeTruthy();
});

test('each 1:1 shows the face of the other, by their photo in that 1:1', async () => {
  const address = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const read = async (...of: string[]) => (of.join() === [withRae.id, rae].join() ? address : null);
  await showPersonal(listing(withRae), { read });
  await waitFor(() => expect(document.querySelector('.mine-who img')?.getAttribute('src')).toBe(address));
});

test.each([
  ['before the first meeting', { lastHeldAt: null }, 'You have not met with Opener yet'],
  ['on the day itself', { lastHeldAt: someView.now }, 'You met today'],
  ['after many weeks', { lastHeldAt: '2026-09-01T09:00:00.000Z' }, 'Last met 1 Sept, 12 weeks ago'],
  ['while they meet', { isRunning: true }, 'You are meeting right now'],
])('%s it says so', async (_, about, text) => {
  await showPersonal(listing({ ...withRae, ...about }));
  expect(await screen.findByText(text)).toBeTruthy();
});

test('a 1:1 without a chat has no button that would lead nowhere', async () => {
  await showPersonal(listing({ ...withRae, chatId: null }));
  await screen.findByRole('listitem');
  expect(screen.queryByRole('button', { name: /chat/ })).toBeNull();
});

test('each 1:1 says when the two meet next, and opens whoever looks their reminders of it', async () => {
  const { person } = await showPersonal(listing({ ...withRae, nextAt: '2026-12-01T09:00:00.000Z' }));
  expect(await screen.findByText('Next: Tue 1 Dec, 10:00')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'My reminders of the 1:1 with Rae Okafor' }));
  expect(await screen.findByText(/For your 1:1 with Rae Okafor/)).toBeTruthy();
  await person.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeTruthy();
});

test('what cannot be fetched is said, with a way to try again', async () => {
  await showPersonal({ list: refuses('unauthorized') });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});

const anton = {
  ...withRae,
  id: 'anton',
  chatId: '19:x@thread.v2',
  other: { ...withRae.other, id: 'anton', name: 'Anton' },
};

test('those that ask for somebody stand before the others, each with the reason', async () => {
  const calm = { ...anton, urgency: 'none' as const, openItems: [], neglected: 'success' as const };
  const theirs = {
    ...withRae,
    urgency: 'waiting' as const,
    openItems: [someItem('Read the draft', { ownerId: rae, dueDate: '2026-11-20' })],
  };
  await showPersonal(listing(theirs, calm));
  await screen.findByRole('heading', { name: '1 needs you now' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    '1 needs you now',
    'Rae Okafor',
    'The others',
    'Anton',
  ]);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('1 of theirs is overdue');
  expect(second?.textContent).toContain('No open action items');
  expect(second?.textContent).toContain('Seldom lately: Success');
});

test('two who have not met for long are told to find a date', async () => {
  await showPersonal(listing({ ...withRae, urgency: 'apart', lastHeldAt: '2026-09-01T09:00:00.000Z' }));
  expect(await screen.findByText('Last met 1 Sept, 12 weeks ago. Time to find a date')).toBeTruthy();
});

test('the agenda, and the notes of one’s own, are opened where one is', async () => {
  const { person } = await showPersonal(listing(withRae), undefined, { titles: ['Hiring plan'] });
  await person.click(await screen.findByRole('button', { name: 'Open the agenda with Rae Okafor' }));
  expect(await screen.findByRole('heading', { name: 'Your 1:1 with Rae Okafor' })).toBeTruthy();
  expect(await screen.findByDisplayValue('Hiring plan')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Back to my 1:1s' }));
  await person.click(await screen.findByRole('button', { name: 'My notes on the 1:1 with Rae Okafor' }));
  expect(await screen.findByRole('heading', { name: 'My notes on the 1:1 with Rae Okafor' })).toBeTruthy();
  expect(await screen.findByText('Only you see this')).toBeTruthy();
});

describe('the action items of all 1:1s', () => {
  async function showActions(items = heldItems([...withRae.openItems])) {
    const ofBoth = {
      list: async () => {
        const { items: now } = await items.list(withRae.id);
        const open = now.filter(({ status }) => status === 'open');
        return { ...(await listing({ ...withRae, openItems: open }).list()) };
      },
    };
    const shown = await showPersonal(ofBoth, undefined, { actionItems: items });
    await shown.person.click(await screen.findByRole('tab', { name: 'My action items' }));
    return { ...shown, items };
  }
  const titles = () =>
    screen.queryAllByRole('listitem').map((one) => one.querySelector('.mine-action')?.textContent);

  test('are listed by what is overdue, what is open, and what others owe', async () => {
    await showActions();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Overdue 1',
      'Open 1',
      'Waiting for others 1',
    ]);
    expect(titles()).toEqual(['Send the deck', 'Book the room', 'Read the draft']);
    expect(screen.getByText('4 days overdue')).toBeTruthy();
  });

  test('are ticked in place, and opened again by the bar', async () => {
    const { person, items } = await showActions();
    await person.click(screen.getByRole('checkbox', { name: 'Done: Send the deck' }));
    await waitFor(() => expect(titles()).toEqual(['Book the room', 'Read the draft']));
    expect(items.item('Send the deck')?.status).toBe('done');
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['Send the deck', 'Book the room', 'Read the draft']));
    expect(items.item('Send the deck')?.status).toBe('open');
  });

  test('stay as they are where a tick cannot be stored, which is said', async () => {
    const { person, items } = await showActions();
    items.change = refuses('invalid');
    await person.click(screen.getByRole('checkbox', { name: 'Done: Book the room' }));
    expect(await screen.findByText(/“Book the room” could not be saved/)).toBeTruthy();
    expect(titles()).toEqual(['Send the deck', 'Book the room', 'Read the draft']);
  });
});

test('the tabs are one stop of the Tab key, and the arrow keys go along them', async () => {
  const { person } = await showPersonal(listing(withRae));
  (await screen.findByRole('tab', { name: 'My 1:1s' })).focus();
  await person.keyboard('{ArrowRight}{ArrowRight}');
  expect(await screen.findByRole('heading', { name: 'Privacy' })).toBeTruthy();
  await person.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'My 1:1s' }).getAttribute('aria-selected')).toBe('true');
});
