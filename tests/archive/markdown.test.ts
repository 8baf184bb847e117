import { expect, test } from '@jest/globals';
import { asWritten, inLine, quoted } from '../../src/usecases/archive/markdown.ts';

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
  ['back\\slash', 'back\\\\slash'],
  ['次回 🚀', '次回 🚀'],
])('%j stays what it is', (line, markdown) => {
  expect(asWritten(line)).toBe(markdown);
});

test('a title stays on one line, and notes of several lines are a quotation', () => {
  expect(inLine(' a\nb  c ')).toBe('a b c');
  expect(quoted('one\n\n# two\n', '  ')).toEqual(['  > one', '  >', '  > \\# two']);
  expect(quoted(' \n')).toEqual([]);
});
