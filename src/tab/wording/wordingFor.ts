import { en, type Wording } from './en.ts';

const languages: Record<string, Wording> = { en };

/** The words for a Teams locale such as `de-at`: its language, or English while we do not speak it. */
export function wordingFor(locale: string): Wording {
  return languages[locale.split('-')[0]?.toLowerCase() ?? ''] ?? en;
}
