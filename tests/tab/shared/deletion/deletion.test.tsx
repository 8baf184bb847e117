import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { PendingDeletion } from '../../../../src/domain/deletion.ts';
import { heldDeletions } from '../../held/heldDeletions.ts';
import { heldHistory, pastAction, pastMeeting } from '../../held/heldHistory.ts';
import { mia, rae } from '../../held/someView.ts';
import { clearScreen, refuses, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const byRae = (subject: PendingDeletion['subject']): PendingDeletion => ({
  subject,
  askedBy: rae,
  askedAt: '2026-11-24T09:00:00.000Z',
  dueAt: '2026-12-24T09:00:00.000Z',
});

type Shown = ReturnType<typeof showPanel>;

async function openPrivacy({ person }: Shown) {
  await person.click(await screen.findByRole('button', { name: 'Who can read this' }));
  return within(await screen.findByRole('dialog', { name: 'Between you two' }));
}

async function openHistory({ person }: Shown) {
  await person.click(await screen.findByRole('tab', { name: 'History' }));
  await act(async () => {
    await import('../../../../src/tab/features/history/History.tsx');
  });
  return within(await screen.findByRole('group', { name: 'Meeting of 8 Sept' }));
}

describe('Deleting a 1:1', () => {
  test('is asked once more, then said on the panel, where whoever asked can keep it', async () => {
    const shown = showPanel({ deletions: heldDeletions([], { by: mia }) });
    const privacy = await openPrivacy(shown);
    await shown.person.click(await privacy.findByRole('button', { name: /^Delete this 1:1…/ }));
    const dialog = within(await screen.findByRole('group', { name: 'Delete this 1:1?' }));
    expect(dialog.getByText(/It happens in 30 days, or at once if Rae agrees/)).toBeTruthy();
    await shown.person.click(await dialog.findByRole('button', { name: 'Delete' }));
    expect((await screen.findAllByText(/You asked to delete this 1:1/)).length).toBeGreaterThan(0);
    const [keep] = await screen.findAllByRole('button', { name: 'Keep it', hidden: true });
    if (keep) await shown.person.click(keep);
    await waitFor(() => expect(screen.queryByText(/You asked to delete this 1:1/)).toBeNull());
  });

  test('that the other one asked for is said on the panel, with the way to agree', async () => {
    const { person } = showPanel({ deletions: heldDeletions([byRae({ kind: 'oneOnOne' })], { by: mia }) });
    expect(
      await screen.findByText(/Rae asked to delete this 1:1\. It goes on .*24 Dec.*Export your history/),
    ).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Delete now' }));
    expect(await screen.findByText(/It goes on .*24 Nov/)).toBeTruthy();
  });

  test('of which nothing is asked leaves the panel as it is', async () => {
    showPanel({});
    await screen.findByRole('textbox', { name: 'Add a topic to the agenda' });
    expect(screen.queryByText(/delete/i)).toBeNull();
  });
});

describe('In the history', () => {
  test('a meeting, a topic and nothing else of it can be deleted, each after a question', async () => {
    const shown = showPanel({
      history: heldHistory([pastMeeting(1)], [pastAction(1)]),
      deletions: heldDeletions([], { by: mia }),
    });
    const meeting = await openHistory(shown);
    await shown.person.click(await meeting.findByRole('button', { name: 'Delete topic: Topic 1' }));
    const dialog = within(await screen.findByRole('group', { name: 'Delete this topic?' }));
    await shown.person.click(await dialog.findByRole('button', { name: 'Delete' }));
    expect(await meeting.findByText(/^Goes on/)).toBeTruthy();
    await shown.person.click(await meeting.findByRole('button', { name: 'Keep it' }));
    expect(await meeting.findByRole('button', { name: 'Delete topic: Topic 1' })).toBeTruthy();
    expect(await meeting.findByRole('button', { name: 'Delete this meeting: 8 Sept' })).toBeTruthy();
  });

  test('what the other one wants deleted says so, and when it goes', async () => {
    const shown = showPanel({
      history: heldHistory([pastMeeting(1)], [pastAction(1)]),
      deletions: heldDeletions([byRae({ kind: 'meeting', meetingId: 'held-000001' })], { by: mia }),
    });
    const meeting = await openHistory(shown);
    expect(await meeting.findByText(/Rae wants this deleted\. It goes on .*24 Dec/)).toBeTruthy();
  });

  test('what could not be asked for says why', async () => {
    const shown = showPanel({
      history: heldHistory([pastMeeting(1)], [pastAction(1)]),
      deletions: { ...heldDeletions(), ask: refuses('notFound') },
    });
    const meeting = await openHistory(shown);
    await shown.person.click(await meeting.findByRole('button', { name: /^Delete this meeting/ }));
    const dialog = within(await screen.findByRole('group', { name: 'Delete this meeting?' }));
    await shown.person.click(await dialog.findByRole('button', { name: 'Delete' }));
    expect((await meeting.findByRole('alert')).textContent).not.toBe('');
  });
});

describe('Leaving', () => {
  async function openLeave(shown: Shown) {
    const privacy = await openPrivacy(shown);
    await shown.person.click(await privacy.findByRole('button', { name: 'Leave Opener…' }));
    return within(await screen.findByRole('group', { name: 'Leave Opener?' }));
  }

  test('asks under which name one stays in what was shared, and says how to begin again', async () => {
    const asked: boolean[] = [];
    const leave = async ({ keepsName }: { keepsName: boolean }) => {
      asked.push(keepsName);
      return { left: true as const };
    };
    const shown = showPanel({ deletions: { ...heldDeletions(), leave } });
    const dialog = await openLeave(shown);
    await shown.person.click(await dialog.findByRole('radio', { name: 'as “Former colleague”' }));
    await shown.person.click(await dialog.findByRole('button', { name: 'Leave Opener' }));
    expect(await screen.findByText('You have left Opener. To begin again, open it in a chat.')).toBeTruthy();
    expect(asked).toEqual([false]);
  });

  test('in a meeting is refused with what to do first', async () => {
    const shown = showPanel({ deletions: { ...heldDeletions(), leave: refuses('inMeeting') } });
    const dialog = await openLeave(shown);
    await shown.person.click(await dialog.findByRole('button', { name: 'Leave Opener' }));
    expect(await dialog.findByText('Wrap it up first, then leave.')).toBeTruthy();
  });
});
