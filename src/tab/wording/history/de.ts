import type { Purpose } from '../../../domain/purpose.ts';
import { pluralIn } from '../plural.ts';
import type { HistoryWording } from './en.ts';

const plural = pluralIn('de');

const questions: Record<Purpose, readonly [string, string, string]> = {
  priorities: [
    'Wenn du diese Woche nur eine Sache fertig bekämst, welche wäre es?',
    'Was machst du, das jemand anders machen könnte, oder niemand?',
    'Was haben wir als das Wichtigste vereinbart, und sieht deine Woche danach aus?',
  ],
  blockers: [
    'Was wartet am längsten auf jemand anderen?',
    'Wo hast du diese Woche festgesteckt und nichts gesagt?',
    'Was würde leichter, wenn ich ein Gespräch führte?',
  ],
  communication: [
    'Was sollte ich öfter oder seltener tun, wenn wir zusammenarbeiten?',
    'Gab es einen Moment, in dem du es lieber zuerst von mir gehört hättest?',
    'Wie möchtest du hören, wenn etwas schiefgegangen ist?',
  ],
  deeperQuestions: [
    'Was beschäftigt dich, nach dem niemand gefragt hat?',
    'Was würdest du hier ändern, wenn es nach dir ginge?',
    'Wann hat dir deine Arbeit zuletzt Freude gemacht, und was war da anders?',
  ],
  success: [
    'Was möchtest du in einem Jahr können?',
    'Welche Rückmeldung würde dir gerade am meisten helfen?',
    'Was brauchst du von mir, um gut zu arbeiten, und bekommst es nicht?',
  ],
};

/** Every word of the history, in German. */
export const historyDe: HistoryWording = {
  title: 'Verlauf',
  meetings: 'Treffen',
  loading: 'Eure Treffen werden durchgesehen …',
  loadingMore: 'Lädt …',
  empty:
    'Noch ist nichts festgehalten. Nach dem ersten Abschluss stehen eure Treffen hier, mit Antworten, Notizen und dem, was ihr einander zugesagt habt.',
  earlier: 'Frühere Treffen zeigen',
  emptyMonth: 'Bis zu diesem Monat ist nichts festgehalten.',
  linkedGone: 'Das Treffen, zu dem dieser Link führt, gibt es im Verlauf nicht mehr. Das sind die neuesten.',
  gathering: 'Alle Treffen werden geholt …',
  printedOf: (one, other) => `1:1s von ${one} und ${other}.`,
  printed: (from, to) => (from === to ? `Treffen am ${to}.` : `Treffen vom ${from} bis ${to}.`),
  printedPart: 'Frühere Treffen sind hier nicht gedruckt.',
  beginning: 'Hier beginnt eure Geschichte.',
  month: 'Zu einem Monat springen',
  allMonths: 'Neueste',
  meeting: (day) => `Treffen am ${day}`,
  missed: (day) => `${day}: ihr habt euch nicht getroffen`,
  items: (count) => plural(count, { one: '# Thema', other: '# Themen' }),
  promises: (count) => plural(count, { one: '# Zusage', other: '# Zusagen' }),
  there: (names) => `Dabei: ${names}`,
  byItself: 'Von selbst abgeschlossen',
  noAnswer: 'Offen gelassen',
  promised: 'Zugesagt',
  between: 'Zwischen den Treffen zugesagt',
  groups: { none: 'Ohne Zweck', updates: 'Schriftlich beantwortet' },
  late: (name, day) => `Später ergänzt von ${name}, ${day}`,
  somebody: 'jemand',
  wellSpent: (name, answer) =>
    `Für ${name} war die Zeit ${{ yes: 'gut genutzt', partly: 'teils gut genutzt', no: 'nicht gut genutzt' }[answer] ?? answer}`,
  due: (day) => `fällig ${day}`,
  status: { open: 'offen', done: 'erledigt', dropped: 'gestrichen' },
  continue: 'Wieder aufnehmen',
  continueLabel: (title) => `Wieder aufnehmen: „${title}“`,
  continued: 'Es steht wieder auf eurer Agenda.',
  untitled: 'Ohne Titel',
  search: 'Antworten, Notizen und Zusagen durchsuchen',
  searchHint: 'In eurem Verlauf suchen',
  noFigures: 'Nach euren ersten Treffen seht ihr hier, wie oft ihr euch trefft und wofür.',
  searching: 'Sucht …',
  found: (count) => plural(count, { one: '# Treffer', other: '# Treffer' }),
  nothingFound: (month) => `Bis zurück zu ${month} nichts gefunden.`,
  lookFurther: 'Weiter zurück suchen',
  searchedAll: 'Das war alles, bis zu eurem ersten Tag hier.',
  timeline: 'Eure Frage im Lauf der Zeit',
  timelineQuestion: 'Frage',
  noAnswers: 'Noch keine Antworten. Sie sammeln sich hier, Treffen für Treffen.',
  moreAnswers: 'Frühere Antworten zeigen',
  overview: 'Auf einen Blick',
  perMonth: 'Treffen nach Monat',
  monthColumn: 'Monat',
  countColumn: 'Anzahl',
  missedCount: (count) => plural(count, { one: '# ausgefallen', other: '# ausgefallen' }),
  purposes: (meetings) =>
    plural(meetings, { one: 'Wofür euer letztes Treffen war', other: 'Wofür eure letzten # Treffen waren' }),
  purposeColumn: 'Zweck',
  purposesByMonth: 'Wofür eure Themen waren, nach Monat',
  brought: 'Wer die Themen eingebracht hat',
  inTime: 'Zusagen mit Datum',
  inTimeRows: { inTime: 'rechtzeitig erledigt', late: 'später erledigt', open: 'noch offen' },
  neglected: (purpose) => `Zuletzt selten: ${purpose}. Vielleicht eine davon?`,
  questions,
  export: 'Mitnehmen',
  exportMarkdown: 'Als Text (Markdown)',
  exportJson: 'Als Daten (JSON)',
  exporting: 'Wird geschrieben …',
  print: 'Drucken',
};
