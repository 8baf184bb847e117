import { expect, test } from '@jest/globals';
import { cadenceEn } from '../../src/locales/en/cadence.ts';
import { connectionsEn } from '../../src/locales/en/connections.ts';
import { historyEn } from '../../src/locales/en/history.ts';
import { lowerEn } from '../../src/locales/en/lower.ts';
import { english } from '../../src/locales/en/pack.ts';
import { tabEn } from '../../src/locales/en/panel.ts';
import { personalEn } from '../../src/locales/en/personal.ts';
import { sources } from '../architecture/sources.ts';
import { type Said, unusedStrings } from './unusedStrings.ts';

// The words of an agenda item are said by three rooms, and stand in the texts of each.
const { itemWords, ...cards } = english.cards;
const { itemWords: _, ...exported } = english.export;

const parts: [string, Said][] = [
  ['an agenda item', { strings: itemWords, rooms: ['tab', 'bot', 'usecases'] }],
  ['the panel', { strings: tabEn, rooms: ['tab'] }],
  ['the lower part of the panel', { strings: lowerEn, rooms: ['tab'] }],
  ['the history', { strings: historyEn, rooms: ['tab'] }],
  ['when they meet', { strings: cadenceEn, rooms: ['tab'] }],
  ['connections', { strings: connectionsEn, rooms: ['tab'] }],
  ['the page of all 1:1s', { strings: personalEn, rooms: ['tab'] }],
  ['cards', { strings: cards, rooms: ['bot'] }],
  ['replies of the bot', { strings: english.replies, rooms: ['bot'] }],
  ['the export', { strings: exported, rooms: ['usecases'] }],
  ['pages for refused tickets', { strings: english.tickets, rooms: ['api'] }],
];

test.each(parts)('every text of %s is said somewhere', (_, said) => {
  expect(unusedStrings(sources(), said)).toEqual([]);
});

test('a text that nobody says is found, alone and in a group', () => {
  const files = {
    'tab/Said.tsx': '// forgotten\n<p title={strings.group.used}>{strings.reasons[why]}</p>',
  };
  const strings = { forgotten: '…', group: { used: '…', left: '…' }, reasons: { one: '…', other: '…' } };
  expect(unusedStrings(files, { strings, rooms: ['tab'] })).toEqual(['forgotten', 'group.left']);
});
