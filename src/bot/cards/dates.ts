import { dateText, relativeDay } from '../../domain/dateFormat.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { waitingSince } from '../../domain/waiting.ts';
import { cardStringsFor, dateLocale } from './cardStrings.ts';
import type { CardReader } from './views.ts';

const dayLength = 86_400_000;

/** The reader's own calendar day, `YYYY-MM-DD`. */
export function todayOf(reader: CardReader): string {
  return dayIn(reader.zone, reader.now);
}

/** A calendar day in words: "today", "tomorrow", "Fri 27 Mar", with its year when it is not this one. */
export function dayWords(date: string, reader: CardReader): string {
  const away = daysBetween(todayOf(reader), date);
  if (Math.abs(away) <= 1) return relativeDay(dateLocale(reader), away);
  return weekdayWords(date, reader);
}

/** The same, always with its weekday: "Fri 27 Mar". */
export function weekdayWords(date: string, reader: CardReader): string {
  return dateText(dateLocale(reader), 'weekdayAndDay', date, { now: todayOf(reader) });
}

/** How many days ago a date was; 0 when it is today or still to come. */
export function daysLate(date: string, reader: CardReader): number {
  return Math.max(0, daysBetween(date, todayOf(reader)));
}

/**
 * A moment in words, in the reader's zone: "Tuesday 24 March at 10:00". Where several read the card it says by whose
 * clocks: "at 10:00 CET". @param at ISO 8601, UTC
 */
export function momentWords(at: string, reader: CardReader): string {
  return dateText(dateLocale(reader), 'wholeMoment', at, {
    zone: reader.zone,
    naming: reader.personId === null,
  });
}

/** The day of a moment in words, in the reader's zone. @param at ISO 8601, UTC */
export function dayOfMoment(at: string, reader: CardReader): string {
  return dayWords(dayIn(reader.zone, at), reader);
}

/** How long something has waited: "new today", "3 days", "2 weeks". @param since ISO 8601, UTC */
export function waitingWords(since: string, reader: CardReader): string {
  const { unit, count } = waitingSince(since, reader.now);
  return cardStringsFor(reader.locale).waiting(unit, count);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
