import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTeamsMessage, linksIn, nameOfLink } from '../../src/domain/linksIn.ts';
import { notesBlocks } from '../../src/domain/notesBlocks.ts';

const message = 'https://teams.microsoft.com/l/message/19:chat@thread.v2/1711000000000?context=%7B%7D';

test.each([
  ['see https://github.com/opener/pull/7.', 'https://github.com/opener/pull/7', 'github.com'],
  ['(https://www.example.com/a_(b)?c=d#e)', 'https://www.example.com/a_(b)?c=d#e', 'example.com'],
  ['HTTP://Example.com:8080/x', 'HTTP://Example.com:8080/x', 'example.com:8080'],
  ['write to mailto:mia@example.com, please', 'mailto:mia@example.com', 'mia@example.com'],
  ['msteams:/l/chat/0/0?users=mia', 'msteams:/l/chat/0/0?users=mia', 'Teams'],
  [`here: ${message}`, message, 'teams.microsoft.com'],
])('in %j one address opens, called by its host', (text, href, name) => {
  const links = linksIn(text).filter((one) => one.href !== null);
  expect(links).toEqual([{ text: href, href }]);
  expect(nameOfLink(href)).toBe(name);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript://github.com/%0aalert(1)',
  'https:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://github.com/1',
  'ftp://example.com/x',
  'https://github.com@evil.example/login',
  'https://rae:secret@evil.example',
  'https://github.com\\@evil.example',
  'https://',
  'https:///',
  'http://[',
  'https://git\u202ehub.com/moc.live',
  'https://git\u200bhub.com',
  'mailto:',
  'mailto:?bcc=everybody@example.com',
  'mailto:mia@example.com@evil.example',
  'msteams:javascript:alert(1)',
  'msteams:/settings',
  'msteams://evil.example/l/chat',
  'ms-settings:privacy',
  'tel:112',
  '//evil.example',
  'www.example.com',
])('%j opens nothing that it should not', (text) => {
  for (const { href } of linksIn(text)) expect(href).toBeNull();
});

test('nothing of a text is lost, and only these schemes open', () => {
  const bits = [
    'https://',
    'http://a.b/',
    'mailto:a@b.c',
    'msteams:/l/',
    'javascript:',
    '@',
    '/',
    '\\',
    '.',
    ' ',
    '\n',
    ')',
    'x',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 3 })), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const all = linksIn(parts.join(''));
      expect(all.map((one) => one.text).join('')).toBe(parts.join(''));
      for (const { href } of all)
        if (href !== null) expect(href).toMatch(/^(?:https?:\/\/|mailto:|msteams:)/iu);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [message, true],
  ['msteams:/l/message/19:chat/1', true],
  ['https://teams.cloud.microsoft/l/message/19:chat/1', true],
  ['https://teams.microsoft.com/l/channel/19:chat', false],
  ['https://evil.example/l/message/19:chat/1', false],
  ['https://teams.microsoft.com.evil.example/l/message/1', false],
])('%s is a message of Teams: %s', (href, expected) => {
  expect(isTeamsMessage(href)).toBe(expected);
});

test('lines that begin like items of a list are one; a number out of order begins another', () => {
  expect(notesBlocks('Plan:\n- one\n* two\n\n1. first\n2) second\n7. other\n-no item\n1.5 days\n- ')).toEqual(
    [
      { kind: 'lines', text: 'Plan:' },
      { kind: 'list', start: null, items: ['one', 'two'] },
      { kind: 'lines', text: '' },
      { kind: 'list', start: 1, items: ['first', 'second'] },
      { kind: 'list', start: 7, items: ['other'] },
      { kind: 'lines', text: '-no item\n1.5 days\n- ' },
    ],
  );
});
