import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { commandNames } from '../../../src/locales/shape/commandName.ts';
import { mentions, speaking } from './speaking.ts';

/**
 * Each repeated until a pattern that takes quadratic time would run into the limit of the test: at 200,000
 * characters that is 20,000,000,000 steps, in hundreds of forms an answer in proportion to the length is instant.
 */
const repeated = [
  ...[
    'a',
    ' ',
    '!',
    '?',
    '.',
    '-',
    '<',
    '<b ',
    '</',
    '&',
    '&#',
    '(',
    ')',
    '"',
    "'",
    '\u00a0',
    '\u0301',
    '\ufdd0',
  ],
  ...[
    'word ',
    'by ',
    'by the ',
    'until ',
    'monday ',
    'in 1 day ',
    '1',
    '1/2/',
    '2026-',
    'please ',
    'hi ',
    'show ',
  ],
  ...['<at>Mia</at>', '<at>Opener</at>', '😀', '\ud83d', '1. ', 'for Mia ', '@', ': '],
];

const openings = ['', 'add ', 'action ', 'action x by ', 'done ', 'snooze ', 'snooze 2 until ', 'question '];

describe.each(openings)('a long message that begins with %j', (opening) => {
  test.each(repeated)('and goes on with %j is answered without delay', (piece) => {
    for (const length of [20_000, 200_000]) {
      const text = `${opening}${piece.repeat(length / piece.length)}x`;
      expect(parseCommand(text, speaking()).kind).toBeTruthy();
    }
  });
});

const shortPieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...repeated, ...openings, ...mentions.map(({ text }) => text)),
  fc.constantFrom(
    'add',
    'action',
    'done',
    'snooze',
    '2',
    'until',
    'friday',
    'for',
    'Mia',
    'me',
    '&amp;',
    '&#xfdd0;',
  ),
);

const anyText = fc.array(shortPieces, { maxLength: 12 }).map((pieces) => pieces.join(' '));

test('no text throws, and what is handed on is well formed and holds no mark of ours', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = JSON.stringify(parseCommand(text, speaking()));
      expect(shown).not.toMatch(/[\ufdd0-\ufdef]/u);
      expect(shown.isWellFormed()).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('what is not understood is handed back whole, with three different commands to choose from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const command = parseCommand(text, speaking({ mentions: [] }));
      if (command.kind !== 'unknown') return;
      expect(command.text).not.toBe('');
      expect(new Set(command.nearest).size).toBe(3);
      expect(commandNames).toEqual(expect.arrayContaining(command.nearest));
    }),
    { numRuns: 1_000 },
  );
});

test('a title of any words comes back as it was typed, spaces aside', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}#%+=*@/._-]{1,12}$/u).filter((one) => /[\p{L}]/u.test(one));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const title = ['scope of', ...words, 'and more'].join(' ').normalize('NFC');
      expect(parseCommand(`add  ${title} `, speaking())).toEqual({ kind: 'addTopic', title });
    }),
    { numRuns: 1_000 },
  );
});
