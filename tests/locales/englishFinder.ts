import type { Language } from '../../src/domain/language.ts';
import { textsRead } from './textsRead.ts';

/** Two words at least: a single one may be the same in both languages, or a name. */
const phrase = /\p{L}[\p{L}’'-]*(?:,? [\p{L}\d’'-]+)+/gu;

/**
 * English phrases of the packs that stand in a text, though its language has words of its own for them. Phrases of
 * functions are taken from their source: what they say around the names and counts that they are given.
 */
export function englishFinder(language: Exclude<Language, 'en'>): (text: string) => Promise<string[]> {
  const phrases = (async () => {
    const own = new Set((await textsRead(language)).flatMap(phrasesOf));
    const english = (await textsRead('en')).flatMap(phrasesOf);
    return [...new Set(english)].filter((one) => !own.has(one));
  })();
  return async (text) => (await phrases).filter((one) => isIn(text, one));
}

function isIn(text: string, one: string): boolean {
  const at = text.indexOf(one);
  return at !== -1 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + one.length));
}

function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(phrase) ?? [];
  if (typeof value === 'function') return textsInSource(String(value)).flatMap(phrasesOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesOf) : [];
}

/** What stands between quotation marks and between the blanks of a template. */
function textsInSource(source: string): string[] {
  const quoted = [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)].map(([, text = '']) => text);
  const templates = [...source.matchAll(/`([^`]*)`/gu)].map(([, text = '']) => text);
  return [...quoted, ...templates.flatMap((text) => text.split(/\$\{[^}]*\}/u))];
}
