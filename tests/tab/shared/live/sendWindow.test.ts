import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import * as Y from 'yjs';
import { type SendWindow, sendWindow } from '../../../../src/tab/shared/live/sendWindow.ts';

let text: Y.Text;
let sent: string[];
let window: SendWindow;
let windowMs: number;

beforeEach(() => {
  jest.useFakeTimers();
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  text = mine.getText('notes');
  sent = [];
  windowMs = 250;
  window = sendWindow(
    () => windowMs,
    (update) => {
      Y.applyUpdate(theirs, update);
      sent.push(theirs.getText('notes').toString());
    },
  );
  mine.on('update', (update) => window.push(update));
});

afterEach(() => {
  jest.useRealTimers();
});

const type = (words: string) => {
  for (const letter of words) text.insert(text.length, letter);
};

describe('gathering key presses', () => {
  test('the first after a pause leaves at once, the rest together at the end of the window', () => {
    type('abc');
    expect(sent).toEqual(['a']);
    jest.advanceTimersByTime(250);
    expect(sent).toEqual(['a', 'abc']);
  });

  test('whoever types on and on is heard four times a second', () => {
    for (let each = 0; each < 20; each += 1) {
      type('x');
      jest.advanceTimersByTime(50);
    }
    expect(sent).toHaveLength(5);
  });

  test('the next window is as long as it is said to be when it opens', () => {
    type('a');
    windowMs = 600;
    type('b');
    jest.advanceTimersByTime(250);
    type('c');
    jest.advanceTimersByTime(250);
    expect(sent).toEqual(['a', 'ab']);
    jest.advanceTimersByTime(350);
    expect(sent).toEqual(['a', 'ab', 'abc']);
  });

  test('after a pause the next one leaves at once again', () => {
    type('a');
    jest.advanceTimersByTime(1_000);
    type('b');
    expect(sent).toEqual(['a', 'ab']);
  });

  test('leaving sends what waits', () => {
    type('abc');
    window.flush();
    expect(sent).toEqual(['a', 'abc']);
    expect(window.isEmpty()).toBe(true);
  });

  test('a lost line forgets what waits: the next handshake carries it', () => {
    type('abc');
    window.clear();
    jest.advanceTimersByTime(1_000);
    expect(sent).toEqual(['a']);
  });
});
