import { de, es, type ParsedResult } from 'chrono-node';
import { englishWithWorkWords } from './workWords.ts';

/** Languages in which a due date can be written. */
export type DateLanguage = 'en' | 'de' | 'es';

/** What a text says about when something is due. `unclear` is a date that somebody meant and that does not exist. */
export type Due = { kind: 'none' } | { kind: 'date'; date: string } | { kind: 'unclear'; words: string };

type Reading = { now: string; zone: string; language: DateLanguage };

const prepositions: Record<DateLanguage, string> = {
  en: 'by|until|till|before|due(?:\\s+(?:on|by))?|on|for',
  de: 'bis(?:\\s+(?:zum|zur))?|vor|fällig(?:\\s+am)?|am|für',
  es: 'para(?:\\s+el|\\s+la)?|hasta(?:\\s+el|\\s+la)?|antes\\s+del?|el',
};

const parsers = {
  en: englishWithWorkWords,
  de: de.casual,
  es: es.casual,
};

/**
 * Splits "send the deck by Friday" into what and when. Only a date at the end counts as due ("prepare the Monday
 * meeting" has none), and only one that names a day ("plan the May budget" has none).
 * @param reading `now` ISO 8601, `zone` the person's IANA time zone: "tomorrow" is theirs, not the server's
 */
export function splitDueDate(text: string, reading: Reading): { what: string; due: Due } {
  const trimmed = text
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!]+$/u, '')
    .trim();
  const found = lastDate(trimmed, reading);
  if (found) {
    const what = trimmed.slice(0, found.start).trim();
    return { what: what.replace(/[\s,;:-]+$/u, ''), due: { kind: 'date', date: found.date } };
  }
  return unclearDate(trimmed, reading.language) ?? { what: trimmed, due: { kind: 'none' } };
}

/** Reads a text that should be a date and nothing else. */
export function readDueDate(text: string, reading: Reading): Due {
  const { what, due } = splitDueDate(text, reading);
  if (due.kind === 'none' || what !== '') return { kind: 'unclear', words: text.trim() };
  return due;
}

/** The calendar day at a moment in a zone, `YYYY-MM-DD`. @throws RangeError for an unknown zone */
export function dayIn(zone: string, now: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(now));
}

function lastDate(text: string, { now, zone, language }: Reading): { start: number; date: string } | null {
  // The zone's wall clock is handed over as if it were UTC, so that chrono counts days as the person does
  // whatever offset the zone has on either day.
  const [year, month, day] = dayIn(zone, now).split('-').map(Number) as [number, number, number];
  const instant = new Date(Date.UTC(year, month - 1, day, 12));
  const results = parsers[language].parse(text, { instant, timezone: 0 }, { forwardDate: true });
  const last = results.at(-1);
  if (!last || last.index + last.text.length !== text.length || !namesADay(last)) return null;
  const before = text.slice(0, last.index);
  const lead = new RegExp(`(?:^|\\s|[,;:(-])(?:${prepositions[language]})\\s*(?:the\\s+)?$`, 'iu').exec(
    before,
  );
  return { start: lead ? lead.index : last.index, date: dateOf(last) };
}

function namesADay({ start, text }: ParsedResult): boolean {
  // "Friday", "the 3rd", "next week" name a day or a week's end; "March" and "5pm" alone do not.
  return start.isCertain('day') || start.isCertain('weekday') || /week|woche|semana/iu.test(text);
}

function dateOf({ start }: ParsedResult): string {
  const two = (part: number | null) => String(part).padStart(2, '0');
  return `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
}

const monthNames = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const number = '\\d{1,4}';

/** After a preposition: something that was meant as a date ("the 32nd", "30/2/2026", "February 30"). */
const meantAsDate: Record<DateLanguage, RegExp> = {
  en: new RegExp(
    `(?:^|\\s)(?:by|until|before|due(?: on| by)?) ((?:the )?(?:${number}(?:st|nd|rd|th)(?: of \\w+| \\w+)?|${number}[./-]${number}\\S*|${monthNames} ${number}\\w*))$`,
    'iu',
  ),
  de: new RegExp(`(?:^|\\s)(?:bis(?: zum)?|fällig(?: am)?) (${number}\\.(?:\\s?\\S+)?)$`, 'iu'),
  es: new RegExp(`(?:^|\\s)(?:para el|hasta el|antes del) (${number}(?: de \\p{L}+|[./-]\\S+))$`, 'iu'),
};

function unclearDate(text: string, language: DateLanguage): { what: string; due: Due } | null {
  const match = meantAsDate[language].exec(text);
  return match?.[1]
    ? { what: text.slice(0, match.index).trim(), due: { kind: 'unclear', words: match[1] } }
    : null;
}
