import { expect, test } from '@jest/globals';
import { highlight } from '../../src/domain/highlight.ts';

/** Hits in brackets. */
const marked = (text: string, typed: string) =>
  highlight(text, typed)
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('');

test.each([
  ['Scope of the redesign', 'SIGN', 'Scope of the rede[sign]'],
  ['Café and cafe', 'cafe', '[Café] and [cafe]'],
  ['Die Straße', 'strasse', 'Die [Straße]'],
  ['Die Straße', 's', 'Die [S]tra[ß]e'],
  ['Präsentation', 'präs', '[Präs]entation'],
  ['次回の1on1で話す', '1on1', '次回の[1on1]で話す'],
  ['مراجعة الأداء', 'الأداء', 'مراجعة [الأداء]'],
  ['ship 👩‍💻 it 🚀', '👩‍💻', 'ship [👩‍💻] it 🚀'],
  ['two\n  lines', 'two lines', '[two\n  lines]'],
  ['ﬁnance', 'fi', '[ﬁ]nance'],
  ['ΟΔΟΣ και οδός', 'οδός', '[ΟΔΟΣ] και [οδός]'],
  ['Καλός λόγος', 'ΛΟΓΟΣ', 'Καλός [λόγος]'],
  ['aaaa', 'aa', '[aa][aa]'],
  ['50 % (of) it', '% (of)', '50 [% (of)] it'],
  ['Budget for hiring', 'hiring budget', '[Budget] for [hiring]'],
  ['the budget budget', 'budget', 'the [budget budget]'],
  ['Frau Müller und Herr Mueller', 'mueller', 'Frau [Müller] und Herr [Mueller]'],
  ['Frau Müller und Herr Mueller', 'müller', 'Frau [Müller] und Herr [Mueller]'],
  ['blue', 'blu', '[blu]e'],
  ['Tom’s raise', "tom's", '[Tom’s] raise'],
  ['our 1‑on‑1 today', '1-on-1', 'our [1‑on‑1] today'],
  ['nothing here', 'x', 'nothing here'],
  ['nothing here', ' ', 'nothing here'],
  ['', 'x', ''],
])('%j shows %j as %s', (text, typed, shown) => {
  expect(marked(text, typed)).toBe(shown);
});
