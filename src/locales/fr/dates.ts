import { fr } from 'chrono-node';
import type { DateWords } from '../shape/dateWords.ts';

const coming = '(?:prochaine?|pro|qui vient|qui arrive|suivante?)';
const partOfDay =
  "(?:(?:au |le |dans la |en |de la |de l'|dans l')?(?:matin|matinée|midi|après-midi|apres midi|aprèm|soir|soirée|nuit)|en (?:début|fin) de (?:matinée|journée|soirée|matinee|soiree)|en (?:début|fin) d'après-midi|(?:à la |dès la )?première heure|de bonne heure|tôt)";
const within =
  "(?:dans|d'ici|sous|en|dans les|d'ici à|au bout de|dans environ|dans à peu près|d'ici environ|dans un délai de|dans moins de|dans au plus)";
const unit = {
  day: '(?:jours?|j)',
  workday: '(?:jours? (?:ouvrés?|ouvrables?|de travail)|jo)',
  week: '(?:semaines?|sem\\.?)',
  month: 'mois',
  year: '(?:ans?|années?)',
  hour: '(?:heures?|h|minutes?|min\\.?|mn)',
} as const;
const counted = (Object.entries(unit) as [keyof typeof unit, string][]).map(
  ([name, words]) => [`${within} {n} ?${words}`, { is: 'count', unit: name }] as const,
);
const end = '(?:à |a |en |pour |vers )?(?:la |le )?fin(?: de)?';

export const frenchDates: DateWords = {
  chrono: fr.casual,
  weekdays: [
    'dimanche|dim',
    'lundi|lun',
    'mardi|mar',
    'mercredi|mer',
    'jeudi|jeu',
    'vendredi|ven|vend',
    'samedi|sam',
  ],
  months: [
    'janvier|janv|jan',
    'février|févr|fév',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août|aou',
    'septembre|sept|sep',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  alsoWords: ['mer', 'sam', 'jeu', 'vend'],
  doubtful: [
    'dim',
    'lun',
    'mar',
    'mer',
    'jeu',
    'ven',
    'vend',
    'sam',
    'mars',
    'jan',
    'sep',
    'sept',
    'oct',
    'nov',
    'avr',
  ],
  numbers: {
    ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, neuf: 9, dix: 10, onze: 11 },
    ...{ huit: 8, douze: 12, quinze: 15, vingt: 20, trente: 30, 'une dizaine de': 10, 'une douzaine de': 12 },
  },
  rules: [
    ['{weekday}\\.?', { is: 'weekday' }],
    [`{weekday},? ${partOfDay}`, { is: 'weekday' }],
    [`ce {weekday}(?: ${partOfDay})?`, { is: 'weekday', which: 'this' }],
    [`{weekday} ${coming}(?: ${partOfDay})?|prochain {weekday}`, { is: 'weekday', which: 'next' }],
    ["{weekday} d'après|{weekday} suivant celui-ci", { is: 'weekday', which: 'afterNext' }],
    ['{weekday} en huit', { is: 'weekday', shift: 1 }],
    ['{weekday} en quinze', { is: 'weekday', shift: 2 }],
    ['{weekday} dans (?:une|1) semaine', { is: 'weekday', shift: 1 }],
    [
      "{weekday} (?:dernier|passé)|(?:la semaine|le mois|le trimestre|l'année) (?:dernière?|passée?)|l'an dernier",
      { is: 'past' },
    ],
    [
      `(?:dans |de |durant |pendant |courant )?(?:cette|la) semaine(?: en cours)?|${end} (?:de )?(?:la |cette )?semaine|en fin de semaine|fin de sem\\.?`,
      { is: 'week', ahead: 0 },
    ],
    [
      `(?:${end} (?:de )?)?(?:dans |de |durant |pendant |courant )?(?:la )?(?:semaine ${coming}|sem\\.? pro|semaine pro|prochaine semaine)`,
      { is: 'week', ahead: 1 },
    ],
    [
      `(?:${end} (?:de )?)?(?:dans |de )?(?:la )?semaine (?:d'après|suivant la prochaine|en quinze)`,
      { is: 'vague' },
    ],
    [`(?:${end} (?:de )?)?(?:la )?(?:semaine|sem\\.?) ?{n}`, { is: 'weekNumber' }],
    [
      `(?:(?:au|en|vers le|le|à la|dès le) )?(?:début|debut|milieu|mi|courant|première moitié|seconde moitié)(?: de| du|-)? ?(?:la |le |cette |ce |l')?(?:semaine|mois|trimestre|année)(?: ${coming}| pro)?`,
      { is: 'vague' },
    ],
    ['(?:ce |le |pendant le |durant le )?(?:week-end|weekend)|ce we', { is: 'weekend', ahead: 0 }],
    [`(?:le )?(?:week-end|weekend) ${coming}`, { is: 'weekend', ahead: 0 }],
    [
      `aujourd'hui(?: même)?(?: ${partOfDay})?|aujourd hui|auj\\.?|ajd|ce (?:matin|midi|soir)|cet après-midi|cette (?:nuit|après-midi|aprèm)|cet aprèm|dans la journée|d'ici ce soir`,
      { is: 'days', ahead: 0 },
    ],
    [`demain(?: ${partOfDay})?|2main`, { is: 'days', ahead: 1 }],
    [`après-demain(?: ${partOfDay})?|apres demain|après demain(?: ${partOfDay})?`, { is: 'days', ahead: 2 }],
    ["(?:dans une semaine|aujourd'hui en huit)", { is: 'days', ahead: 7 }],
    ['demain en huit', { is: 'days', ahead: 8 }],
    ['(?:avant-)?hier(?: soir| matin)?|il y a {n} (?:jours?|semaines?|mois)', { is: 'past' }],
    [`${within} huit jours|sous huitaine|sous huit jours`, { is: 'about', n: 7, orN: 8 }],
    [
      `${within} quinze jours|sous quinzaine|dans une quinzaine(?: de jours)?|d'ici une quinzaine`,
      { is: 'about', n: 14, orN: 15 },
    ],
    [
      "(?:noël|pâques|la toussaint|toussaint|le nouvel an|nouvel an|le jour de l'an|la pentecôte|les vacances|la rentrée|les fêtes)",
      { is: 'vague' },
      'doubtful',
    ],
    [
      "(?:dans|d'ici|sous) (?:\\d+[.,]\\d+|(?:\\d+|une?|deux|trois) ?(?:-|ou|à|a) ?(?:\\d+|deux|trois|quatre)|un demi|une demi|un .{3,6} et demi|une .{3,8} et demie) ?-?(?:jours?|semaines?|mois|ans?|journée|années?)?",
      { is: 'vague' },
    ],
    [
      '(?:le )?(?:prochain jour (?:ouvré|ouvrable)|jour (?:ouvré|ouvrable) suivant)',
      { is: 'count', unit: 'workday', n: 1 },
    ],
    ...counted,
    [
      "(?:dans|d'ici|sous) (?:quelques|plusieurs) (?:jours|semaines|mois)|bientôt|prochainement",
      { is: 'vague' },
    ],
    [
      `(?:${end} (?:du |de )?)?(?:le |au |du |ce )?(?:prochain sprint|sprint(?: ${coming})?)`,
      { is: 'vague' },
      'doubtful',
    ],
    [`${end}(?: du| de ce| ce)? mois|ce mois(?:-ci)?|dans le mois|fdm`, { is: 'end', of: 'month', ahead: 0 }],
    [
      `(?:${end} (?:du )?)?(?:le )?(?:mois ${coming}|mois pro|prochain mois)`,
      { is: 'end', of: 'month', ahead: 1 },
    ],
    [`${end}(?: du| de ce)? trimestre|ce trimestre`, { is: 'end', of: 'quarter', ahead: 0 }],
    [`${end}(?: du)? (?:trimestre ${coming}|prochain trimestre)`, { is: 'end', of: 'quarter', ahead: 1 }],
    [`${end}(?: du)? [qt]{n}`, { is: 'quarterEnd' }],
    [
      `(?:le |l')?(?:trimestre|année|an) ${coming}|(?:le )?prochain trimestre|[qt][1-4]`,
      { is: 'vague' },
      'doubtful',
    ],
    [`${end}(?: de l'| d'| de cette | l'| )?(?:année|an)|cette année`, { is: 'end', of: 'year', ahead: 0 }],
    [`${end} (?:d'|de |du mois de |du mois d')?{month}\\.?(?: {year})?`, { is: 'monthEnd' }],
    [
      "(?:à la |a la |au )?(?:mi|milieu)(?: |-)?(?:de |d'|du mois de |du mois d')?{month}(?: {year})?",
      { is: 'monthMiddle' },
    ],
    [
      "(?:au |en |dès )?(?:début|courant|première quinzaine de|première quinzaine d') ?(?:de |d')?{month}",
      { is: 'monthStart' },
    ],
    ['{month}(?: {fullYear})?', { is: 'month' }],
    ['(?:le )?{d}(?:er|e)? ?{month}\\.?(?:,? {year})?', { is: 'date' }],
    ['(?:le )?premier {month}(?: {year})?', { is: 'date' }],
    ['{d}\\.(?<m>0[1-9]|1[0-2])(?!\\d)', { is: 'date' }],
    ['(?:le|au|du) {d}(?:er)?(?! ?[/.:-] ?\\d)', { is: 'dayOfMonth' }],
    ['(?<=(?:le|au|du) ){d}(?:er)?(?! ?[/.:-] ?\\d)', { is: 'dayOfMonth' }],
    ['{weekday}\\.?,? (?:le )?{d}(?:er)?(?! ?[/.:-] ?\\d| ?h)', { is: 'dayOfMonth' }],
    ['(?:à |vers )?{clock}', { is: 'time' }],
    [
      "(?:à |vers )?\\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?(?: (?:du matin|du soir|de l'après-midi|pile))?",
      { is: 'time' },
    ],
    ["(?:à |vers )?(?:midi|la pause déjeuner|le déjeuner|l'heure du déjeuner)", { is: 'time', hour: 12 }],
    [`${partOfDay}|à minuit|minuit`, { is: 'time' }],
    [
      "(?:en |à la |a la |avant la |d'ici la |d'ici à la |pour la )?fin (?:de |de la )?journée|ce soir au plus tard|eod|fin de journée",
      { is: 'time', today: true },
    ],
    [
      "(?<=(?:avant|d'ici|pour|jusqu'à) (?:à )?(?:la |le |notre |à notre )?)(?:prochaine?) (?:fois|réunion|1:1|point|rendez-vous|rdv|appel|tête-à-tête)",
      { is: 'vague' },
    ],
  ],
  due: "pour(?: le| la| ce| cette)?|d'ici(?: à| a| au| le| la)?|avant(?: le| la| ce)?|jusqu'(?:à|au|en)(?: la)?|au plus tard(?: le| la| pour| pour le)?|échéance(?: le| au|(?= ?:))?|à rendre(?: pour| le| avant)?(?: le)?|(?:date limite|délai|deadline)(?: le| au|(?= ?:))?|pas plus tard que|dernier délai",
  dueAnywhere:
    "d'ici(?: à| au| le| la)?|avant(?: le| la)|au plus tard(?: le| pour le)?|pour le|pour la(?= semaine)",
  sayDue: 'pour le',
  day: 'le|ce|dès|en|courant|dans|à|vers(?: le)?|aux alentours de',
  between: 'le|la|de|du|en|vers|les|sur|la date du|environ',
  articles: "the|les|l'",
  beforeName: 'le|la|ce',
  fewOf: 'une?|deux',
  theDay: 'le jour|la veille',
  aside:
    "s'il te plaît|s'il vous plaît|stp|svp|au plus tard|si possible|si tu peux|si tu as le temps|merci|merci beaucoup|merci d'avance|ok|okay|d'accord|sans faute|impérativement|au maximum|max|grand max|maximum|dernier délai|dernier carat|quand tu peux|quand tu auras le temps|sans urgence|pas pressé|ou avant|ou plus tôt|idéalement|de préférence|asap|dès que possible|bises|cdt|bien sûr|promis|environ|inclus|compris|voilà|hein",
  belongs:
    "de|du|des|d'|depuis|sur|chaque|après|dès|et|ou|les|à|a|au|aux|est|était|dernier|dernière|avec|entre|comme|que|un|une|tous les|toutes les|pas|par|prévu|prévue|l'|qu'",
  spanOpens: 'du|de|depuis|depuis le|entre|entre le|à partir de|à partir du',
  spanTo: "au|à|a|jusqu'au|jusqu'à|-",
  or: 'ou|/|\\|',
  and: 'et|&|\\+',
  goesOn:
    "la|le|les|l'|un|une|des|avec|à|au|aux|de|du|d'|par|pour|que|qu'|en|sur|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|et|si|comment|afin|car|dans|chez",
  verbLast: null,
  timeWords:
    "dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui|hier|semaines?|mois|trimestre|année|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|jours?|sprint|quinzaine|huitaine|week-end|weekend",
  not: "pas|jamais|rien|n'",
  qualifiers:
    'prochaine?s?|suivante?|chaque|début|milieu|mi|fin|première?|deuxième|seconde?|troisième|dernière?|demie?|en huit|en quinze',
  notSlips: [
    'lundis',
    'mardis',
    'mercredis',
    'jeudis',
    'vendredis',
    'samedis',
    'dimanches',
    'avrile',
    'marche',
    'marches',
  ],
  conventions: { nextWeekday: 'nearest', numberAfterWeekday: 'day', bareWeekdayWithin: 'asked' },
};
