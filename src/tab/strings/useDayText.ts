import { use } from 'react';
import { commonShapes, dateText, deviceZone } from '../../domain/dateFormat.ts';
import { LocaleContext } from './strings.tsx';

/**
 * How the day of a moment reads to whoever looks, such as `12 Nov`: by their clocks, in the language of the words, the
 * way their region writes it, with its year where that is not this one.
 * @returns takes a moment and the time now, ISO 8601
 */
export function useDayText(): (at: string, now: string) => string {
  const locale = use(LocaleContext);
  return (at, now) => dateText(locale, commonShapes.day, at, { zone: deviceZone(), now });
}
