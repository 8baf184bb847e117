import { describe, expect, test } from '@jest/globals';
import { tabDe } from '../../../src/locales/de/panel.ts';
import { cadenceEn } from '../../../src/locales/en/cadence.ts';
import { connectionsEn } from '../../../src/locales/en/connections.ts';
import { historyEn } from '../../../src/locales/en/history.ts';
import { lowerEn } from '../../../src/locales/en/lower.ts';
import { tabEn } from '../../../src/locales/en/panel.ts';
import { personalEn } from '../../../src/locales/en/personal.ts';
import { tabEs } from '../../../src/locales/es/panel.ts';
import { tabFr } from '../../../src/locales/fr/panel.ts';
import { tabPacks } from '../../../src/locales/tabPacks.ts';
import { fetchedStrings } from '../../../src/tab/strings/fetchedStrings.ts';
import { tabStringsFor } from '../../../src/tab/strings/stringsFor.ts';
import { faultsOf } from '../../setup/catalogTexts.ts';

/** Names and keys, which are the same in every language. */
const everywhere = ['Microsoft To Do', 'To Do', 'N', 'W'];

/** Words that are the same in both languages. */
const same = {
  de: ['Agenda', 'Enter', 'Esc', 'Alt + ↑ ↓', '3 in Mia', '1 in Mia', ...everywhere],
  es: ['Agenda', 'No', 'Esc', 'Alt + ↑ ↓', 'Ctrl + Z', ...everywhere],
  fr: [
    'Question',
    'Notes',
    'Message',
    'message',
    'Minutes',
    'Actions',
    'Alt + ↑ ↓',
    'Ctrl + Z',
    ...everywhere,
  ],
};

const nth = { 'rule.month': [2, 'Mia'] };

const samples = { 'item.waiting': [{ unit: 'week', count: 3 }] };

const lastTuesday = {
  de: 'am letzten Dienstag jedes Monats',
  es: 'el último Dienstag de cada mes',
  fr: 'le dernier Dienstag du mois',
};

describe.each(['de', 'es', 'fr'] as const)('in %s', (language) => {
  const { panel, later } = tabPacks[language];

  test('no word of the panel is left in English, and none has lost what it is made of', async () => {
    expect(faultsOf(tabEn, await panel(), { same: same[language], samples })).toEqual([]);
  });

  test('nor of what lies below the fold, and of dialogs and menus', async () => {
    expect(faultsOf(lowerEn, (await later()).lower, { same: same[language] })).toEqual([]);
  });

  test('nor of the page of all 1:1s', async () => {
    expect(faultsOf(personalEn, (await later()).personal, { same: same[language] })).toEqual([]);
  });

  test('nor of the history', async () => {
    expect(faultsOf(historyEn, (await later()).history, { same: same[language] })).toEqual([]);
  });

  test('nor of when they meet and how they are reminded', async () => {
    const { cadence } = await later();
    expect(faultsOf(cadenceEn, cadence, { same: same[language], samples: nth })).toEqual([]);
    expect(cadence.rule.month(-1, 'Dienstag')).toBe(lastTuesday[language]);
  });

  test('nor of connections', async () => {
    expect(faultsOf(connectionsEn, (await later()).connections, { same: same[language] })).toEqual([]);
  });

  test('the locale of the words is their language', async () => {
    expect((await panel()).locale).toBe(language);
  });
});

describe('the words for a locale', () => {
  test.each([
    ['de', tabDe],
    ['de-AT', tabDe],
    ['DE-de', tabDe],
    ['es-mx', tabEs],
    ['en-gb', tabEn],
    ['fr', tabFr],
    ['fr-CA', tabFr],
    ['pt', tabEn],
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
