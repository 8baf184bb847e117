import { describe, expect, test } from '@jest/globals';
import { de } from '../../../src/tab/wording/de.ts';
import { en } from '../../../src/tab/wording/en.ts';
import { es } from '../../../src/tab/wording/es.ts';
import { fetchedWords } from '../../../src/tab/wording/fetchedWords.ts';
import { historyDe } from '../../../src/tab/wording/history/de.ts';
import { historyEn } from '../../../src/tab/wording/history/en.ts';
import { historyEs } from '../../../src/tab/wording/history/es.ts';
import { wordingFor } from '../../../src/tab/wording/wordingFor.ts';
import { faultsOf } from '../../setup/catalogTexts.ts';

/** Words that are the same in both languages. */
const same = {
  de: ['Agenda', 'Enter', 'Esc', 'Alt + ↑ ↓'],
  es: ['Agenda', 'No', 'Esc', 'Alt + ↑ ↓', 'Ctrl + Z'],
};

const samples = { 'item.waiting': [{ unit: 'week', count: 3 }] };

describe.each([
  ['de', de, historyDe],
  ['es', es, historyEs],
] as const)('in %s', (language, words, history) => {
  test('no word of the panel is left in English, and none has lost what it is made of', () => {
    expect(faultsOf(en, words, { same: same[language], samples })).toEqual([]);
  });

  test('nor of the history', () => {
    expect(faultsOf(historyEn, history, { same: same[language] })).toEqual([]);
  });

  test('the locale of the words is their language', () => {
    expect(words.locale).toBe(language);
  });
});

describe('the words for a locale', () => {
  test.each([
    ['de', de],
    ['de-AT', de],
    ['DE-de', de],
    ['es-mx', es],
    ['en-gb', en],
    ['fr', en],
    ['', en],
    ['deu', en],
  ])('%j', async (locale, words) => {
    expect(await wordingFor(locale)).toBe(words);
  });

  test('are English where they cannot be fetched', async () => {
    const gone = () => Promise.reject(new Error('The server has another version now'));
    expect(await fetchedWords(en, { de: gone, es: gone })('de')).toBe(en);
  });

  test('are fetched once, however many parts of the screen ask for them', async () => {
    let times = 0;
    const fetching = () => {
      times += 1;
      return Promise.resolve(de);
    };
    const words = fetchedWords(en, { de: fetching, es: fetching });
    await Promise.all([words('de'), words('de-ch')]);
    expect(times).toBe(1);
    expect(words('en')).toBe(en);
  });
});
