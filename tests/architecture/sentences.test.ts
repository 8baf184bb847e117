import { expect, test } from '@jest/globals';
import { sources } from './sources.ts';

/** Where they are data: what a metric means, and the question by whose text a pair that never chose one is told. */
const withWords = ['usecases/jobs/counters.ts', 'domain/defaultQuestion.ts'];

/** A text that begins like a sentence and ends like one. */
const sentence = /(['"`])[A-ZÄÖÜ¿¡](?:(?!\1)[^\n])* (?:(?!\1)[^\n])*[.!?]\1/g;

function sentencesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...code.matchAll(sentence)].map(([text]) => text);
}

test('finds a planted sentence, with and without a template', () => {
  expect(sentencesIn("throw refused('That is too long.');")).toEqual(["'That is too long.'"]);
  expect(sentencesIn('const said = `Room for ' + '$' + '{max} items.`;')).toHaveLength(1);
  expect(sentencesIn("/** 'A comment is none.' */ const code = 'tooLong';")).toEqual([]);
});

test.each(['usecases', 'domain', 'reactions', 'contract'])('No sentence stands in %s', (folder) => {
  const found = Object.entries(sources())
    .filter(([path]) => path.startsWith(`${folder}/`) && !withWords.some((place) => path.startsWith(place)))
    .flatMap(([path, source]) => sentencesIn(source).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});
