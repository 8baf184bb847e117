import { afterEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { answerText } from '../../../../src/contract/agendaDocument.ts';
import { Failure } from '../../../../src/contract/errors.ts';
import type { OneOnOneView } from '../../../../src/contract/http.ts';
import { mia, someView } from '../../held/someView.ts';
import { clearScreen, refuses, type ShownPanel, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

async function openDialog(given: ShownPanel = {}) {
  const panel = showPanel(given);
  const opener = await screen.findByRole('button', { name: 'Change the opening question' });
  await panel.person.click(opener);
  await screen.findByRole('dialog', { name: 'Choose your opening question' });
  const own = screen.getByRole('textbox', { name: 'Or in your own words' });
  return { ...panel, own, use: () => panel.person.click(screen.getByRole('button', { name: /^Use/ })) };
}

const heading = (text: string) => screen.findByRole('heading', { level: 2, name: text });

describe('changing the opening question', () => {
  test('an offered one takes two taps; the old answers are said to stay', async () => {
    const { person, use } = await openDialog();
    expect(screen.getByText(/Answers to the earlier question stay readable/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'What would make this week a good one?' }));
    await use();
    expect(await heading('What would make this week a good one?')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('The opening question has changed.')).toBeTruthy();
  });

  test('own words count down from 200 and are refused above, never cut', async () => {
    const { own, use } = await openDialog();
    expect(screen.getByText('200 characters left')).toBeTruthy();
    await use();
    expect(screen.getByText('Write something first.')).toBeTruthy();
    fireEvent.change(own, { target: { value: 'y'.repeat(201) } });
    expect(screen.getByText('1 character too many')).toBeTruthy();
    await use();
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(own).toHaveProperty('value', 'y'.repeat(201));
    fireEvent.change(own, { target: { value: ' What did\nyou  learn? ' } });
    await use();
    expect(await heading('What did you learn?')).toBeTruthy();
  });

  test('starts with fresh answers', async () => {
    const { doc, person, use } = await openDialog();
    const old = answerText(doc, { questionId: 'q1', round: 3, personId: mia });
    act(() => old.insert(0, 'To the old one'));
    await person.click(screen.getByRole('button', { name: 'What should I know that I might not?' }));
    await use();
    await heading('What should I know that I might not?');
    expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveProperty('value', '');
  });

  test('when the other was faster, the newer one is shown and it asks again', async () => {
    const newer: OneOnOneView = {
      ...someView,
      openingQuestion: { ...someView.openingQuestion, id: 'q2', text: 'Theirs?' },
      etag: '"2"',
    };
    const asked: string[] = [];
    const { person, own, use } = await openDialog({
      api: {
        read: () => Promise.resolve(newer),
        changeQuestion(_, { text }, etag) {
          asked.push(etag);
          if (etag !== newer.etag) return Promise.reject(new Failure('changedMeanwhile'));
          return Promise.resolve({ ...newer, openingQuestion: { ...newer.openingQuestion, text } });
        },
      },
    });
    await person.type(own, 'Mine?');
    await use();
    expect(await screen.findByText(/It is now: “Theirs\?” Do you still want yours\?/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Use mine instead' }));
    expect(await heading('Mine?')).toBeTruthy();
    expect(asked).toEqual(['"1"', '"2"']);
  });

  test('an answer lost on its way counts as done when the question stands', async () => {
    const { person, own, use } = await openDialog({
      api: {
        changeQuestion: refuses('changedMeanwhile'),
        read: () =>
          Promise.resolve({
            ...someView,
            openingQuestion: { ...someView.openingQuestion, text: 'Mine?' },
            etag: '"2"',
          }),
      },
    });
    await person.type(own, 'Mine?');
    await use();
    expect(await heading('Mine?')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a failure is said in the dialog, and the wording stays', async () => {
    const { person, own, use } = await openDialog({ api: { changeQuestion: refuses('invalid') } });
    await person.type(own, 'Mine?');
    await use();
    expect(await screen.findByText(/Opener could not read the request/)).toBeTruthy();
    expect(own).toHaveProperty('value', 'Mine?');
  });

  test('Escape leaves it as it was, and the focus goes back to the button', async () => {
    const { person } = await openDialog();
    await person.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const opener = screen.getByRole('button', { name: 'Change the opening question' });
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

test('when the other has changed it, the panel reads it again', async () => {
  let text = 'Old?';
  const read = () => Promise.resolve({ ...someView, openingQuestion: { ...someView.openingQuestion, text } });
  const { notify } = showPanel({ api: { open: read, read } });
  await heading('Old?');
  text = 'New?';
  notify({ kind: 'oneOnOneChanged' });
  expect(await heading('New?')).toBeTruthy();
});
