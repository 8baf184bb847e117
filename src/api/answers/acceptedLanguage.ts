import { type Language, languages } from '../../domain/language.ts';

/** More than any browser names. */
const maxNamed = 20;

/**
 * The language that somebody's browser asks for most, of those that Opener speaks: English when it asks for none of
 * them. @param header `Accept-Language`, such as `de-AT,de;q=0.9,en;q=0.5`
 */
export function acceptedLanguage(header: string): Language {
  const wanted = header
    .split(',', maxNamed)
    .map(asked)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag, weight } of wanted) {
    const language = languages.find((one) => one === tag.split('-')[0]);
    if (language && weight > 0) return language;
  }
  return 'en';
}

function asked(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
  const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
  return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
}
