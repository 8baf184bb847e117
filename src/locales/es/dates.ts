import { es } from 'chrono-node';
import type { DateWords } from '../shape/dateWords.ts';

const coming = '(?:que viene|próxim[oa]|siguiente|entrante)';
const partOfDay =
  '(?:(?:por|en|a|de|durante) la (?:mañana|tarde|noche|madrugada)|a mediod[ií]a|al mediod[ií]a|a primera hora|a última hora|temprano|tarde|noche)';
const within =
  '(?:en|dentro de|de aquí a|de acá a|en unos|en unas|en los próximos|en las próximas|en menos de|en un plazo de)';
const units = {
  day: 'días?',
  workday: 'días? (?:hábiles|hábil|laborables?|laboral)',
  week: '(?:semanas?|sem\\.?)',
  month: 'mes(?:es)?',
  year: 'años?',
  hour: '(?:horas?|minutos?|min\\.?|h)',
} as const;
const counted = (Object.entries(units) as [keyof typeof units, string][]).map(
  ([unit, words]) => [`${within} {n} ${words}`, { is: 'count', unit }] as const,
);

export const spanishDates: DateWords = {
  chrono: es.casual,
  weekdays: [
    'domingo|dom',
    'lunes|lun',
    'martes|mar',
    'miércoles|mié',
    'jueves|jue',
    'viernes|vie',
    'sábado|sáb',
  ],
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  doubtful: [
    'dom',
    'lun',
    'mar',
    'mie',
    'jue',
    'vie',
    'sab',
    'ene',
    'feb',
    'abr',
    'may',
    'jun',
    'jul',
    'ago',
    'sep',
    'oct',
    'nov',
    'dic',
  ],
  numbers: {
    ...{ un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9 },
    ...{ diez: 10, once: 11, doce: 12, 'un par de': 2 },
  },
  rules: [
    ['{weekday}', { is: 'weekday' }],
    ['(?:este|este mismo) {weekday}', { is: 'weekday', which: 'this' }],
    [`(?:(?:este )?próximo|siguiente) {weekday}|{weekday} ${coming}`, { is: 'weekday', which: 'next' }],
    ['{weekday} (?:subsiguiente|de la otra semana)', { is: 'weekday', which: 'afterNext' }],
    ['{weekday} en (?:una semana|ocho días)', { is: 'weekday', shift: 1 }],
    [
      '(?:pasado {weekday}|{weekday} pasado|(?:semana|mes|año|trimestre) pasad[oa]|pasad[oa] (?:semana|mes))',
      { is: 'past' },
    ],
    [
      '(?:en |de |durante )?esta (?:misma )?semana|(?:a )?(?:fin|final|finales|fines) de (?:la |esta )?semana laboral|(?:a )?final(?:es)? de (?:la |esta )?semana|fin de (?:la|esta) semana',
      { is: 'week', ahead: 0 },
    ],
    [
      `(?:(?:a )?(?:fin|final|finales|fines) de )?(?:en |de )?(?:la )?(?:próxima semana|semana ${coming})`,
      { is: 'week', ahead: 1 },
    ],
    ['(?:en )?(?:la )?semana (?:subsiguiente|después de la próxima)', { is: 'week', ahead: 2 }],
    ['(?:la )?semana {n}', { is: 'weekNumber' }, 'doubtful'],
    [
      '(?:a )?(?:principios?|comienzos?|inicios?|mediados?|mitad|primeros) (?:de )?(?:la |esta |el |del )?(?:próxim[oa] )?(?:semana|mes|trimestre|año)(?: que viene| próxim[oa])?',
      { is: 'vague' },
    ],
    ['(?:el |este )?(?:próximo )?fin de semana', { is: 'weekend', ahead: 0 }],
    ['(?:el )?fin de semana (?:que viene|próximo)', { is: 'weekend', ahead: 0 }],
    [`hoy(?: mismo)?(?: ${partOfDay})?|esta (?:misma )?(?:tarde|noche|mañana)`, { is: 'days', ahead: 0 }],
    [`(?<!la )mañana(?: mismo)?(?: ${partOfDay})?`, { is: 'days', ahead: 1 }],
    [`pasado mañana(?: ${partOfDay})?`, { is: 'days', ahead: 2 }],
    ['(?:ante)?ayer|anoche|hace {n} (?:días?|semanas?|mes(?:es)?)', { is: 'past' }],
    [`${within} ocho días`, { is: 'about', n: 7, orN: 8 }],
    [
      '(?:navidad|navidades|semana santa|año nuevo|nochebuena|nochevieja|viernes santo)',
      { is: 'vague' },
      'doubtful',
    ],
    [
      '(?:en|dentro de) (?:\\d+[.,]\\d+|(?:\\d+|una?|dos|tres) ?(?:-|o|a) ?(?:\\d+|dos|tres|cuatro)|medi[oa]|una? .{3,6} y media) ?(?:días?|semanas?|mes(?:es)?|años?)',
      { is: 'vague' },
    ],
    ['(?:el )?(?:próximo|siguiente) día (?:hábil|laborable|laboral)', { is: 'count', unit: 'workday', n: 1 }],
    ...counted,
    [`${within} quince días|(?:en )?una quincena`, { is: 'about', n: 14, orN: 15 }],
    ['(?:en|dentro de) (?:unos|unas|pocos|pocas|algunos|algunas) (?:días|semanas|meses)', { is: 'vague' }],
    ['(?:el )?(?:próximo|este|final del) sprint|sprint (?:que viene|próximo)', { is: 'vague' }, 'doubtful'],
    [
      '(?:a )?(?:fin|final|finales|fines) (?:de |del )?(?:este )?mes|este (?:mismo )?mes',
      { is: 'end', of: 'month', ahead: 0 },
    ],
    [
      `(?:a )?(?:(?:fin|final|finales|fines) (?:de |del )?)?(?:el )?(?:próximo mes|mes ${coming})`,
      { is: 'end', of: 'month', ahead: 1 },
    ],
    [
      '(?:a )?(?:fin|final|finales|fines) (?:de |del )?(?:este )?trimestre',
      { is: 'end', of: 'quarter', ahead: 0 },
    ],
    [
      '(?:a )?(?:fin|final|finales|fines) (?:de |del )?(?:próximo trimestre|trimestre que viene)',
      { is: 'end', of: 'quarter', ahead: 1 },
    ],
    ['(?:a )?(?:fin|final|finales|fines) (?:de |del )?[qt]{n}', { is: 'quarterEnd' }],
    ['(?:el )?(?:próximo (?:trimestre|año)|(?:trimestre|año) que viene)', { is: 'vague' }, 'doubtful'],
    ['(?:a )?(?:fin|final|finales|fines) (?:de |del )?(?:este )?año', { is: 'end', of: 'year', ahead: 0 }],
    ['(?:a )?(?:fin|final|finales|fines) de {month}(?: del? {year})?', { is: 'monthEnd' }],
    ['(?:a )?(?:mediados?|mitad) de {month}(?: del? {year})?', { is: 'monthMiddle' }],
    ['(?:a )?(?:principios?|comienzos?|inicios?|primeros) de {month}', { is: 'monthStart' }],
    ['{month}(?: del? {fullYear})?', { is: 'month' }],
    ['(?:día )?{d}(?:º|ª|o)? ?(?:de )?{month}(?:,? (?:del? )?{year})?', { is: 'date' }],
    ['(?:primero|uno|1ro) de {month}(?:,? (?:del? )?{year})?', { is: 'date' }],
    ['(?:el )?día {d}', { is: 'dayOfMonth' }],
    ['(?:el|del|al) {d}', { is: 'dayOfMonth' }],
    ['(?<=(?:el|del|al) ){d}', { is: 'dayOfMonth' }],
    ['{weekday},? (?:día )?{d}', { is: 'dayOfMonth' }],
    ['(?:a las |a la |sobre las )?{clock}', { is: 'time' }],
    [
      '(?:a las?|sobre las) \\d{1,2}(?: horas| h)?(?: (?:de|en|por) la (?:mañana|tarde|noche))?',
      { is: 'time' },
    ],
    [
      '(?<=(?:antes de|para|hasta) las? )\\d{1,2}(?: (?:de|en|por) la (?:mañana|tarde|noche))?',
      { is: 'time' },
    ],
    ['(?:al |a |antes del )?mediodía', { is: 'time', hour: 12 }],
    [`${partOfDay}|antes de comer|después de comer|mediodía`, { is: 'time' }],
    ['(?:al |a )?final del día|al final de la jornada|fin del día|eod', { is: 'time', today: true }],
  ],
  due: 'para(?: el| la| este| esta)?|para antes del?|hasta(?: el| la)?|antes de(?:l| la| las)?|(?:a|como) m(?:ás|uy) tard(?:ar|e)(?: el| la| para el)?|como mucho(?: el| para el)?|de aquí al?|no más tarde del?|vence(?: el)?|fecha límite(?: es)?(?: el)?|(?:plazo|entrega)(?= ?:)',
  dueAnywhere: 'para(?: el| la)|antes del?|(?:a|como) m(?:ás|uy) tard(?:ar|e)(?: el| la)?',
  sayDue: 'para el',
  day: 'el|la|en',
  between: 'el|la|de|del|a|por|en|de la|los|día|sobre',
  articles: 'the|los|las',
  beforeName: 'el|la|próximo|este',
  fewOf: 'una?|dos',
  theDay: 'el día',
  aside:
    'por favor|porfa|pf|a más tardar|como muy tarde|como mucho|como máximo|si es posible|si puedes|si puede ser|gracias|muchas gracias|ok|vale|mil gracias|sin falta|a ser posible|mejor|o antes|máximo|plis',
  belongs:
    'de|del|desde|sobre|cada|después de|después del|tras|y|o|los|las|a|al|es|fue|último|última|con|entre|como|que|un|una|todos los|de la|no',
  spanOpens: 'del|desde|desde el|de|entre|entre el',
  spanTo: 'al|a|hasta|hasta el|-',
  or: 'o|u|/|\\|',
  and: 'y|e|&|\\+',
  goesOn: 'la|el|los|las|un|una|con|a|al|de|del|por|que|en|sobre|mi|su|nuestro|nuestra|lo|y|si|cómo|tu',
  verbLast: null,
  timeWords:
    'domingo|lunes|martes|miércoles|jueves|viernes|sábado|mañana|hoy|ayer|semana|semanas|mes|meses|trimestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|días?|sprint|quincena',
  not: 'no|nunca|nada',
  qualifiers:
    'próxim[oa]|siguiente|cada|principios?|mediados?|finales|fin|primer[oa]?|segund[oa]|tercer[oa]?|medi[oa]',
  notSlips: ['lunares', 'mayores', 'martas'],
  conventions: { bareWeekdayWithin: 'leftAlone', nextWeekday: 'nearest', numberAfterWeekday: 'day' },
};
