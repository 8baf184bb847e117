import { readFileSync } from 'node:fs';
import type { Lexicon } from '../src/reading/topics/words.ts';
import { trainedLanguages } from './lines.ts';

/** The words of all languages in one: each language's `words.txt` has a kind and its words in a paragraph. */
export function lexiconOfAll(): Lexicon {
  const paragraphs = trainedLanguages.flatMap((language) => {
    const text = readFileSync(new URL(`./${language}/words.txt`, import.meta.url), 'utf8');
    return text
      .replace(/\n {2}/gu, ' ')
      .trim()
      .split('\n');
  });
  const kinds: Record<string, string> = {};
  const articles: string[] = [];
  const shortForms: string[] = [];
  const phrases: Record<string, string[]> = { asking: [], talking: [] };
  for (const paragraph of paragraphs) {
    const [kind = '', words = ''] = paragraph.split(': ');
    if (kind === 'articles') articles.push(words);
    else if (kind === 'short') shortForms.push(...words.split(', '));
    else if (phrases[kind] !== undefined) phrases[kind].push(...words.split(', '));
    else kinds[kind] = kinds[kind] === undefined ? words : `${kinds[kind]} ${words}`;
  }
  return {
    kinds,
    articles: articles.join(' '),
    shortForms: shortForms.join('\n'),
    phrases: { asking: (phrases.asking ?? []).join('\n'), talking: (phrases.talking ?? []).join('\n') },
  };
}
