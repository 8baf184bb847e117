import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { Failure, type FailureCode } from '../../../../src/contract/errors.ts';
import { someView } from '../../held/someView.ts';
import { addBox, clearScreen, refuses, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const never = () => new Promise<never>(() => {});

describe('instead of the 1:1 there is a screen that says what to do', () => {
  test.each<[FailureCode, string, boolean]>([
    ['notFound', 'This 1:1 is not yours to read', false],
    ['notAPair', 'Opener is for two', false],
    ['outsideGuest', 'One of you is a guest', false],
    ['unauthorized', 'Teams did not sign you in', true],
    ['invalid', 'That did not work', true],
  ])('on %s: %s', async (code, title, retries) => {
    const { settled } = showPanel({ api: { open: refuses(code) } });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(retries);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(settled).toEqual([true]);
  });

  test('outside of Teams', () => {
    showPanel({ context: null });
    expect(screen.getByRole('heading', { name: 'Opener lives in Teams' })).toBeTruthy();
  });

  test('when the live connection says that it is not theirs', async () => {
    showPanel({ live: { phase: 'refused' } });
    expect(await screen.findByRole('heading', { name: 'This 1:1 is not yours to read' })).toBeTruthy();
  });
});

test('trying again after a refused sign-in opens the panel', async () => {
  let attempts = 0;
  const { person } = showPanel({
    api: {
      open() {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Failure('unauthorized')) : Promise.resolve(someView);
      },
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await addBox()).toBeTruthy();
});

test('what passes by itself is tried again before anybody is bothered', async () => {
  let attempts = 0;
  showPanel({
    api: {
      open() {
        attempts += 1;
        return attempts < 2 ? Promise.reject(new Failure('unavailable')) : Promise.resolve(someView);
      },
    },
  });
  expect(await screen.findByText('Still trying to reach Opener …')).toBeTruthy();
  expect(await screen.findByRole('textbox', { name: 'Your answer' }, { timeout: 10_000 })).toBeTruthy();
});

test('while the 1:1 is on its way, its shape is there and it says so', () => {
  const { settled } = showPanel({ api: { open: never } });
  expect(screen.getByText('Opening your 1:1')).toBeTruthy();
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(settled).toEqual([]);
});

test('while the agenda is on its way, the question is there already and nothing can be written yet', async () => {
  const { live } = showPanel({ live: { phase: 'connecting', save: 'saving' }, titles: ['One'] });
  expect(await screen.findByRole('heading', { name: "What's on your mind?" })).toBeTruthy();
  expect(screen.getByText('Connecting …')).toBeTruthy();
  expect(screen.queryByRole('listitem', { name: 'Topic: One' })).toBeNull();
  expect((await addBox()).hasAttribute('disabled')).toBe(true);
  act(() => live.set({ phase: 'ready', save: 'saved' }));
  expect(screen.getByRole('listitem', { name: 'Topic: One' })).toBeTruthy();
});

describe('a locked agenda can be read, not written', () => {
  test.each([
    ['tooLarge', 'The agenda is too full to take more'],
    ['newerVersion', 'There is a newer Opener'],
    ['forbidden', 'Your last change was not saved'],
    ['senseless', 'Your last change was not saved'],
    ['tooComplex', 'Your last change was not saved'],
  ] as const)('%s: %s', async (locked, title) => {
    showPanel({ live: { locked }, titles: ['One'] });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Title' }).hasAttribute('readonly')).toBe(true);
    expect(screen.getByRole('textbox', { name: 'Your answer' }).hasAttribute('readonly')).toBe(true);
    expect(screen.getByRole('checkbox', { name: 'Discussed: One' }).hasAttribute('disabled')).toBe(true);
    expect((await addBox()).hasAttribute('disabled')).toBe(true);
  });
});

test('the stage shows the opening question and nothing else of the 1:1', async () => {
  showPanel({ context: { place: 'stage', chatId: '19:x@thread.v2', locale: 'en' }, titles: ['One'] });
  expect(await screen.findByRole('heading', { level: 1, name: "What's on your mind?" })).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('the theme of Teams is followed', async () => {
  const { theme } = showPanel();
  await addBox();
  expect(document.documentElement.dataset.theme).toBe('default');
  act(() => theme.set('contrast'));
  expect(document.documentElement.dataset.theme).toBe('contrast');
});
