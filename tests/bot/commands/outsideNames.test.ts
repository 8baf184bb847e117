import { expect, test } from '@jest/globals';
import { readNumbers } from '../../../src/bot/commands/numbers.ts';
import { languages } from '../../../src/domain/language.ts';
import { ownValue } from '../../../src/domain/ownValue.ts';
import { wordsOf } from '../../../src/reading/sentences/compiledWords.ts';

const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

test.each(languages)('words that every object knows are no numbers (%s)', (language) => {
  for (const word of inherited) {
    expect(readNumbers(`2 ${word}`, wordsOf(language))).toBeNull();
    expect(readNumbers(`${word} ${word}`, wordsOf(language))).toBeNull();
  }
});

test('what nobody put into an object is not in it', () => {
  for (const name of inherited) expect(ownValue({ a: 1 }, name)).toBeUndefined();
  expect(ownValue(JSON.parse('{"__proto__":1}'), '__proto__')).toBe(1);
});
