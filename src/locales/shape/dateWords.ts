import type { Chrono } from 'chrono-node';

/**
 * What a phrase of time says. `n` is the number in it where there is no slot for one; `ahead` counts weeks, months,
 * quarters or years from this one.
 */
export type Meaning =
  /** A day of the week; `which` of them, or `shift` weeks after the next one. */
  | { is: 'weekday'; which?: 'this' | 'coming' | 'next' | 'afterNext'; shift?: 'n' | 1 | 2 }
  | { is: 'week'; ahead: number }
  | { is: 'weekNumber' }
  /** Today and days after it; `shift` weeks are added. */
  | { is: 'days'; ahead: number }
  | { is: 'count'; unit: 'day' | 'workday' | 'week' | 'month' | 'year' | 'hour'; n?: number }
  | { is: 'dayOfMonth' }
  | { is: 'date' }
  | { is: 'end'; of: 'month' | 'quarter' | 'year'; ahead: number }
  | { is: 'weekend'; ahead: number }
  | { is: 'monthEnd' | 'monthMiddle' | 'monthStart' | 'month' | 'quarterEnd' }
  /** A part of a day or a time on the clock; alone it is today where it can only be that (`today`, or before `hour`). */
  | { is: 'time'; today?: true; hour?: number }
  /** About this long, which is two days to two people: `n` and `orN` days from today. */
  | { is: 'about'; n: number; orN: number }
  /** Time that names no one day: "next sprint", "early next week"; or one that is over. */
  | { is: 'vague' | 'past' };

/**
 * A phrase as a pattern on folded text (see `fold`), and what it says. Slots: {weekday}, {month}, {n} a number or its
 * word, {d} a day's number, {year} of two or four
 * digits, {fullYear}, {clock}. An umlaut also stands for its two letters.
 */
export type Rule = readonly [pattern: string, meaning: Meaning, isDoubtful?: 'doubtful'];

/** Everything about dates that is language. A further language is one more table of this type. */
export type DateWords = {
  /** What is read by chrono where this table does not have the words. */
  chrono: Pick<Chrono, 'parse'>;
  /** From Sunday to Saturday, and January to December; what else each is called stands behind a bar. */
  weekdays: readonly string[];
  months: readonly string[];
  /** Short names that are too much like other words to be read where no word like "by" stands before them. */
  doubtful: readonly string[];
  /** Those of them that are words or names as well: at the end of a sentence they stay in it, the others are asked. */
  alsoWords: readonly string[];
  numbers: Readonly<Record<string, number>>;
  rules: readonly Rule[];
  /** Before a due date, and only there; the stricter ones also in the middle of a sentence. */
  due: string;
  dueAnywhere: string;
  /** One of those, to be put before a date that stands alone. */
  sayDue: string;
  /** Before a due date or another one. */
  day: string;
  /** Between the words of a date. */
  between: string;
  /** Between a word to which a date belongs and that date, besides those. */
  articles: string;
  /** Before the name of a day or a month, behind a word like "by". */
  beforeName: string;
  /** Before a unit of time that is counted from a date: "a week before Friday"; and the same said of one day. */
  fewOf: string;
  theDay: string;
  /** Beside a date and of no account: "at the latest", "please". */
  aside: string;
  /** Before a date that belongs to the sentence: "the minutes of Monday", "every Friday". */
  belongs: string;
  /** Opens a span of days; stands between its two ends; between days to choose from; between days that all count. */
  spanOpens: string;
  spanTo: string;
  or: string;
  and: string;
  /** A word that a sentence goes on with behind a date in its middle. */
  goesOn: string;
  /** The last word of a sentence whose date stands before it, as verbs do in German. */
  verbLast: RegExp | null;
  /** Words of time, and those that say which one, which must not be left unread beside a date. */
  timeWords: string;
  qualifiers: string;
  /** Before a word like "before", where it says from when on and not until when. */
  not: string;
  /** Words that are no slip of the pen for a day or a month, though they look like one. */
  notSlips: readonly string[];
  /** What this language means where people differ; said on the card, where one tap changes it. */
  conventions: {
    /** "Next Friday" said on a Wednesday: the one of next week, or the nearest. */
    nextWeekday: 'ofNextWeek' | 'nearest';
    /** "Friday 3" where the next Friday is no third: of the month, or perhaps three o'clock. */
    numberAfterWeekday: 'day' | 'dayOrHour';
    /** "Envoyer vendredi le rapport": a weekday in the middle of a sentence, with no word like "on" before it. */
    bareWeekdayWithin: 'asked' | 'leftAlone';
  };
};
