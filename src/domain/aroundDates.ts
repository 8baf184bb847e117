/** What stands around a date, per language, and tells a due date from a date that is part of what is to be done. */
export type AroundDates = {
  /** Before a due date, and only there. */
  due: string;
  /** One of those, to be put before a date that stands alone. */
  sayDue: string;
  /** Before a due date or another one. */
  day: string;
  /** Between those and the date. */
  between: string;
  /** Before a date that belongs to the sentence: "the minutes of Monday", "every Friday". */
  belongs: string;
  /** After a due date. */
  after: string;
  /** Dates that are too much like other words to count without one of the words before. */
  doubtful: RegExp;
  /** A span of time, not a day: "for 2 days". */
  span: RegExp;
  /** A span of time counted from today, which ends on a day: "in 2 months". */
  ahead: RegExp;
  /** A day that is over, though a reader of dates may take it for one to come. */
  past: RegExp;
  /** Something that was meant as a date and is none: "the 32nd", "30/2/2026", "March"; and the words before it. */
  meant: string;
  meantAfter: string;
};

const units = 'min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|wks?|months?|years?|yrs?|[dhwmy]';
const counts = '\\d|\\ba|\\ban|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|several';

const english: AroundDates = {
  due: 'by|until|till|before|due(?: on| by)?|no later than',
  sayDue: 'by',
  day: 'on|for|first thing(?: on)?',
  between:
    '(?:eod|cob|end of (?:the )?day|close of business|first thing|the latest)(?: on| of)? |(?:the|this) ',
  belongs:
    'from|since|of|about|after|every|each|to|at|between|than|start|starting|started|through|over|with|last|past|previous|regarding|and|or|all|during|is|was|early|late|mid',
  after:
    'eod|cob|(?:by |at )?(?:the )?end of (?:the )?day|close of business|(?:at )?the latest|latest|please|pls|if possible|first thing',
  doubtful: /^(?:sat|sun|wed|\d{1,2}[/.-]\d{1,2}|\d{1,2}(?:st|nd|rd|th))$/,
  span: new RegExp(`^for\\s|^now$|^(?!(?:with)?in\\s).*(?:${counts})\\s*(?:${units})$`, 'i'),
  ahead: /^(?:with)?in\s/i,
  past: /^(?:on )?(?:last|past|previous)\b|\bago$/i,
  meant: meantInEnglish(),
  meantAfter: 'by|until|till|before|due(?: on| by)?|on(?= the \\d| \\p{L}+ \\d)',
};

const german: AroundDates = {
  due: 'bis(?: zum| zur)?|vor(?: dem| der)?|fällig(?: am)?|spätestens(?: am)?',
  sayDue: 'bis zum',
  day: 'am|für',
  between: 'spätestens (?:am |zum )?|(?:kommenden?|kommender|den|dem) ',
  belongs: 'von|vom|seit|ab|über|jede[nrms]?|nach|zum|zur|und|oder|als|letzte[nrms]?|ist|war|der',
  after: 'spätestens|bitte|wenn möglich',
  doubtful: /^(?:mo|di|mi|do|fr|sa|so|\d{1,2}[/.-]\d{1,2})\.?$/i,
  span: /^(?:für|während)\s|^jetzt$/i,
  ahead: /^in\s/i,
  past: /^(?:letzte|vorige)|^(?:vor)?gestern/i,
  meant:
    '\\d{1,4}\\.\\s?(?:\\p{L}+|\\d{1,4})\\.?\\s?(?:\\d{2,4})?|\\d{1,4}|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  meantAfter: 'bis zum|vor dem|fällig am|spätestens am|(?:bis|vor)(?= \\d+\\.| \\p{L})',
};

const spanish: AroundDates = {
  due: 'para(?: el| la)?|hasta(?: el| la)?|antes del?',
  sayDue: 'para el',
  day: 'el|la',
  between: '',
  belongs: 'de|del|desde|sobre|cada|después de|tras|y|o|los|las|a|al|es|fue|último|última',
  after: 'por favor|a más tardar|como muy tarde|si es posible',
  doubtful: /^(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom|\d{1,2}[/.-]\d{1,2})\.?$/i,
  span: /^(?:por|durante|de|para)\s|^ahora$/i,
  ahead: /^(?:en|dentro)\s/i,
  past: /\bpasad[oa]$|^(?:ante)?ayer/i,
  meant:
    '(?:día )?\\d{1,4}(?: de \\p{L}+(?: del? \\d{2,4})?|[./-]\\S+)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  meantAfter: '(?:para|hasta) el|antes del|(?:para|hasta|antes de)(?= \\p{L})',
};

export const aroundDates = { en: english, de: german, es: spanish } as const;

function meantInEnglish(): string {
  const month =
    '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
  const weekday = '(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?(?:the )?';
  const year = '(?:,? \\d{2,4})?';
  return [
    `${weekday}\\d{1,4}(?:st|nd|rd|th)(?: (?:of )?\\p{L}+)?${year}`,
    `${weekday}\\d{1,4} (?:of )?${month}${year}`,
    `${weekday}${month} \\d{1,4}(?:st|nd|rd|th)?${year}`,
    `${month}(?: \\d{4})?`,
    '\\d{1,4}/\\d{1,4}(?:/\\d{1,4})?',
    '\\d{1,4}[.-]\\d{1,4}[.-]\\d{1,4}',
    'next (?:year|quarter)',
  ].join('|');
}
