import { type Chrono, de, en, es, type Parser, type ParsingContext } from 'chrono-node';
import {
  addDays,
  dayMonthYear,
  endOfMonth,
  endOfNextWeek,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  nextDayAndMonth,
  nextDayOfMonth,
  nextWeekday,
  noonOf,
  weekdayOf,
} from './calendarDays.ts';

/**
 * Chrono's languages with words of work that chrono does not know, or reads otherwise than people at work do:
 * "the 15th", "EOD", "end of week", "next week" (its Friday), "next month" (its last day).
 */
type WorkWord = [pattern: string, day: (today: Date, match: RegExpMatchArray) => Date | null];

const months = 'of\\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

const weekdays = {
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  de: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
} as const;

const english: WorkWord[] = [
  [
    `(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:${months}))`,
    (today, match) => nextDayOfMonth(today, Number(match[1])),
  ],
  ['eod|cob|end\\s+of\\s+(?:the\\s+)?day|close\\s+of\\s+business', (today) => today],
  ['eow|end\\s+of\\s+(?:the\\s+|this\\s+)?week|this\\s+week', endOfWeek],
  ['(?:end\\s+of\\s+)?next\\s+week', endOfNextWeek],
  [
    `next\\s+week\\s+(?:on\\s+)?(${weekdays.en.join('|')})`,
    (today, match) => weekdayOf(today, numberOf('en', match[1]), 1),
  ],
  ['eom|end\\s+of\\s+(?:the\\s+|this\\s+)?month', (today) => endOfMonth(today)],
  ['(?:end\\s+of\\s+)?next\\s+month', (today) => endOfMonth(today, 1)],
  ['eoq|end\\s+of\\s+(?:the\\s+|this\\s+)?quarter', endOfQuarter],
  ['eoy|end\\s+of\\s+(?:the\\s+|this\\s+)?year', endOfYear],
  ['in\\s+a\\s+fortnight', (today) => addDays(today, 14)],
  ['this\\s+(?:morning|afternoon|evening)', (today) => today],
];

const dayFirst: WorkWord[] = [
  [
    '(\\d{1,2})/(\\d{1,2})(?!\\s*/|\\d)',
    (today, match) => nextDayAndMonth(today, Number(match[1]), Number(match[2])),
  ],
  [
    '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})',
    (_, match) => dayMonthYear(Number(match[1]), Number(match[2]), Number(match[3])),
  ],
];

const german: WorkWord[] = [
  [
    '(?:zum|am)\\s+(\\d{1,2})\\.?(?!\\.?\\s*[\\p{L}\\d])',
    (today, match) => nextDayOfMonth(today, Number(match[1])),
  ],
  [
    '(?:bis|zum|am|dem)\\s+(\\d{1,2})\\.\\s?(\\d{1,2})\\.?(?!\\d)',
    (today, match) => nextDayAndMonth(today, Number(match[1]), Number(match[2])),
  ],
  ['diese(?:r)?\\s+Woche|Ende\\s+(?:der|dieser)\\s+Woche', endOfWeek],
  ['(?:Ende\\s+)?nächste[rn]?\\s+Woche', endOfNextWeek],
  [
    `nächste\\s+Woche\\s+(?:am\\s+)?(${weekdays.de.join('|')})`,
    (today, match) => weekdayOf(today, numberOf('de', match[1]), 1),
  ],
  ['Wochenende', (today) => nextWeekday(today, 6, true)],
  ['Monatsende|Ende\\s+(?:des|dieses)\\s+Monats', (today) => endOfMonth(today)],
  ['nächste[nrs]?\\s+Monat|Ende\\s+nächsten\\s+Monats', (today) => endOfMonth(today, 1)],
  ['Quartalsende|Ende\\s+des\\s+Quartals', endOfQuarter],
  ['Jahresende|Ende\\s+des\\s+Jahres', endOfYear],
];

const spanish: WorkWord[] = [
  [
    '(?:el\\s+)?día\\s+(\\d{1,2})(?!\\s*[/.\\d]|\\s+de\\b)',
    (today, match) => nextDayOfMonth(today, Number(match[1])),
  ],
  [
    '(?:el|del)\\s+(\\d{1,2})(?!\\s*[/.\\d]|\\s+de\\b)',
    (today, match) => nextDayOfMonth(today, Number(match[1])),
  ],
  ['pasado\\s+mañana', (today) => addDays(today, 2)],
  [
    `(${weekdays.es.join('|')})\\s+que\\s+viene`,
    (today, match) => nextWeekday(today, numberOf('es', match[1]), false),
  ],
  ['esta\\s+semana|(?:a\\s+)?final(?:es)?\\s+de\\s+(?:la\\s+|esta\\s+)?semana', endOfWeek],
  ['(?:la\\s+)?(?:próxima\\s+semana|semana\\s+(?:que\\s+viene|próxima))', endOfNextWeek],
  ['(?:el\\s+)?fin\\s+de\\s+semana', (today) => nextWeekday(today, 6, true)],
  ['(?:a\\s+)?(?:fin|final|finales)\\s+de\\s+(?:este\\s+)?mes', (today) => endOfMonth(today)],
  ['(?:el\\s+)?(?:próximo\\s+mes|mes\\s+(?:que\\s+viene|próximo))', (today) => endOfMonth(today, 1)],
  ['(?:a\\s+)?(?:fin|final|finales)\\s+de\\s+(?:este\\s+)?año', endOfYear],
];

/** Readers of dates. English has two, since 3/4 is a day in April to most and in March to some. */
export const dateReaders = {
  en: withWords(en.casual, [...english, ...dayFirst]),
  enMonthFirst: withWords(en.casual, english),
  de: withWords(de.casual, german),
  es: withWords(es.casual, spanish),
};

function withWords(language: Chrono, words: WorkWord[]): Chrono {
  const reader = language.clone();
  reader.parsers.unshift(...words.map(parser));
  return reader;
}

function parser([words, day]: WorkWord): Parser {
  const pattern = new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
  return {
    pattern: () => pattern,
    extract: (context: ParsingContext, match: RegExpMatchArray) => {
      // chrono tries again one character on, so "32nd" would be read as "2nd".
      if (/[\p{L}\p{N}]/u.test(context.text.charAt((match.index ?? 0) - 1))) return null;
      const date = day(noonOf(context.reference.instant), match);
      return date && { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    },
  };
}

function numberOf(language: keyof typeof weekdays, name = ''): number {
  return weekdays[language].findIndex(
    (weekday) => weekday.localeCompare(name, language, { sensitivity: 'base' }) === 0,
  );
}
