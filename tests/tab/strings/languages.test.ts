import { describe, expect, test } from '@jest/globals';
import { cadenceDe } from '../../../src/locales/de/cadence.ts';
import { connectionsDe } from '../../../src/locales/de/connections.ts';
import { historyDe } from '../../../src/locales/de/history.ts';
import { lowerDe } from '../../../src/locales/de/lower.ts';
import { tabDe } from '../../../src/locales/de/panel.ts';
import { personalDe } from '../../../src/locales/de/personal.ts';
import { cadenceEn } from '../../../src/locales/en/cadence.ts';
import { connectionsEn } from '../../../src/locales/en/connections.ts';
import { historyEn } from '../../../src/locales/en/history.ts';
import { lowerEn } from '../../../src/locales/en/lower.ts';
import { tabEn } from '../../../src/locales/en/panel.ts';
import { personalEn } from '../../../src/locales/en/personal.ts';
import { cadenceEs } from '../../../src/locales/es/cadence.ts';
import { connectionsEs } from '../../../src/locales/es/connections.ts';
import { historyEs } from '../../../src/locales/es/history.ts';
import { lowerEs } from '../../../src/locales/es/lower.ts';
import { tabEs } from '../../../src/locales/es/panel.ts';
import { personalEs } from '../../../src/locales/es/personal.ts';
import { fetchedStrings } from '../../../src/tab/strings/fetchedStrings.ts';
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
    expect(await fetchedStrings(tabEn, gone)('de')).toBe(tabEn);
  });

  test('are fetched once, however many parts of the screen ask for them', async () => {
    let times = 0;
    const fetching = () => {
      times += 1;
      return Promise.resolve(tabDe);
    };
    const words = fetchedStrings(tabEn, fetching);
    await Promise.all([words('de'), words('de-ch')]);
    expect(times).toBe(1);
    expect(words('en')).toBe(tabEn);
  });
});
