import { use } from 'react';
import { dayText } from './dayText.ts';
import { LocaleContext } from './strings.tsx';

/**
 * How a day reads to whoever looks: in the language of the words, the way their region writes it.
 * @returns takes a day and the time now, ISO 8601
 */
export function useDayText(): (at: string, now: string) => string {
  const locale = use(LocaleContext);
  return (at, now) => dayText(locale, at, now);
}
