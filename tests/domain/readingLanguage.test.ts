import { expect, test } from '@jest/globals';
import type { Language } from '../../src/domain/language.ts';
import { languageOfBoth, languageOfOne } from '../../src/domain/readingLanguage.ts';

const detected = (language: Language | null) => ({ chosen: null, detected: language });

test.each<[string, Language | null, Language | null, Language | null]>([
  ['what they chose, whatever their Teams speaks', 'es', 'de', 'es'],
  ['what they chose, although nobody saw their Teams', 'es', null, 'es'],
  ['what their Teams speaks, until they choose', null, 'de', 'de'],
  ['nothing that anybody knows', null, null, null],
])('Somebody reads %s', (_, chosen, language, read) => {
  expect(languageOfOne({ chosen, detected: language })).toBe(read);
});

test.each<[string, Language | null, Language | null, Language]>([
  ['both read it', 'de', 'de', 'de'],
  ['they read different ones', 'de', 'es', 'en'],
  ['one of them reads English', 'de', 'en', 'en'],
  ['it is known of one of them only', 'de', null, 'de'],
  ['it is known of the other only', null, 'es', 'es'],
  ['it is known of nobody', null, null, 'en'],
])('What both read, when %s', (_, one, other, read) => {
  expect(languageOfBoth(detected(one), detected(other))).toBe(read);
  expect(languageOfBoth(detected(other), detected(one))).toBe(read);
});

test('What one of the two chose counts where both read as well', () => {
  expect(languageOfBoth({ chosen: 'de', detected: 'en' }, detected('de'))).toBe('de');
  expect(languageOfBoth({ chosen: 'en', detected: 'de' }, detected('de'))).toBe('en');
});
