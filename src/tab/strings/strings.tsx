import { createContext, type ReactNode, use } from 'react';
import { isKnownLocale } from '../../domain/dateFormat.ts';
import { type TabStrings, tabEn } from '../../locales/en/panel.ts';

const WordingContext = createContext<TabStrings>(tabEn);

/** BCP 47: the language of the words, with the region of whoever looks where it speaks that language. */
export const LocaleContext = createContext(tabEn.locale);

type Props = {
  strings: TabStrings;
  /** As Teams is set. */
  locale: string;
  children: ReactNode;
};

export function StringsProvider({ strings, locale, children }: Props) {
  return (
    <WordingContext value={strings}>
      <LocaleContext value={dateLocale(locale, strings)}>{children}</LocaleContext>
    </WordingContext>
  );
}

/** The words, in the language of whoever looks. */
export function useStrings(): TabStrings {
  return use(WordingContext);
}

function dateLocale(locale: string, strings: TabStrings): string {
  const [language] = locale.toLowerCase().split('-');
  return language === strings.locale && isKnownLocale(locale) ? locale : strings.locale;
}
