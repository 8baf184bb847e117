import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asWritten, inLine, quoted } from '../../src/usecases/export/markdown.ts';
import { linesOfQuotation } from './readMarkdown.ts';

test.each([
  ['plain words, 3.5 % (really)', 'plain words, 3.5 % (really)'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['2. no number', '2\\. no number'],
  ['a - b + c 1.', 'a - b + c 1.'],
  ['*stars* and _lines_', '\\*stars\\* and \\_lines\\_'],
  ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
  ['![x](https://evil.example/x.png)', '!\\[x\\](https://evil.example/x.png)'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['`code`', '\\`code\\`'],
  ['a | b', 'a \\| b'],
  ['===', '\\==='],
  [':---:', '\\:---:'],
  [':) yes', ':) yes'],
  ['back\\slash', 'back\\\\slash'],
  ['次回 🚀', '次回 🚀'],
  ['see https://a.example/b_c?d=1#e, please', 'see <https://a.example/b_c?d=1#e>, please'],
  ['- http://a.example', '\\- <http://a.example>'],
  ['mailto:mia@example.com', '<mailto:mia@example.com>'],
  ['https://rae@evil.example javascript:alert(1)', 'https://rae@evil.example javascript:alert(1)'],
  ['https://a.example/x|y', 'https://a.example/x\\|y'],
])('%j stays what it is', (line, markdown) => {
  expect(asWritten(line)).toBe(markdown);
});

test('a title stays on one line, and notes of several lines are a quotation', () => {
  expect(inLine(' a\nb  c ')).toBe('a b c');
  expect(quoted('one\n\n# two\n', '  ')).toEqual(['  > one', '  >', '  > \\# two']);
  expect(quoted(' \n')).toEqual([]);
});

test('notes keep their line breaks and their indentation, wherever they were typed', () => {
  const notes = '\n\nfirst\n    indented\n\tby a tab\n  - with a dash  \r\nlast\rof all\u2028indeed\n\n';
  expect(quoted(notes)).toEqual([
    '> first  ',
    '> \u00a0\u00a0\u00a0\u00a0indented  ',
    '> \u00a0\u00a0\u00a0\u00a0by a tab  ',
    '> \u00a0\u00a0\\- with a dash  ',
    '> last  ',
    '> of all  ',
    '> indeed',
  ]);
});

test.each(['', '  '])(
  'a reader of Markdown finds each line of any notes again (indented by %j)',
  (indent) => {
    const signs = [
      ...['#', '-', '+', '*', '1.', '2)', '>', '|', '`', '```', '~~~', '_', '__', '[', '](x)', '<b>', '<!--'],
      ...[
        '&amp;',
        '===',
        ':---:',
        '---',
        '\\',
        ' ',
        '    ',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '\u2028',
        'word',
        '🚀',
        '<http://a.b>',
        ' https://a.b/c_d?e=*&f#g ',
        'mailto:a@b.c',
      ],
    ];
    const notes = fc
      .array(fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 3 })), { maxLength: 25 })
      .map((parts) => parts.join(''));
    const typed = (text: string) =>
      text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => {
        const white = /^[\t ]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
        return line.trim() === '' ? [] : '\u00a0'.repeat(white) + line.replace(/^[\t ]*/, '').trimEnd();
      });
    fc.assert(
      fc.property(notes, (text) => {
        expect(linesOfQuotation(quoted(text, indent), indent)).toEqual(typed(text));
      }),
      { numRuns: 2_000 },
    );
  },
);
