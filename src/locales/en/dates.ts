import { en } from 'chrono-node';
import type { DateWords } from '../shape/dateWords.ts';

const eod = 'eod|eob|cob|end of (?:the )?(?:business |working |work )?day|(?:close|end) of (?:business|play)';
const ordinal = '(?:st|nd|rd|th)';
const unit = {
  day: '(?:days?|d)',
  workday: '(?:business|working|work|week) ?days?',
  week: '(?:weeks?|wks?|w)',
  month: '(?:months?|mths?|mos?)',
  year: '(?:years?|yrs?)',
  hour: '(?:hours?|hrs?|h|min(?:ute)?s?)',
} as const;
const within = '(?:in|within)(?: the next| about| around| at most| no more than)?';
const time = "(?:'?s'?|')?(?: time)?";
const counted = (Object.entries(unit) as [keyof typeof unit, string][]).flatMap(
  ([name, words]) =>
    [
      [`${within} {n} ?${words}${time}`, { is: 'count', unit: name }],
      [`{n} ${words} (?:from (?:now|today)|hence)`, { is: 'count', unit: name }],
    ] as const,
);

export const englishDates: DateWords = {
  chrono: en.casual,
  weekdays: [
    'sunday|sun',
    'monday|mon',
    'tuesday|tues|tue',
    'wednesday|weds|wed',
    'thursday|thurs|thur|thu',
    'friday|fri',
    'saturday|sat',
  ],
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  doubtful: ['sat', 'sun', 'wed'],
  alsoWords: ['sat', 'sun', 'wed'],
  numbers: {
    ...{
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
    },
    ...{ eleven: 11, twelve: 12, 'a couple of': 2, 'a couple': 2, 'couple of': 2 },
  },
  rules: [
    [`{weekday}(?:-?ish)?|{weekday}'?s (?:${eod})`, { is: 'weekday' }],
    ['this {weekday}', { is: 'weekday', which: 'this' }],
    ['(?:this coming|coming|upcoming|the coming) {weekday}', { is: 'weekday', which: 'coming' }],
    ['next {weekday}', { is: 'weekday', which: 'next' }],
    ['(?:the )?{weekday} after next|(?:the )?next but one {weekday}', { is: 'weekday', which: 'afterNext' }],
    ['(?:the )?{weekday} week|a week (?:on|from|after) {weekday}', { is: 'weekday', shift: 1 }],
    ['{weekday} fortnight|a fortnight (?:on|from) {weekday}', { is: 'weekday', shift: 2 }],
    ['{n} weeks (?:on|from|after) {weekday}', { is: 'weekday', shift: 'n' }],
    ['(?:last|past|previous) {weekday}|{weekday} last week', { is: 'past' }],
    [
      '(?:later )?(?:in )?this (?:week|wk)|(?:the )?end of (?:the |this )?(?:week|wk)|eow|week ?end of this week',
      { is: 'week', ahead: 0 },
    ],
    ['(?:the )?(?:end of (?:the )?)?(?:next|coming|following) (?:week|wk)', { is: 'week', ahead: 1 }],
    ['(?:the )?(?:end of (?:the )?)?week after next', { is: 'week', ahead: 2 }],
    ['(?:cw|kw|calendar week|week|wk) ?{n}', { is: 'weekNumber' }, 'doubtful'],
    [
      '(?:early|mid|middle|start|beginning|first half|second half|late)(?: in| of)?(?: the)? (?:(?:this|next|coming) )?(?:week|month|quarter|year)',
      { is: 'vague' },
    ],
    ['(?:midweek|mid-week)', { is: 'vague' }],
    ['(?:the|this|over the|the coming) weekend|weekend', { is: 'weekend', ahead: 0 }],
    ['next weekend', { is: 'weekend', ahead: 1 }],
    ['(?:later )?today|tonight|(?:later )?this (?:morning|afternoon|evening|noon)', { is: 'days', ahead: 0 }],
    ['tomorrow|tmrw|tmr|tomo|tmrow|tommorow|tomorow|2moro|2morrow|tomoz', { is: 'days', ahead: 1 }],
    ['(?:the )?day after tomorrow|overmorrow', { is: 'days', ahead: 2 }],
    ['(?:a week|1 week)(?: from| on)? tomorrow|tomorrow week', { is: 'days', ahead: 8 }],
    ['(?:a week (?:from )?(?:today|now)|today week|this time next week)', { is: 'days', ahead: 7 }],
    ['(?:the )?(?:day before )?yesterday|last (?:week|month|year|quarter|night)', { is: 'past' }],
    ['{n} (?:day|week|month|year)s? ago', { is: 'past' }],
    [
      "(?:easter|christmas|xmas|new year(?:'?s)?(?: eve| day)?|thanksgiving|halloween)",
      { is: 'vague' },
      'doubtful',
    ],
    [
      `(?:in|within) (?:\\d+[.,]\\d+|(?:\\d+|an?|one|two|three) ?(?:-|to|or) ?(?:\\d+|two|three|four)|half an?|one and a half) (?:day|week|month|year)s?(?: and a half)?`,
      { is: 'vague' },
    ],
    ['(?:the )?next (?:business|working|work) day', { is: 'count', unit: 'workday', n: 1 }],
    ...counted,
    [
      `(?:in|within) (?:a|one) fortnight${time}|a fortnight from (?:now|today)`,
      { is: 'count', unit: 'day', n: 14 },
    ],
    ['(?:in|within) (?:the|half an) hour', { is: 'count', unit: 'hour', n: 1 }],
    ['(?:in|within) (?:a few|several|some) (?:days|weeks|months)', { is: 'vague' }],
    ['(?:(?:the )?end of )?(?:this |next |the next |the current |the )?sprint', { is: 'vague' }, 'doubtful'],
    [
      'eom|(?:the )?(?:end|last day) of (?:the |this )?month|(?:later )?this month',
      { is: 'end', of: 'month', ahead: 0 },
    ],
    ['(?:the )?(?:end of )?next month', { is: 'end', of: 'month', ahead: 1 }],
    ['eoq|(?:the )?end of (?:the |this )?quarter|this quarter', { is: 'end', of: 'quarter', ahead: 0 }],
    ['(?:the )?end of next quarter', { is: 'end', of: 'quarter', ahead: 1 }],
    ['(?:the )?end (?:of )?q{n}|eoq{n}', { is: 'quarterEnd' }],
    ['next (?:quarter|year)|q[1-4](?: \\d{4})?', { is: 'vague' }, 'doubtful'],
    [
      'eoy|(?:the )?end of (?:the |this )?year|(?:the )?year end|this year',
      { is: 'end', of: 'year', ahead: 0 },
    ],
    ['(?:the )?(?:very )?(?:end (?:of )?|last day of ){month}(?: {year})?', { is: 'monthEnd' }],
    ['(?:the )?(?:mid|middle of)[ -]?{month}(?: {year})?', { is: 'monthMiddle' }],
    [
      '(?:the )?(?:early|late|start of|beginning of|first half of|second half of|first week of)(?: in)? {month}',
      { is: 'monthStart' },
    ],
    ['{month}(?: {fullYear})?', { is: 'month' }],
    [`{d}${ordinal}?,? (?:of )?{month}\\.?,?(?: {year})?`, { is: 'date' }],
    [`{month}\\.? (?:the )?{d}${ordinal}?(?:,? {year})?`, { is: 'date' }],
    [`(?:the )?{d}${ordinal}(?: of (?:the|this) month)?(?! of )`, { is: 'dayOfMonth' }, 'doubtful'],
    ['(?:the )?{weekday},? (?:the )?{d}(?:st|nd|rd|th)?', { is: 'dayOfMonth' }],
    [
      `(?:at |around |about |@ ?)?{clock}(?: (?:cet|cest|utc|gmt|est|edt|pst|pdt|bst|ist|my time|your time|sharp))?`,
      { is: 'time' },
    ],
    ['(?:at|after) \\d{1,2}(?:ish)?', { is: 'time' }],
    [
      '(?<=(?:by|before|until|till) (?:our |the |my )?)next (?:time|meeting|1:1|1-1|one-on-one|call|catch-?up|session)',
      { is: 'vague' },
    ],
    ['(?:at |around )?(?:noon|midday|lunch|lunchtime|lunch time)', { is: 'time', hour: 12 }],
    [
      '(?:in the |at |after |around )?(?:noon|midday|midnight|lunch|lunchtime|lunch time|morning|afternoon|evening|eve|night|breakfast|dinner)',
      { is: 'time' },
    ],
    [`(?:at )?(?:the )?(?:${eod})`, { is: 'time', today: true }],
    ['first thing(?: in the morning)?|early|late|am|pm|during the day', { is: 'time' }],
  ],
  due: 'by|b4|until|till|til|before|due(?: date| on| by| is)?|deadline(?: is|(?= ?:))|(?<=[([,;] ?)deadline(?: on| by)?|(?:no|not) later than|on or before|by or on|by or before|(?:at the )?latest (?:by|on)',
  dueAnywhere: 'by|due(?: date| on| by)|no later than|on or before',
  sayDue: 'by',
  day: 'on|in time for|for|first thing(?: on)?|around|sometime|some time|roughly|approx',
  between: 'on|of|the|at|in|this|sometime|some time|around|about|roughly|approx',
  articles: 'the',
  beforeName: 'the|next|this',
  fewOf: 'an?|one|two',
  theDay: 'the day',
  aside:
    '(?:at )?the (?:very )?latest|latest|at latest|please|pls|plz|if possible|if (?:you|u) can|(?:when|whenever) (?:you|u) can|when (?:you|u) get a (?:chance|minute|sec)|no (?:rush|hurry|stress)|ta|tia|tysm|if at all possible|thanks|thank you|thx|ty|cheers|many thanks|ok|okay|asap|sharp|or so|ish|or thereabouts|or sooner|or earlier|or before|if not (?:sooner|earlier|before)|at most|max|tops|definitely|for sure|hopefully|ideally|preferably|kindly|then|by then|though|guys|team|will do|right|deal|promise',
  belongs:
    'from|since|of|about|after|every|each|to|at|between|than|start|starting|started|through|over|with|last|past|previous|regarding|and|or|all|during|is|was|early|late|mid|not|every second|every other|other|a|as|per|versus|vs|like|until|another',
  spanOpens: 'from|between|starting|btw',
  spanTo: 'to|until|till|til|through|thru|up to|-',
  or: 'or|/|\\|',
  and: 'and|&|\\+|plus',
  goesOn:
    'the|a|an|to|for|with|in|at|from|about|via|so|if|because|that|my|our|his|her|their|your|this|and|then|of|who|whether|how|what|as|or|me|us|them|it',
  verbLast: null,
  timeWords:
    'sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|today|tonight|yesterday|weekend|january|february|april|june|july|august|september|october|november|december|days?|week|weeks|month|months|quarter|fortnight|sprint|eod|eow|eom|eoq|eoy|cob',
  not: 'not|never|nothing',
  qualifiers:
    'end|last|next|this|coming|following|same|previous|every|each|early|late|mid|second|first|third|fourth|fifth|half|after',
  notSlips: ['sundry', 'monday s', 'matches', 'augusta', 'mayor'],
  conventions: { bareWeekdayWithin: 'leftAlone', nextWeekday: 'ofNextWeek', numberAfterWeekday: 'dayOrHour' },
};
