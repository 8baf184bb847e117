/** Formatters of a kind that are kept: languages times zones that are in use at the same time, with some room. */
const most = 500;

const dates = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Intl.RelativeTimeFormat>();

/**
 * A formatter of dates, made once: to make one costs a hundred times what it costs to use it.
 * @param locale BCP 47
 * @throws RangeError for a locale or a zone that is none
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(locale, options);
  return kept(dates, `${locale} ${JSON.stringify(options)}`, make);
}

/** "today", "tomorrow", "yesterday": a day by how far away it is. @param locale BCP 47 */
export function relativeDay(locale: string, away: number): string {
  const make = () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return kept(days, locale, make).format(away, 'day');
}

/** Locales and zones come from people: where there are too many, the one that was made first goes. */
function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = make();
  const oldest = formats.keys().next();
  if (formats.size >= most && !oldest.done) formats.delete(oldest.value);
  formats.set(key, format);
  return format;
}
