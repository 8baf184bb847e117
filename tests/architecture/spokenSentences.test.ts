import { expect, test } from '@jest/globals';
import { sources } from './sources.ts';
import { sentencesOutsideLocales } from './spokenSentences.ts';

test('whatever speaks to people takes its sentences from the packs of languages', () => {
  expect(sentencesOutsideLocales(sources())).toEqual([]);
});

test.each([
  ['a literal', "export const said = 'Nothing is open yet.';"],
  ['a template', 'export const said = (n: number) => `You have $' + '{n} of them. Nothing else waits.`;'],
  ['text in markup', 'export const Said = () => <p>Nothing is open yet</p>;'],
])('a sentence is found in %s', (_, source) => {
  expect(sentencesOutsideLocales({ 'tab/Said.tsx': source })).toHaveLength(1);
});

test.each([
  ['what is thrown', "throw new Error('The page has no root element');"],
  ['what is logged', "logger.warn({}, 'The card could not be drawn anew');"],
  ['a word', "export const name = 'Opener';"],
])('%s is none', (_, source) => {
  expect(sentencesOutsideLocales({ 'tab/Said.tsx': source })).toEqual([]);
});
