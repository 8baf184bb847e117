import { en, type Parser, type ParsingContext } from 'chrono-node';

/** English with words of work that chrono does not know, or reads otherwise than people at work do: "the 15th", "EOD",
 * "end of week", "next week" (its Friday), "EOM". */
export const englishWithWorkWords = en.casual.clone();

englishWithWorkWords.parsers.unshift(
  parser(
    /\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
    (today, match) => nextDayOfMonth(today, Number(match[1])),
  ),
  parser(/\b(?:eod|end\s+of\s+(?:the\s+)?day|cob)\b/i, (today) => today),
  parser(/\b(?:eow|end\s+of\s+(?:the\s+|this\s+)?week)\b/i, (today) =>
    addDays(today, (5 - today.getUTCDay() + 7) % 7),
  ),
  parser(/\bnext\s+week\b/i, (today) => addDays(today, 7 + 5 - (today.getUTCDay() || 7))),
  parser(/\b(?:eom|end\s+of\s+(?:the\s+|this\s+)?month)\b/i, (today) => lastOfMonth(today)),
);

function parser(pattern: RegExp, day: (today: Date, match: RegExpMatchArray) => Date | null): Parser {
  return {
    pattern: () => pattern,
    extract: (context: ParsingContext, match: RegExpMatchArray) => {
      // chrono tries again one character on, so "32nd" would be read as "2nd".
      if (/\d/.test(context.text.charAt((match.index ?? 0) - 1))) return null;
      const date = day(new Date(context.reference.instant), match);
      return date && { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    },
  };
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

function lastOfMonth(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
}

/** The next day with this number: this month if still to come, else in the next month that has it. */
function nextDayOfMonth(today: Date, day: number): Date | null {
  if (day < 1 || day > 31) return null;
  for (const ahead of [0, 1, 2]) {
    const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead, day, 12));
    if (date.getUTCDate() === day && date >= today) return date;
  }
  return null;
}
