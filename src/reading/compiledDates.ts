import type { Language } from '../domain/language.ts';
import { vocabularies } from '../locales/packs.ts';
import type { DateWords, Meaning } from '../locales/shape/dateWords.ts';

/** What may stand at a place of a text: words of a date, or words around and between dates. */
export type Kind =
  | 'date'
  | 'due'
  | 'day'
  | 'between'
  | 'aside'
  | 'spanOpens'
  | 'spanTo'
  | 'or'
  | 'and'
  | 'number';

export type PatternReader = { kind: Kind; pattern: RegExp; meaning?: Meaning; isDoubtful?: boolean };

/** A table of words, compiled for folded text. */
export type Dates = {
  words: DateWords;
  readers: readonly PatternReader[];
  /** Names of days and months, folded, with their numbers; and all of them that may be misspelt. */
  weekdays: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, number>;
  doubtful: ReadonlySet<string>;
  names: readonly string[];
  /** Before a place, at its end: a word to which a date belongs. */
  belongs: RegExp;
  spanOpens: RegExp;
  /** Before a place, at its end: a word that leads a date, or turns "before" around. */
  led: RegExp;
  not: RegExp;
  /** After a place: a word that a sentence goes on with. */
  goesOn: RegExp;
  dueAnywhere: RegExp;
  /** At the start: a word that may be a name of a day or month with a slip in it, and what stands before it. */
  perhapsMisspelt: RegExp;
  /** A word like "by" and what stands behind it. */
  dueBefore: RegExp;
  timeWord: RegExp;
  /** The same at the start, behind words that say which one: "the end of the first week". */
  timeAfter: RegExp;
  /** At the start: so much of something ("by two weeks"), which is no day; and what sets another item apart. */
  counted: RegExp;
  another: RegExp;
  /** At the end: what says nothing ("if possible"). */
  asideAtEnd: RegExp;
  /** A word that stands for "to" between two days, and nothing else. */
  spanTo: RegExp;
};

/** A word of time or one that says which, in any language, at the end of a text: people mix them. */
export function endsInTime(text: string): boolean {
  timeWords ??= inAnyLanguage(({ timeWords: time, qualifiers }) => [time, qualifiers], "(?<![a-z0-9'-])");
  return timeWords.test(text);
}

/** So much time ("two weeks", "the day"), in any language, at the end of a text. */
export function endsInAmount(text: string): boolean {
  amounts ??= inAnyLanguage(({ fewOf, theDay }) => [`(?:\\d+|${fewOf}) \\p{L}+`, theDay], '(?:^| )');
  return amounts.test(text);
}

let timeWords: RegExp | null = null;
let amounts: RegExp | null = null;

function inAnyLanguage(patterns: (words: DateWords) => string[], start: string): RegExp {
  const all = Object.values(vocabularies).flatMap(({ dates }) => patterns(dates));
  return new RegExp(`${start}(?:${all.map(foldedPattern).join('|')})$`, 'u');
}

const known = new Map<Language, Dates>();

/** The dates of a language, compiled when they are first needed. */
export function datesOf(language: Language): Dates {
  const dates = known.get(language) ?? compiled(vocabularies[language].dates);
  known.set(language, dates);
  return dates;
}

/** A pattern of a table for folded text: an umlaut is either one letter or two, other marks are gone. */
export function foldedPattern(pattern: string): string {
  const marked = pattern
    .normalize('NFC')
    .replace(/ä/gu, '(?:a|ae)')
    .replace(/ö/gu, '(?:o|oe)')
    .replace(/ü/gu, '(?:u|ue)')
    .replace(/ß/gu, 'ss');
  return marked
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/º|ª/gu, 'o|a');
}

// A word does not end before a letter, an apostrophe with one, or a hyphen with one, nor figures before more of them: "Monday's",
// "sun-dried", "1:1".
const ends = "(?![a-z0-9]|['-][a-z]|(?<=\\d)[:.]\\d)";
const clock =
  '(?:\\d{1,2}:\\d{2}(?: ?(?:am|pm|h|uhr))?|\\d{1,2}\\.\\d{2} ?(?:am|pm|h|uhr)|\\d{1,2} ?(?:am|pm|uhr|a\\.m\\.?|p\\.m\\.?)|\\d{1,2}h(?:\\d{2})?)';
const year = "(?:\\d{4}|'?\\d{2}(?! ?[:hapu\\d]))";

function compiled(words: DateWords): Dates {
  const weekdays = numbered(words.weekdays, 0);
  const months = numbered(words.months, 1);
  const numbers = new Map(
    Object.entries(words.numbers).flatMap(([word, n]) => spellings(word).map((one) => [one, n])),
  );
  const slots: Record<string, string> = {
    weekday: `(?<weekday>${longestFirst(weekdays.keys())})`,
    month: `(?<month>${longestFirst(months.keys())})`,
    n: `(?<n>\\d{1,3}|${longestFirst(numbers.keys())})`,
    d: '(?<d>\\d{1,4})',
    year: `(?<year>${year})`,
    fullYear: '(?<year>\\d{4})',
    clock: `(?<clock>${clock})`,
  };
  const rule = ([pattern, meaning, isDoubtful]: DateWords['rules'][number]): PatternReader => ({
    kind: 'date',
    meaning,
    isDoubtful: isDoubtful === 'doubtful',
    pattern: sticky(
      foldedPattern(pattern).replace(/\{(\w+)\}/gu, (whole, slot: string) => slots[slot] ?? whole),
    ),
  });
  const around = (kind: Kind, pattern: string): PatternReader => ({
    kind,
    pattern: sticky(foldedPattern(pattern)),
  });
  return {
    words,
    weekdays,
    months,
    numbers,
    doubtful: new Set(words.doubtful),
    names: [...weekdays.keys(), ...months.keys(), ...nearDays(words)].filter((name) => name.length >= 5),
    readers: [
      ...words.rules.map(rule),
      ...numericDates.map(rule),
      around('due', `(?:${words.due})`),
      around('day', words.day),
      around('between', words.between),
      around('aside', `(?:- )?(?:${words.aside})`),
      around('spanOpens', words.spanOpens),
      around('spanTo', words.spanTo),
      around('or', words.or),
      around('and', words.and),
      { kind: 'number', pattern: /\d{1,2}(?:st|nd|rd|th|\.)?(?![a-z0-9.]|[:/]\d)/uy },
    ],
    belongs: before(`(?:${words.belongs})(?: (?:${words.between}|${words.articles}))*`),
    spanOpens: before(words.spanOpens),
    led: before(`${words.day}|${words.between}|${words.belongs}`),
    not: before(words.not),
    goesOn: new RegExp(`^(?:${foldedPattern(words.goesOn)})${ends}`, 'u'),
    dueAnywhere: new RegExp(`(?<![a-z0-9'-])(?:${foldedPattern(words.dueAnywhere)})(?: ?:)?${ends}`, 'gu'),
    dueBefore: new RegExp(`(?<![a-z0-9'-])(?:${foldedPattern(words.due)})(?: ?:)? `, 'gu'),
    perhapsMisspelt: new RegExp(
      `^((?:(?:${foldedPattern(words.beforeName)}) )*)([a-z]{5,12})(?![a-z0-9'-])`,
      'u',
    ),
    timeWord: new RegExp(`(?<![a-z0-9'-])(?:${foldedPattern(words.timeWords)})${ends}`, 'u'),
    timeAfter: new RegExp(
      `^(?:(?:${foldedPattern(`${words.articles}|${words.between}|${words.qualifiers}`)}|\\d{1,2}(?:st|nd|rd|th|\\.)?) )+(?:${foldedPattern(words.timeWords)})${ends}`,
      'u',
    ),
    counted: new RegExp(
      `^(?:\\d+|${longestFirst(numbers.keys())}) ?(?:${foldedPattern(words.timeWords)}|[a-z])`,
      'u',
    ),
    another: new RegExp(`^ ?(?:[,;]|(?:${foldedPattern(words.and)}) )`, 'u'),
    asideAtEnd: new RegExp(`(?<![a-z0-9'-])(?:- )?(?:${foldedPattern(words.aside)})$`, 'u'),
    spanTo: new RegExp(`^(?:${foldedPattern(words.spanTo)})$`, 'u'),
  };
}

/** Days in figures, which all languages write; their order is asked where they are read. */
const numericDates: DateWords['rules'] = [
  ['(?<year>\\d{4})[-/.](?<m>\\d{1,2})[-/.]{d}(?:t\\d{2}:\\d{2}[\\d:.]*z?)?', { is: 'date' }],
  ['{d}(?<sign>[-/.])(?<m>\\d{1,4})\\k<sign>(?<year>\\d{4}|\\d{2})', { is: 'date' }],
  ['{d}\\. (?<m>\\d{1,2})\\. ?(?<year>\\d{4}|\\d{2})', { is: 'date' }],
  ['{d}/(?<m>\\d{1,2})', { is: 'date' }, 'doubtful'],
  ['{d}\\. ?(?<m>\\d{1,2})\\.', { is: 'date' }, 'doubtful'],
];

function nearDays({ rules }: DateWords): string[] {
  const near = rules
    .filter(([, { is }]) => is === 'days')
    .flatMap(([pattern]) => pattern.match(/[\p{L}]{5,}/gu) ?? []);
  return [...new Set(near.flatMap(spellings))];
}

function numbered(names: readonly string[], first: number): Map<string, number> {
  return new Map(
    names.flatMap((all, index) =>
      all.split('|').flatMap((name) => spellings(name).map((one) => [one, index + first])),
    ),
  );
}

/** "März" is folded to "marz", and typed as "maerz" where there is no such key. */
function spellings(name: string): string[] {
  const transcribed = name
    .replace(/ä/gu, 'ae')
    .replace(/ö/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss');
  return [
    ...new Set(
      [transcribed, name.replace(/ß/gu, 'ss')].map((one) => one.normalize('NFD').replace(/\p{Mn}/gu, '')),
    ),
  ];
}

function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

function sticky(pattern: string): RegExp {
  // A full stop or a sign at the end of a pattern is its own boundary.
  return new RegExp(`(?:${pattern})(?:(?<=[a-z0-9])${ends}|(?<![a-z0-9]))`, 'uy');
}

function before(words: string): RegExp {
  return new RegExp(`(?:^|[^a-z0-9])(?:${foldedPattern(words)})$`, 'u');
}
