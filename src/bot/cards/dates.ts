import { dateText, relativeDay } from '../../domain/dateFormat.ts';
import { shapes } from '../../domain/dateShapes.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { countingZone } from '../../domain/pairZone.ts';
import { waitingSince } from '../../domain/waiting.ts';
import { cardStringsFor, dateLocale } from './cardStrings.ts';
import type { CardReader } from './views.ts';

const dayLength = 86_400_000;

/** The reader's own calendar day, `YYYY-MM-DD`. */
export function todayOf(reader: CardReader): string {
  return dayIn(countingZone(reader.zone), reader.now);
}

/** A calendar day in words: "today", "tomorrow", "Fri 27 Mar", with its year when it is not this one. */
export function dayWords(date: string, reader: CardReader): string {
  const away = daysBetween(todayOf(reader), date);
  if (Math.abs(away) <= 1) return relativeDay(dateLocale(reader), away);
  return weekdayWords(date, reader);
}

/** The same, always with its weekday: "Fri 27 Mar". */
export function weekdayWords(date: string, reader: CardReader): string {
  return dateText(dateLocale(reader), shapes.weekdayAndDay, date, { now: todayOf(reader) });
}

/** How many days ago a date was; 0 when it is today or still to come. */
export function daysLate(date: string, reader: CardReader): number {
  return Math.max(0, daysBetween(date, todayOf(reader)));
}

/**
 * A moment in words: "Tuesday 24 March at 10:00" by the clocks of the one reader. Where several read it, or nobody knows
 * the reader's zone, it says by whose clocks: "at 10:00 CET". @param at ISO 8601, UTC
 */
export function momentWords(at: string, reader: CardReader): string {
  const shape = isByOwnClocks(reader) ? shapes.wholeMoment : shapes.namedMoment;
  return dateText(dateLocale(reader), shape, at, { zone: countingZone(reader.zone) });
}

/**
 * The same for a text of a card, where Teams writes a moment for each reader by their own clocks: what it is asked to
 * where several read it, and where nobody knows the reader's zone. Never for a button or the text instead of a card.
 */
export function momentOnCard(at: string, reader: CardReader): string {
  if (isByOwnClocks(reader)) return momentWords(at, reader);
  const moment = `${new Date(at).toISOString().slice(0, 19)}Z`;
  return `{{DATE(${moment}, LONG)}}, {{TIME(${moment})}}`;
}

function isByOwnClocks({ personId, zone }: CardReader): boolean {
  return personId !== null && zone !== null;
}

/** The day of a moment in words, in the reader's zone. @param at ISO 8601, UTC */
export function dayOfMoment(at: string, reader: CardReader): string {
  return dayWords(dayIn(countingZone(reader.zone), at), reader);
}

/** How long something has waited: "new today", "3 days", "2 weeks". @param since ISO 8601, UTC */
export function waitingWords(since: string, reader: CardReader): string {
  const { unit, count } = waitingSince(since, reader.now);
  return cardStringsFor(reader.locale).waiting(unit, count);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
