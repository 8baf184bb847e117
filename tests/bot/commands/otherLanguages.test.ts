import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { frenchUtterances } from './frenchUtterances.ts';
import { germanUtterances } from './germanUtterances.ts';
import { spanishUtterances } from './spanishUtterances.ts';
import { speaking } from './speaking.ts';
import { utterances } from './utterances.ts';

const languages = [
  ['de', germanUtterances],
  ['es', spanishUtterances],
  ['fr', frenchUtterances],
] as const;

describe.each(languages)('somebody whose Teams is in %s', (language, spoken) => {
  test.each(Object.values(spoken).flat())('is understood: %j', (said, meant) => {
    expect(parseCommand(said, speaking({ language }))).toEqual(meant);
  });

  test('is tried with enough to mean something', () => {
    expect(Object.values(spoken).flat().length).toBeGreaterThanOrEqual(60);
  });
});

/** What means something else to who speaks the language: in German this is an action item of one's own, as "Mia anrufen" is. */
const otherwise: Record<'de' | 'es' | 'fr', readonly string[]> = {
  de: ['action mia send the deck'],
  es: [],
  fr: [],
};

describe.each(['de', 'es', 'fr'] as const)('who writes English in %s', (language) => {
  const rows = Object.values(utterances)
    .flat()
    .filter(([said]) => !otherwise[language].includes(said));

  test.each(rows)('is understood as well: %j', (said, meant) => {
    expect(parseCommand(said, speaking({ language }))).toEqual(meant);
  });
});
