import { describe, expect, test } from '@jest/globals';
import { cadenceDe } from '../../../src/tab/strings/cadence/de.ts';
import { cadenceEn } from '../../../src/tab/strings/cadence/en.ts';
import { cadenceEs } from '../../../src/tab/strings/cadence/es.ts';
import { connectionsDe } from '../../../src/tab/strings/connections/de.ts';
import { connectionsEn } from '../../../src/tab/strings/connections/en.ts';
import { connectionsEs } from '../../../src/tab/strings/connections/es.ts';
import { tabDe } from '../../../src/tab/strings/de.ts';
import { tabEn } from '../../../src/tab/strings/en.ts';
import { tabEs } from '../../../src/tab/strings/es.ts';
import { fetchedStrings } from '../../../src/tab/strings/fetchedStrings.ts';
import { historyDe } from '../../../src/tab/strings/history/de.ts';
import { historyEn } from '../../../src/tab/strings/history/en.ts';
import { historyEs } from '../../../src/tab/strings/history/es.ts';
import { lowerDe } from '../../../src/tab/strings/lower/de.ts';
import { lowerEn } from '../../../src/tab/strings/lower/en.ts';
import { lowerEs } from '../../../src/tab/strings/lower/es.ts';
import { personalDe } from '../../../src/tab/strings/personal/de.ts';
import { personalEn } from '../../../src/tab/strings/personal/en.ts';
import { personalEs } from '../../../src/tab/strings/personal/es.ts';
import { tabStringsFor } from '../../../src/tab/strings/stringsFor.ts';
import { faultsOf } from '../../setup/catalogTexts.ts';

/** Names, which are the same in every language. */
const everywhere = ['English', 'Deutsch', 'Español', 'Microsoft To Do', 'To Do'];

/** Words that are the same in both languages. */
const same = {
  de: ['Agenda', 'Enter', 'Esc', 'Alt + ↑ ↓', '3 in Mia', '1 in Mia', ...everywhere],
  es: ['Agenda', 'No', 'Esc', 'Alt + ↑ ↓', 'Ctrl + Z', ...everywhere],
};

const nth = { 'rule.month': [2, 'Mia'] };

const samples = { 'item.waiting': [{ unit: 'week', count: 3 }] };

describe.each([
  [
    'de',
    tabDe,
    {
      history: historyDe,
      cadence: cadenceDe,
      connections: connectionsDe,
      lower: lowerDe,
      personal: personalDe,
    },
  ],
  [
    'es',
    tabEs,
    {
      history: historyEs,
      cadence: cadenceEs,
      connections: connectionsEs,
      lower: lowerEs,
      personal: personalEs,
    },
  ],
] as const)('in %s', (language, words, { history, cadence, connections, lower, personal }) => {
  test('no word of the panel is left in English, and none has lost what it is made of', () => {
    expect(faultsOf(tabEn, words, { same: same[language], samples })).toEqual([]);
  });

  test('nor of what lies below the fold, and of dialogs and menus', () => {
    expect(faultsOf(lowerEn, lower, { same: same[language] })).toEqual([]);
  });

  test('nor of the page of all 1:1s', () => {
    expect(faultsOf(personalEn, personal, { same: same[language] })).toEqual([]);
  });

  test('nor of the history', () => {
    expect(faultsOf(historyEn, history, { same: same[language] })).toEqual([]);
  });

  test('nor of when they meet and how they are reminded', () => {
    expect(faultsOf(cadenceEn, cadence, { same: same[language], samples: nth })).toEqual([]);
    expect(cadence.rule.month(-1, 'Dienstag')).toBe(
      { de: 'am letzten Dienstag jedes Monats', es: 'el último Dienstag de cada mes' }[language],
    );
  });

  test('nor of connections', () => {
    expect(faultsOf(connectionsEn, connections, { same: same[language] })).toEqual([]);
  });

  test('the locale of the words is their language', () => {
    expect(words.locale).toBe(language);
  });
});

describe('the words for a locale', () => {
  test.each([
    ['de', tabDe],
    ['de-AT', tabDe],
    ['DE-de', tabDe],
    ['es-mx', tabEs],
    ['en-gb', tabEn],
    ['fr', tabEn],
    ['', tabEn],
    ['deu', tabEn],
  ])('%j', async (locale, words) => {
    expect(await tabStringsFor(locale)).toBe(words);
  });

  test('are English where they cannot be fetched', async () => {
    const gone = () => Promise.reject(new Error('The server has another version now'));
    expect(await fetchedStrings(tabEn, { de: gone, es: gone })('de')).toBe(tabEn);
  });

  test('are fetched once, however many parts of the screen ask for them', async () => {
    let times = 0;
    const fetching = () => {
      times += 1;
      return Promise.resolve(tabDe);
    };
    const words = fetchedStrings(tabEn, { de: fetching, es: fetching });
    await Promise.all([words('de'), words('de-ch')]);
    expect(times).toBe(1);
    expect(words('en')).toBe(tabEn);
  });
});
