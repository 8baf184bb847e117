import { describe, expect, test } from '@jest/globals';
import { matchTitle } from '../../../src/usecases/talk/matchTitle.ts';

const items = [
  'Send the deck',
  'Send the deck to Ann',
  'Book a room',
  'Präsentation üben',
  'Call Mr Müller',
  'Ask Mueller about the poet',
  '10x: 2 offers',
].map((title) => ({ title }));

describe('Which item a few words mean', () => {
  test.each<[string, string[]]>([
    ['send the deck', ['Send the deck']],
    ['  SEND the deck! ', ['Send the deck']],
    ['deck', ['Send the deck', 'Send the deck to Ann']],
    ['ann', ['Send the deck to Ann']],
    ['deck ann', ['Send the deck to Ann']],
    ['roo', ['Book a room']],
    ['oom', []],
    ['prasentation', ['Präsentation üben']],
    ['praesentation uben', ['Präsentation üben']],
    ['muell', ['Call Mr Müller', 'Ask Mueller about the poet']],
    ['Müller call', ['Call Mr Müller']],
    ['about müller', ['Ask Mueller about the poet']],
    ['pot', []],
    ['ÜBEN', ['Präsentation üben']],
    ['2', ['10x: 2 offers']],
    ['', []],
    ['?!', []],
    ['.*', []],
  ])('"%s"', (words, titles) => {
    expect(matchTitle(words, items).map(({ title }) => title)).toEqual(titles);
  });
});
