import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { markdownPage } from '../../sandbox/routes/markdownPage.ts';

const bodyOf = (markdown: string) =>
  /<body>\n([\s\S]*)\n<\/body>/.exec(markdownPage('T', markdown, (path) => `/p/${path}`))?.[1];

test.each([
  ['# Opener', '<h1>Opener</h1>'],
  ['One\ntwo **three**', '<p>One two <strong>three</strong></p>'],
  ['    npm ci', '<pre><code>npm ci</code></pre>'],
  ['```\na < b\n\nc\n```', '<pre><code>a &#60; b\n\nc</code></pre>'],
  ['- one\n  goes on\n- `two`', '<ul><li>one goes on</li><li><code>two</code></li></ul>'],
  ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
  [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
  ['![Two "people"](x.png)', '<p><img src="/p/x.png" alt="Two &#34;people&#34;"></p>'],
  [
    '[out](https://a.example) and [in](docs/x.md)',
    '<p><a href="https://a.example" rel="noreferrer">out</a> and in</p>',
  ],
  ['<script>alert(1)</script>', '<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>'],
  ['[x](javascript:alert)', '<p>x</p>'],
])('%j is drawn', (markdown, html) => {
  expect(bodyOf(markdown)).toBe(html);
});

test('the README has no sign of Markdown left when it is drawn', async () => {
  const html = bodyOf(await readFile('README.md', 'utf8')) ?? '';
  const text = html.replace(/<pre>[\s\S]*?<\/pre>|<code>[^<]*<\/code>/g, '').replace(/<[^>]+>/g, '');
  expect(text.match(/^#|\]\(|\*\*|^\s*\|/m)).toBeNull();
});
