import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { markdownHtml } from '../../../../sandbox/host/chat/markdownHtml.ts';

describe('Markdown of a bot', () => {
  test.each([
    ['plain', '<p>plain</p>'],
    [
      '**bold** and _slanted_ or *slanted*',
      '<p><strong>bold</strong> and <em>slanted</em> or <em>slanted</em></p>',
    ],
    ['~~gone~~ `code`', '<p><s>gone</s> <code>code</code></p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    [
      'Say:\n- a\n- **b**\n\n1. c\n2) d',
      '<p>Say:</p><ul><li>a</li><li><strong>b</strong></li></ul><ol><li>c</li><li>d</li></ol>',
    ],
    [
      '[Opener](https://opener.example/a?b=1&c=2)',
      '<p><a href="https://opener.example/a?b=1&#38;c=2" target="&#95;blank" rel="noreferrer">Opener</a></p>',
    ],
    ['<at>Mia Lindqvist</at> hi', '<p><span class="mention">Mia Lindqvist</span> hi</p>'],
    ['snake_case_name, 2 * 3 * 4', '<p>snake_case_name, 2 * 3 * 4</p>'],
    ['\\*not bold\\* 1 \\< 2', '<p>&#42;not bold&#42; 1 &#60; 2</p>'],
    ['', ''],
  ])('%j is drawn', (markdown, html) => {
    expect(markdownHtml(markdown)).toBe(html);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '[click](https://a.example/"onmouseover="alert(1))',
    '**<b onclick="x">**',
    '<at><img src=x></at>',
    // Found by the random run below, from seed -276248024.
    '[<](https://a)_',
    '[x](https://a/_b_*c*)',
    '[</at>](https://a<at>)',
    // From seed 746599489.
    '[`](https://a`)',
  ])('%j does no harm', (markdown) => {
    const drawn = elementsOf(markdown);
    expect(drawn.filter((tag) => !harmless.test(tag))).toEqual([]);
  });

  test('never draws any tag besides its own, whatever is written', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '[',
      '](https://a',
      ')',
      '<at>',
      '</at>',
      '- ',
      '\n',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) =>
        elementsOf(parts.join('')).every((tag) => harmless.test(tag)),
      ),
      { numRuns: 500 },
    );
  });
});

const harmless =
  /^<(\/?(p|br|strong|em|s|code|ul|ol|li|span|a)|span class="mention"|a href="https?:\/\/[^"<>\s]+" target="&#95;blank" rel="noreferrer")>$/;

function elementsOf(markdown: string): string[] {
  return markdownHtml(markdown).match(/<[^>]*>?/g) ?? [];
}
