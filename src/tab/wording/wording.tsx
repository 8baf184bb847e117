import { createContext, type ReactNode, use } from 'react';
import { en, type Wording } from './en.ts';

const WordingContext = createContext<Wording>(en);

/** BCP 47: the language of the words, with the region of whoever looks where it speaks that language. */
export const LocaleContext = createContext(en.locale);

type Props = {
  words: Wording;
  /** As Teams is set. */
  locale: string;
  children: ReactNode;
};

export function WordingProvider({ words, locale, children }: Props) {
  return (
    <WordingContext value={words}>
      <LocaleContext value={dateLocale(locale, words)}>{children}</LocaleContext>
    </WordingContext>
  );
}

/** The words, in the language of whoever looks. */
export function useWording(): Wording {
  return use(WordingContext);
}

function dateLocale(locale: string, words: Wording): string {
  const [language] = locale.toLowerCase().split('-');
  return language === words.locale && isKnown(locale) ? locale : words.locale;
}

/** Intl throws on a malformed locale, and a host may send anything. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
