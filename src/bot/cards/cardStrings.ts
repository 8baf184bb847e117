import { type Language, languageOf } from '../../domain/language.ts';
import type { CardStrings } from '../../locales/en/cards.ts';
import { packs } from '../../locales/packs.ts';
import type { CardReader, PairView } from './views.ts';

/** @param locale BCP 47, as Teams reports it; another language, or nonsense, gets English */
export function cardStringsFor(locale: string): CardStrings {
  return packs[languageOf(locale)].cards;
}

/**
 * The locale for dates: the reader's own where cards speak its language, so that words and dates do not mix. Of what
 * comes unasked the language alone is known: English is then written as where the reader's clocks are, since a
 * plain "en" is American to whoever formats by it.
 */
export function dateLocale({ locale, zone }: Pick<CardReader, 'locale' | 'zone'>): string {
  const language = languageOf(locale);
  const known = isOf(language, locale) ? locale : language;
  return known !== 'en' || (zone !== null && american.test(zone)) ? known : 'en-GB';
}

/** Zones of whoever writes the month before the day. */
const american = /^(?:US\/|Pacific\/Honolulu|America\/)/u;

function isOf(language: Language, locale: string): boolean {
  try {
    return new Intl.Locale(locale).language === language;
  } catch {
    return false;
  }
}

/** One of the two as the reader calls them: "You", or the full name. */
export function called(personId: string, pair: PairView, reader: CardReader): string {
  if (personId === reader.personId) return cardStringsFor(reader.locale).you;
  return shownName(personId, pair, reader);
}

/** The full name. Somebody who is not one of the two has none here. */
export function shownName(personId: string, pair: PairView, reader: CardReader): string {
  return pair.people.find(({ id }) => id === personId)?.name ?? cardStringsFor(reader.locale).someone;
}

/** Both full names. */
export function bothNames(pair: PairView, reader: CardReader): string {
  return cardStringsFor(reader.locale).pair(pair.people[0].name, pair.people[1].name);
}
