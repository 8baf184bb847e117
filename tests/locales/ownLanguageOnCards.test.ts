import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { packs } from '../../src/locales/packs.ts';
import { cardsIn } from '../bot/cards/allCards.ts';
import { sample } from '../bot/cards/sampleViews.ts';
import { englishFinder } from './englishFinder.ts';

/** What is sent with a press or an address is read by nobody. */
const unread = new Set(['data', 'url', 'id', 'type', 'value', 'verb', 'refresh', 'fallback']);

const others = languages.filter((language) => language !== 'en');

describe.each(others)('in %s', (language) => {
  const english = englishFinder(language);

  test.each(Object.entries(cardsIn(language)))('no English stands on the card "%s"', async (_, card) => {
    expect(await english(textsIn(card).join('\n').replaceAll(sample.question.text, ''))).toEqual([]);
  });

  test('nor is a command shown that the bot words in English', async () => {
    const { help, commands } = packs[language].cards;
    expect(await english([...help.lines.flat(), ...commands].join('\n'))).toEqual([]);
  });
});

test('an English sentence among others is found, in a text and in one that is made of something', async () => {
  const english = englishFinder('de');
  expect(await english('Hallo\nNothing is open yet? No: Nothing has been closed yet.')).toContain(
    'Nothing has been closed yet',
  );
  expect(await english('3 Themen und Only you and Mia can read this')).toContain('can read this');
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, inside]) => (unread.has(key) ? [] : textsIn(inside)));
}
