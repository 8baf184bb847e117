import { afterEach, describe, expect, test } from '@jest/globals';
import type { TextField } from '../../../../src/tab/shared/live/showText.ts';
import { bound, select, type } from './boundField.ts';

afterEach(() => document.body.replaceChildren());

/** The field with its caret or selection drawn in. */
function drawn({ value, selectionStart, selectionEnd }: TextField): string {
  const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
  if (start === end) return `${value.slice(0, start)}|${value.slice(start)}`;
  return `${value.slice(0, start)}[${value.slice(start, end)}]${value.slice(end)}`;
}

describe('a field tied to a shared text', () => {
  test('shows the text, and what is typed goes into it where it was typed', () => {
    const { field, text } = bound('ac');
    select(field, 1);
    type(field, 'b');
    expect([text.toString(), drawn(field)]).toEqual(['abc', 'ab|c']);
  });

  test('typing is one small insert, so that the other person’s caret does not jump', () => {
    const { field, text } = bound('hello world');
    const seen: unknown[] = [];
    text.observe((event) => seen.push(event.delta));
    select(field, 5);
    type(field, ',');
    expect(seen).toEqual([[{ retain: 5 }, { insert: ',' }]]);
  });

  test.each([
    ['a slide’s line break', 'textarea', 'one\vtwo', 'aone\ntwob', 'aone\ntwo|b'],
    ['a slide’s line break in a field of one line', 'input', 'one\vtwo', 'aone twob', 'aone two|b'],
    ['control characters', 'textarea', '\u0000one\u001b', 'aoneb', 'aone|b'],
  ] as const)('%s in what is pasted goes in as it is seen', (_, tag, pasted, stored, shown) => {
    const { field, text } = bound('ab', tag);
    select(field, 1);
    type(field, pasted, 'insertFromPaste');
    expect([text.toString(), drawn(field)]).toEqual([stored, shown]);
  });

  test.each([
    ['before the caret', 'one |two', 0, 'X', 'Xone |two'],
    ['behind the caret', 'one |two', 7, 'X', 'one |twoX'],
    ['at the caret', 'one |two', 4, 'X', 'one |Xtwo'],
  ])('what another types %s leaves the caret at its word', (_, before, at, inserted, after) => {
    const { field, text } = bound(before.replace('|', ''));
    select(field, before.indexOf('|'));
    text.insert(at, inserted);
    expect(drawn(field)).toBe(after);
  });

  test('what another types at the edges of a selection stays outside of it', () => {
    const { field, text } = bound('one two three');
    select(field, 4, 7);
    text.insert(7, '>');
    text.insert(4, '<');
    expect(drawn(field)).toBe('one <[two]> three');
  });

  test('what another deletes around the caret moves it to where they cut', () => {
    const { field, text } = bound('one two three');
    select(field, 6);
    text.delete(4, 4);
    expect(drawn(field)).toBe('one |three');
  });

  test('a field without the focus follows as well', () => {
    const { field, text } = bound('one');
    field.blur();
    text.insert(3, ' two');
    expect(field.value).toBe('one two');
  });

  test('cut, paste, drag and the browser’s own undo all arrive as what they changed', () => {
    const { field, text } = bound('one two');
    select(field, 0, 4);
    type(field, '', 'deleteByCut');
    expect(text.toString()).toBe('two');
    select(field, 3);
    type(field, ' one', 'insertFromPaste');
    expect(text.toString()).toBe('two one');
    field.value = 'one two';
    field.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo' }));
    expect(text.toString()).toBe('one two');
  });

  test('an emoji is never torn apart, though its sister shares half of it', () => {
    const { field, text } = bound('a😀b');
    select(field, 1, 3);
    type(field, '😁');
    expect(text.toString()).toBe('a😁b');
  });

  test('a carriage return that came from elsewhere is not shown and does not shift what is typed', () => {
    const { field, text } = bound('one\r\ntwo');
    expect(field.value).toBe('one\ntwo');
    select(field, 7);
    type(field, '!');
    expect(text.toString()).toBe('one\r\ntwo!');
  });

  test('a one-line field shows no line break and keeps it in the text', () => {
    const { field, text } = bound('one\ntwo', 'input');
    expect(field.value).toBe('onetwo');
    select(field, 6);
    type(field, '!');
    expect(text.toString()).toBe('one\ntwo!');
  });

  test('once untied, neither hears of the other', () => {
    const { field, text, unbind } = bound('one');
    unbind();
    text.insert(3, ' two');
    expect(field.value).toBe('one');
    type(field, 'x');
    expect(text.toString()).toBe('one two');
  });
});

describe('while an input method composes', () => {
  function compose(field: TextField, from: number, to: number, data: string): void {
    select(field, from, to);
    type(field, data, 'insertCompositionText', true);
  }

  test('the field is left alone, and afterwards has what both typed', () => {
    const { field, text } = bound('one two');
    select(field, 3);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    compose(field, 3, 3, 'に');
    text.insert(0, 'Hi ');
    expect(field.value).toBe('oneに two');
    compose(field, 3, 4, 'にほ');
    text.delete(3, 1);
    compose(field, 3, 5, '日本');
    expect(field.value).toBe('one日本 two');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect([drawn(field), text.toString()]).toEqual(['Hi ne日本| two', 'Hi ne日本 two']);
  });

  test('what is being composed is in the text already, so a page that goes away loses nothing', () => {
    const { field, text, unbind } = bound('');
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    compose(field, 0, 0, 'nih');
    expect(text.toString()).toBe('nih');
    field.value = 'niho';
    unbind();
    expect(text.toString()).toBe('niho');
  });

  test('what another typed inside the replaced word is kept', () => {
    const { field, text } = bound('teh');
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    text.insert(1, 'XX');
    compose(field, 0, 3, 'the');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(text.toString()).toContain('XX');
    expect(text.toString().replace('XX', '')).toBe('the');
    expect(field.value).toBe(text.toString());
  });

  test('over the limit, the composition is refused when it ends, and the text is as before', () => {
    const { field, text, refused } = bound('abcd', 'textarea', 5);
    select(field, 4);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    compose(field, 4, 4, 'xyz');
    expect([field.value, refused()]).toEqual(['abcdxyz', 0]);
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect([field.value, text.toString(), refused()]).toEqual(['abcd', 'abcd', 1]);
  });
});

describe('a text at its limit', () => {
  test('refuses what would make it longer, as a whole, and takes what does not', () => {
    const { field, text, refused } = bound('12345', 'textarea', 6);
    select(field, 5);
    type(field, '678', 'insertFromPaste');
    expect([field.value, text.toString(), refused()]).toEqual(['12345', '12345', 1]);
    type(field, '6');
    select(field, 0, 3);
    type(field, 'abc');
    expect([text.toString(), refused()]).toEqual(['abc456', 1]);
  });

  test('refuses also what a browser did without asking, and puts the text back', () => {
    const { field, text, refused } = bound('12345', 'textarea', 6);
    field.value = '1234567';
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
    expect([field.value, text.toString(), refused()]).toEqual(['12345', '12345', 1]);
  });

  test('lets a text that grew over it, because two typed at once, be shortened', () => {
    const { field, text, refused } = bound('12345', 'textarea', 6);
    text.insert(0, 'abc');
    select(field, 7, 8);
    type(field, '', 'deleteContentBackward');
    expect([text.toString(), refused()]).toEqual(['abc1234', 0]);
  });
});
