import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { Failure } from '../../../../src/contract/errors.ts';
import { mia, someView } from '../../held/someView.ts';
import { addBox, clearScreen, refuses, showPanel, titlesOnScreen } from '../../shownPanel.tsx';

afterEach(clearScreen);

test('the first time, a welcome says what a 1:1 is for, and the panel beneath already works', async () => {
  const { person, remembered } = showPanel({ welcomed: false });
  expect(await screen.findByRole('heading', { name: 'Welcome to your 1:1' })).toBeTruthy();
  for (const purpose of ['Priorities', 'Blockers', 'Communication', 'Deeper questions', 'Success']) {
    expect(screen.getByText(purpose)).toBeTruthy();
  }
  await person.type(await addBox(), 'Scope{Enter}');
  expect(titlesOnScreen()).toEqual(['Scope']);
  await person.click(screen.getByRole('button', { name: 'Got it' }));
  expect(screen.queryByRole('heading', { name: 'Welcome to your 1:1' })).toBeNull();
  expect([...remembered]).toEqual([mia]);
});

test('who knows it already is not welcomed again', async () => {
  showPanel();
  await addBox();
  expect(screen.queryByRole('heading', { name: 'Welcome to your 1:1' })).toBeNull();
});

test('one tap says who the manager is; another corrects it', async () => {
  const { person } = showPanel({ welcomed: false });
  await person.click(await screen.findByRole('button', { name: 'Rae is', pressed: false }));
  expect(await screen.findByRole('button', { name: 'Rae is', pressed: true })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'I am', pressed: false }));
  expect(await screen.findByRole('button', { name: 'I am', pressed: true })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Rae is', pressed: false })).toBeTruthy();
});

test('naming the manager holds although the question was changed meanwhile', async () => {
  const etags: string[] = [];
  const { person } = showPanel({
    welcomed: false,
    api: {
      read: () => Promise.resolve({ ...someView, etag: '"2"' }),
      nameManager(_, __, etag) {
        etags.push(etag);
        return etag === '"2"'
          ? Promise.resolve({ ...someView, etag: '"3"' })
          : Promise.reject(new Failure('changedMeanwhile'));
      },
    },
  });
  await person.click(await screen.findByRole('button', { name: 'I am' }));
  await waitFor(() => expect(etags).toEqual(['"1"', '"2"']));
});

test('when it could not be saved, it says so', async () => {
  const { person } = showPanel({ welcomed: false, api: { nameManager: refuses('invalid') } });
  await person.click(await screen.findByRole('button', { name: 'I am' }));
  expect(await screen.findByText('That could not be saved. Try again.')).toBeTruthy();
});
