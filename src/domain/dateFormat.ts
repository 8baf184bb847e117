/** Formatters of a kind that are kept: languages times zones that are in use at the same time, with some room. */
const most = 500;

const dates = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Intl.RelativeTimeFormat>();

/** How a day or a time is shown: one of `commonShapes`, or of those in `dateShapes`. */
export type DateShape = Readonly<Intl.DateTimeFormatOptions>;

const day = { day: 'numeric', month: 'short' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;
const weekdayAndTime = { weekday: 'short', ...time } as const;

/** What the panel's first screen shows; the examples are as Britain writes them. */
export const commonShapes = {
  /** `12 Nov` */
  day,
  /** `10:00` */
  time,
  /** `Fri 10:00` */
  weekdayAndTime,
  /** `Fri 27 Mar, 10:00` */
  moment: { ...weekdayAndTime, ...day },
} as const satisfies Record<string, DateShape>;

/**
 * A day or a time for people to read: whatever is shown anywhere goes through here. A calendar day has no zone and is
 * told in UTC, which is what `zone` is where it is left out.
 * @param locale BCP 47; @param at ISO 8601, a day alone or a moment
 * @param more.zone IANA; @param more.now ISO 8601: the year is told where it is another one then
 */
export function dateText(
  locale: string,
  shape: DateShape,
  at: string,
  { zone = 'UTC', now = at }: { zone?: string; now?: string } = {},
): string {
  const isThisYear = localIn(zone, now).slice(0, 4) === localIn(zone, at).slice(0, 4);
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return dateFormat(locale, { ...shape, ...year, timeZone: zone }).format(new Date(at));
}

/** What clocks of a zone show at a moment, to the minute: `2026-12-01T10:00`. @throws RangeError for an unknown zone */
export function localIn(zone: string, moment: string): string {
  const format = dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(moment)).replace(' ', 'T');
}

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

/** This device's zone, IANA. A browser that hides it, or does not know, counts by UTC itself. */
export function deviceZone(): string {
  // Left out then, though its type says otherwise.
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Whether dates can be written so. Intl throws on a malformed locale, and a host may send anything. */
export function isKnownLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
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
