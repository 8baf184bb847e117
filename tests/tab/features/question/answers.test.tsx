import { afterEach, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { answerText } from '../../../../src/contract/agendaDocument.ts';
import { mia, rae } from '../../held/someView.ts';
import { addBox, clearScreen, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

test('your answer goes into the shared text; the other’s is read as it is written', async () => {
  const { person, doc } = showPanel();
  await addBox();
  const key = { questionId: 'q1', round: 3 };
  await person.type(screen.getByRole('textbox', { name: 'Your answer' }), 'The launch');
  expect(answerText(doc, { ...key, personId: mia }).toString()).toBe('The launch');
  expect(screen.getByText('Rae has not answered yet')).toBeTruthy();
  act(() => answerText(doc, { ...key, personId: rae }).insert(0, 'The budget'));
  const theirs = within(screen.getByRole('listitem', { name: 'Rae’s answer' }));
  expect(theirs.getByText('The budget')).toBeTruthy();
  expect(theirs.queryByRole('textbox')).toBeNull();
});

test('what was said last time stands beneath, with its day and its question', async () => {
  showPanel({
    view: {
      lastTime: {
        meetingId: 'held-000002',
        heldAt: '2026-11-17T09:00:00.000Z',
        question: 'An earlier question?',
        answers: [
          { personId: rae, text: 'The reorganisation' },
          { personId: mia, text: '' },
        ],
      },
    },
  });
  await addBox();
  const last = screen.getByText('Last time, 17 Nov').closest('details');
  if (last === null) throw new Error('Not to be opened');
  expect(within(last).getByText('“The reorganisation”')).toBeTruthy();
  expect(within(last).getByText('An earlier question?')).toBeTruthy();
  expect(within(last).getByText('Left open')).toBeTruthy();
});

test('before there was a last time, one sentence says what will stand there', async () => {
  showPanel();
  expect(await screen.findByText('What you both answer today will greet you here next time.')).toBeTruthy();
});
