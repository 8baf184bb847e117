import { expect, test } from '@jest/globals';
import { highlight } from '../../src/domain/highlight.ts';
import { indexedText, searchText, searchWords } from '../../src/domain/searchText.ts';
import { between, seededRandom } from '../setup/seededRandom.ts';

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

/** Is it found, as the search does it? */
const finds = (text: string, typed: string) =>
  searchWords(typed).every((word) => indexedText(text).includes(word));

test.each([
  ['Budget for hiring', 'hiring budget'],
  ['Budget for hiring', 'hir bud'],
  ["Tom's raise", 'tom’s'],
  ['Tom’s raise', "tom's"],
  ['Tom‘s raise', 'toms'],
  ['our 1‑on‑1', '1-on-1'],
  ['our 1-on-1', '1 on 1'],
  ['a long‑term plan', 'long–term'],
  ['Ge\u00adhalts\u00adgespräch', 'gehaltsgespräch'],
  ['zero\u200bwidth', 'zerowidth'],
  ['Łukasz', 'lukasz'],
  ['Søren Kierkegård', 'soren kierkegard'],
  ['Đorđe', 'dorde'],
  ['Æsir, œuvre, þing', 'aesir oeuvre thing'],
  ['Müller', 'mueller'],
  ['Mueller', 'müller'],
  ['Mueller', 'muller'],
  ['MÜLLER', 'Muel'],
  ['Größe', 'groesse'],
  ['Überblick über alles', 'ueberblick'],
  ['Muller', 'mull'],
])('%j is found by %j, and what was found is marked', (text, typed) => {
  expect(finds(text, typed)).toBe(true);
  expect(highlight(text, typed).some(({ isHit }) => isHit)).toBe(true);
});

test.each([
  ['Budget for hiring', 'hiring salary'],
  ['Muller', 'miller'],
  ['one', 'one two'],
])('%j is not found by %j', (text, typed) => {
  expect(finds(text, typed)).toBe(false);
});

test('any words of a text find it, whatever their order, case, accents and dashes', () => {
  const random = seededRandom(20261130);
  const alphabet = [...'aeoubcßäöüéñłøÆ', 'ue', 'ae', '’', '\u00ad'];
  for (let run = 0; run < 2_000; run += 1) {
    const word = () =>
      Array.from(
        { length: between(random, 1, 7) },
        () => alphabet[between(random, 0, alphabet.length - 1)],
      ).join('');
    const words = Array.from({ length: between(random, 1, 5) }, word);
    const text = words.join(random() < 0.5 ? ' ' : ' – ');
    const typed = words
      .toReversed()
      .map((one) => (random() < 0.5 ? one.toUpperCase() : one.normalize('NFD')));
    const plain = typed.map((one) => one.normalize('NFD').replace(/\p{Mn}/gu, ''));
    expect([text, typed, finds(text, typed.join(' ')), finds(text, plain.join('\u2011'))]).toEqual([
      text,
      typed,
      true,
      true,
    ]);
  }
});

test('what nobody would call a word looks for nothing', () => {
  for (const typed of ['', "'", '’ ’', '\u00ad', ' - – ']) expect(searchWords(typed)).toEqual([]);
});
