import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asTyped, literal } from '../../../src/bot/cards/blocks.ts';

describe('where Markdown is read', () => {
  test.each([
    ['Scope of the redesign', 'Scope of the redesign'],
    ['**bold** and __bold__', '\\*\\*bold\\*\\* and \\_\\_bold\\_\\_'],
    ['_italic_, *italic*', '\\_italic\\_, \\*italic\\*'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['`code`', '\\`code\\`'],
    ['[Pay here](https://evil.example)', '\\[Pay here\\](https://evil.example)'],
    ['![x](https://evil.example/p.png)', '!\\[x\\](https://evil.example/p.png)'],
    ['<https://evil.example>', '\\<https://evil.example>'],
    ['<b>bold</b>', '\\<b>bold\\</b>'],
    ['<at>Rae</at>', '\\<at>Rae\\</at>'],
    ['&lt;b&gt; &#42;', '\\&lt;b\\&gt; \\&#42;'],
    ['R & D, Smith & Co', 'R & D, Smith & Co'],
    ['# a heading', '\\# a heading'],
    ['issue #12', 'issue #12'],
    ['> a quote', '\\> a quote'],
    ['- a list', '\\- a list'],
    ['+ a list', '\\+ a list'],
    ['* a list', '\\* a list'],
    ['1. a list', '1\\. a list'],
    ['12) a list', '12\\) a list'],
    ['3.5 days', '3\\.5 days'],
    ['2026 goals - and more', '2026 goals - and more'],
    ['already \\*escaped\\*', 'already \\\\\\*escaped\\\\\\*'],
    ['  - indented', '\\- indented'],
    ['first\n# second', 'first # second'],
    ['a\u2028b\tc\u0000d', 'a b c d'],
    ['\u202etxt.exe\u2066', 'txt.exe'],
    ['{{DATE(2026-03-27T06:08:39Z,SHORT)}}', '{\u2060{DATE(2026-03-27T06:08:39Z,SHORT)}}'],
    ['{{ time(2026-03-27T06:08:39Z)}}', '{\u2060{ time(2026-03-27T06:08:39Z)}}'],
    ['{{mustache}}', '{{mustache}}'],
    ['Zoë Müller-O’Brien 李', 'Zoë Müller-O’Brien 李'],
    ['', ''],
  ])('%j is written %j', (typed, written) => {
    expect(literal(typed)).toBe(written);
  });

  test('taking the escapes back gives what was typed, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(literal(typed).replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(asTyped(typed));
      }),
    );
  });
});

describe('where text is shown as it is', () => {
  test('only what a card would act on, or what turns the line around, is changed', () => {
    expect(asTyped(' **a**  [b](c)\n{{DATE(2026-03-27T06:08:39Z)}} \u202ed')).toBe(
      '**a** [b](c) {\u2060{DATE(2026-03-27T06:08:39Z)}} d',
    );
  });

  test('no letter is ever lost, however long the text', () => {
    expect(asTyped('word '.repeat(2_000))).toBe('word '.repeat(2_000).trim());
  });
});
