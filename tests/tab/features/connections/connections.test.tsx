import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ConsentOutcome } from '../../../../src/contract/consent.ts';
import { heldConnections } from '../../held/heldConnections.ts';
import { heldItems, someItem } from '../../held/heldItems.ts';
import { rae } from '../../held/someView.ts';
import { clearScreen, refuses, type ShownPanel, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

async function openedDialog(given: ShownPanel) {
  const panel = showPanel(given);
  await panel.person.click(await screen.findByRole('button', { name: 'Connections' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Connections' }));
  await dialog.findByRole('heading', { name: 'Calendar' });
  return { ...panel, dialog };
}

describe('the connections of a person', () => {
  test('each say how they stand, and offer what can be done', async () => {
    const connections = heldConnections({ calendar: 'connected', people: 'refused' });
    const { dialog } = await openedDialog({ connections });
    expect(dialog.getByText('Connected')).toBeTruthy();
    expect(dialog.getAllByText('Not connected')).toHaveLength(2);
    expect(dialog.getByText('Your organisation does not allow it')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Disconnect: Calendar' })).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Connect: Microsoft To Do' })).toBeTruthy();
  });

  test('that are not set up here say so, and cannot be turned on', async () => {
    const connections = heldConnections({
      calendar: 'notHere',
      toDo: 'notHere',
      people: 'notHere',
      photo: 'notHere',
    });
    const { dialog } = await openedDialog({ connections });
    expect(dialog.getAllByText('Not set up in your organisation')).toHaveLength(4);
    expect(dialog.queryByRole('button', { name: /^Connect/ })).toBeNull();
  });

  test.each<[ConsentOutcome, string]>([
    ['declined', 'You said no, and nothing was connected.'],
    ['failed', 'The window was closed before it was done. Nothing was connected.'],
  ])('stay off when Microsoft was asked and it ended as %s', async (outcome, said) => {
    const asked: string[] = [];
    const { dialog, person } = await openedDialog({
      connections: heldConnections({}, { ticket: 'a-ticket' }),
      askConsent: async (ticket) => {
        asked.push(ticket);
        return outcome;
      },
    });
    await person.click(dialog.getByRole('button', { name: 'Connect: Calendar' }));
    await person.click(await dialog.findByRole('button', { name: 'Continue to Microsoft' }));
    expect(await dialog.findByText(said)).toBeTruthy();
    expect(asked).toEqual(['a-ticket']);
    await person.click(dialog.getByRole('button', { name: 'Not now' }));
    expect(await dialog.findByRole('button', { name: 'Connect: Calendar' })).toBeTruthy();
  });

  test('are on once Microsoft was told yes, and off again at a press', async () => {
    const connections = heldConnections({}, { ticket: 'a-ticket' });
    const { dialog, person } = await openedDialog({ connections, askConsent: async () => 'given' });
    await person.click(dialog.getByRole('button', { name: 'Connect: Calendar' }));
    await person.click(await dialog.findByRole('button', { name: 'Continue to Microsoft' }));
    await person.click(await dialog.findByRole('button', { name: 'Disconnect: Calendar' }));
    expect(await dialog.findByRole('button', { name: 'Connect: Calendar' })).toBeTruthy();
    const changes = connections.calls.filter((call) => call !== 'here');
    expect(changes).toEqual(['on calendar', 'on calendar', 'off calendar']);
  });

  test('say when a change did not go through', async () => {
    const connections = { ...heldConnections(), turnOn: refuses('invalid') };
    const { dialog, person } = await openedDialog({ connections });
    await person.click(dialog.getByRole('button', { name: 'Connect: Calendar' }));
    expect(await dialog.findByText('That could not be changed. Try again.')).toBeTruthy();
  });
});

describe('handing over to To Do', () => {
  const items = () => heldItems([someItem('mine'), someItem('theirs', { ownerId: rae })]);

  test('is offered for your own items, once To Do is on', async () => {
    const connections = heldConnections({ toDo: 'connected' }, { handed: [] });
    const { person } = showPanel({ connections, actionItems: items() });
    await person.click(await screen.findByRole('button', { name: 'Hand over to To Do: mine' }));
    await waitFor(() => expect(connections.calls).toContain('hand mine'));
    expect(screen.queryByRole('button', { name: 'Hand over to To Do: theirs' })).toBeNull();
  });

  test('is taken back in the same place', async () => {
    const connections = heldConnections({ toDo: 'connected' }, { handed: ['mine'] });
    const { person } = showPanel({ connections, actionItems: items() });
    await person.click(await screen.findByRole('button', { name: 'In To Do. Take back: mine' }));
    await waitFor(() => expect(connections.calls).toContain('back mine'));
  });

  test('is told to To Do as soon as a handed item is done here', async () => {
    const connections = heldConnections({ toDo: 'connected' }, { handed: ['mine'] });
    const { person } = showPanel({ connections, actionItems: items() });
    await screen.findByRole('button', { name: 'In To Do. Take back: mine' });
    const before = connections.calls.length;
    await person.click(screen.getByRole('checkbox', { name: 'Done: mine' }));
    await waitFor(() => expect(connections.calls.slice(before)).toContain('here'));
  });

  test('is not there while To Do is off, and says when it did not work', async () => {
    showPanel({ actionItems: items() });
    await screen.findByRole('listitem', { name: 'Action item: mine' });
    expect(screen.queryByText('To Do')).toBeNull();
    clearScreen();
    const connections = {
      ...heldConnections({}, { handed: [] }),
      exportToToDo: async () => ({ outcome: 'unavailable' as const }),
    };
    const { person } = showPanel({ connections, actionItems: items() });
    await person.click(await screen.findByRole('button', { name: 'Hand over to To Do: mine' }));
    expect(await screen.findByText('To Do could not be reached. Try again.')).toBeTruthy();
  });
});

describe('who is the manager', () => {
  test('is suggested to somebody who asked the directory, as long as nobody said so', async () => {
    const connections = { ...heldConnections(), suggestManager: async () => ({ managerId: rae }) };
    const { person } = showPanel({ welcomed: false, connections });
    expect(await screen.findByText('Your organisation says that Rae is your manager.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Rae is' }));
    await waitFor(() => expect(screen.queryByText(/^Your organisation says/)).toBeNull());
  });
});
