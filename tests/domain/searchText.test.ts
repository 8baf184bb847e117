import { expect, test } from '@jest/globals';
import { searchText } from '../../src/domain/searchText.ts';

test.each([
  ['Café au lait', 'CAFE', true],
  ['naïve façade', 'naive facade', true],
  ['Präsentation', 'prasentation', true],
  ['Straße', 'strasse', true],
  ['STRASSE', 'straße', true],
  ['Łódź', 'łodz', true],
  ['Smörgåsbord', 'gasb', true],
  ['Ａｇｅｎｄａ', 'agenda', true],
  ['ﬁnance', 'finance', true],
  ['Ελλάδα', 'ελλαδα', true],
  ['Καλός λόγος', 'ΛΟΓΟΣ', true],
  ['προσωπικό', 'ΠΡΟΣ', true],
  ['Ёлка', 'елка', true],
  ['次回の1on1で話す', '1on1で', true],
  ['デザイン', 'デザ', true],
  ['がんばる', 'かんばる', false],
  ['مراجعة الأداء', 'الأداء', true],
  ['हिन्दी', 'हिन', true],
  ['ship it 🚀🎉', '🚀', true],
  ['👩‍💻 pairing', '👩‍💻', true],
  ['two\n\n  lines', 'two lines', true],
  ['tab\tand\u0007bell', 'tab and bell', true],
  ['50 % done_or.*not', '_or.*', true],
  ["O'Brien -- x", "o'brien -- x", true],
  ['redesign', 'sig', true],
  ['redesign', 'designs', false],
  ['budget', 'budgét', true],
])('%j is found by %j: %s', (text, typed, found) => {
  expect(searchText(text).includes(searchText(typed))).toBe(found);
});

test('what is nothing but white space and control characters looks for nothing', () => {
  expect(searchText(' \n\t\u0000 ')).toBe('');
});
