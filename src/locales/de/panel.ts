import type { FailureCode } from '../../contract/errors.ts';
import type { TabStrings } from '../en/panel.ts';
import { pluralIn } from '../writing/plural.ts';
import { itemWordsDe } from './itemWords.ts';

const plural = pluralIn('de');

const failures: Record<FailureCode, { title: string; text: string }> = {
  invalid: {
    title: 'Das hat nicht geklappt',
    text: 'Opener konnte die Anfrage nicht lesen. Lade den Bereich neu und versuche es noch einmal.',
  },
  unauthorized: {
    title: 'Teams hat dich nicht angemeldet',
    text: 'Versuche es noch einmal. Wenn es so bleibt, melde dich in Teams ab und wieder an.',
  },
  notFound: {
    title: 'Dieses 1:1 ist nicht deines',
    text: 'Opener zeigt ein 1:1 nur den beiden, denen es gehört. Wenn es deines sein sollte, öffne Opener in eurem gemeinsamen Chat.',
  },
  notAPair: {
    title: 'Opener ist für zwei',
    text: 'In diesem Chat sind mehr als zwei Menschen, oder nur du. Öffne Opener in einer Besprechung oder einem Chat mit nur einer anderen Person.',
  },
  outsideGuest: {
    title: 'Einer von euch ist Gast',
    text: 'Opener ist für zwei Menschen derselben Organisation. Über diesen Chat wurde nichts gespeichert.',
  },
  nothingToWrapUp: {
    title: 'Noch nichts abzuschließen',
    text: 'Hake ab, was ihr besprochen habt, schreib eine Antwort oder starte das Treffen.',
  },
  tooLateToUndo: {
    title: 'Dieser Abschluss bleibt',
    text: 'Ein Tag ist vorbei, oder ihr habt euch wieder getroffen. Die Themen stehen im Verlauf, und jedes lässt sich wieder aufnehmen.',
  },
  unreadable: {
    title: 'Dieser Eintrag lässt sich nicht lesen',
    text: 'Er bleibt, wie er ist. Wer Opener betreibt, findet ihn im Protokoll.',
  },
  inMeeting: {
    title: 'Euer Treffen läuft noch',
    text: 'Schließt es erst ab, dann kannst du gehen.',
  },
  colleagueLeft: {
    title: 'Dein Gegenüber hat Opener verlassen',
    text: 'Was ihr geteilt habt, kannst du unter „Meine 1:1s“ weiter lesen.',
  },
  changedMeanwhile: {
    title: 'Das hat sich gerade geändert',
    text: 'Sieh noch einmal hin, dann versuche es wieder.',
  },
  tooLarge: { title: 'Das ist zu viel auf einmal', text: 'Kürze es, dann versuche es noch einmal.' },
  tooMany: { title: 'Etwas zu schnell', text: 'Warte einen Moment, dann versuche es noch einmal.' },
  unexpected: {
    title: 'Etwas ist schiefgegangen',
    text: 'Was gespeichert ist, bleibt erhalten. Versuche es noch einmal.',
  },
  unavailable: {
    title: 'Opener ist nicht zu erreichen',
    text: 'Es versucht es weiter. Was du getippt hast, bleibt auf diesem Gerät, bis es gespeichert ist.',
  },
};

/** Every word that people read, in German. */
export const tabDe: TabStrings = {
  locale: 'de',
  itemWords: itemWordsDe,
  failures,
  purposeNone: 'Kein Zweck',
  retry: 'Noch einmal versuchen',
  reload: 'Neu laden',
  close: 'Schließen',
  cancel: 'Abbrechen',
  connections: 'Verbindungen',
  you: 'du',
  loading: 'Euer 1:1 wird geöffnet',
  stillTrying: 'Opener ist noch nicht zu erreichen …',
  sections: { label: 'Euer 1:1', agenda: 'Agenda', history: 'Verlauf' },
  header: {
    pair: (one, other) => `${one} & ${other}`,
    here: (name) => `${name} ist da`,
    notHere: (name) => `${name} ist nicht da`,
    saved: 'Gespeichert',
    saving: 'Speichert …',
    offline: 'Offline, hier behalten',
    offlineNotKept: 'Offline, nicht schließen',
    notSaved: 'Nicht gespeichert',
    connecting: 'Verbindet …',
    nowOffline: 'Du bist offline. Was du tippst, wartet hier.',
    nowSaved: 'Wieder verbunden. Alles ist gespeichert.',
  },
  privacy: {
    line: (other) => `Nur du und ${other} könnt das lesen`,
    explain: 'Wer das lesen kann',
  },
  next: {
    label: 'Wann ihr euch trefft',
    line: (when) => `Nächstes: ${when}`,
    there: (time, city) => `${time} in ${city}`,
    moved: 'verschoben',
    calendar: 'aus dem Kalender',
    details: 'aus der Besprechung in Teams',
    set: 'Festlegen, wann ihr euch trefft',
    broken: 'Opener kann nicht mehr lesen, wann ihr euch trefft. Legt es neu fest.',
    over: 'Kein Treffen ist mehr geplant.',
    notFetched: 'Wann ihr euch trefft, konnte nicht geholt werden.',
    more: 'Wann ihr euch trefft, und deine Erinnerungen',
  },
  question: {
    allAnswers: 'Alle eure Antworten',
    chosenBy: (name) => `${name} hat diese Frage gewählt`,
    label: 'Zur Frage',
    change: 'Ändern',
    changeLabel: 'Die Eröffnungsfrage ändern',
    share: 'Im Anruf zeigen',
    shared: 'Alle im Anruf sehen die Frage.',
    notShared: 'Teams hat sie nicht gezeigt. Versuche es gleich noch einmal.',
  },
  answers: {
    label: 'Antworten',
    yours: 'Deine Antwort',
    placeholder: 'Deine Antwort …',
    notYet: (name) => `${name} hat noch nicht geantwortet`,
    theirs: (name) => `Antwort von ${name}`,
    lastTime: (day) => `Letztes Mal, ${day}`,
    quoted: (text) => `„${text}“`,
    nothingSaid: 'Offen gelassen',
    noHistory: 'Was ihr heute antwortet, begrüßt euch hier beim nächsten Mal.',
  },
  agenda: {
    title: 'Agenda',
    count: (count) => plural(count, { one: '# Thema wartet', other: '# Themen warten' }),
    add: 'Thema hinzufügen',
    needQuestion: 'Frage gesucht?',
    addLabel: 'Der Agenda ein Thema hinzufügen',
    addNow: 'Hinzufügen',
    empty: 'Noch nichts. Was soll nicht vergessen werden?',
    allDiscussed: 'Alles besprochen.',
    full: (limit) => `Du hast ${limit} Themen auf der Agenda. Entferne erst einige.`,
    discussed: 'Besprochen',
    added: (title) => `Hinzugefügt: ${title}`,
    addedMany: (count) => plural(count, { one: '# Thema hinzugefügt', other: '# Themen hinzugefügt' }),
    moved: (title, place, of) => `${title}: jetzt ${place} von ${of}`,
    cannotMove: (title) => `${title}: weiter geht es nicht`,
  },
  updates: {
    title: 'Vor dem Anruf zu beantworten',
    freed: (count, minutes) =>
      `${plural(count, { one: '# Nachfrage vor dem Anruf beantwortet', other: '# Nachfragen vor dem Anruf beantwortet' })} · etwa ${minutes} Minuten gewonnen`,
    answered: (count) => plural(count, { one: '# Nachfrage beantwortet', other: '# Nachfragen beantwortet' }),
    yours: (title) => `Deine Antwort auf ${title}`,
    placeholder: 'Hier antworten …',
    theirs: (name) => `${name}:`,
    added: (title) => `Hinzugefügt, vor dem Anruf zu beantworten: ${title}`,
    nowUpdate: (title) => `${title}: vor dem Anruf zu beantworten`,
    nowTopic: (title) => `${title}: wieder bei den Themen`,
  },
  item: {
    label: (title) => `Thema: ${title}`,
    updateLabel: (title) => `Nachfrage: ${title}`,
    title: 'Titel',
    discuss: (title) => `Besprochen: ${title}`,
    nowDiscussed: (title) => `${title}: besprochen`,
    nowWaiting: (title) => `${title}: wieder auf der Agenda`,
    purpose: 'Zweck',
    purposeOf: (title, purpose) => `Zweck von ${title}: ${purpose}`,
    notes: 'Notizen',
    notesOf: (title) => `Notizen zu ${title}`,
    notesPlaceholder: 'Notizen, die ihr beide schreibt …',
    showAll: 'Alles zeigen',
    showLess: 'Weniger zeigen',
    more: (title) => `Mehr zu ${title}`,
    broughtBy: (name) => `Eingebracht von ${name}`,
    untitled: 'Thema ohne Titel',
    waiting: ({ unit, count }) => {
      if (count === 0) return 'neu';
      return unit === 'day'
        ? plural(count, { one: '# Tag', other: '# Tage' })
        : plural(count, { one: '# Woche', other: '# Wochen' });
    },
    continues: 'Aus einem früheren Treffen',
    continuesOf: (title) => `Aus einem früheren Treffen: ${title}`,
    waitingSince: (day) => `Auf der Agenda seit ${day}`,
  },
  undo: {
    removed: (title) => `Entfernt: „${title}“`,
    undo: 'Rückgängig',
    dismiss: 'Ausblenden',
    announce: (title) => `${title} ist entfernt. Rückgängig bringt es zurück.`,
    back: (title) => `${title} ist wieder da`,
  },
  limit: {
    left: (count) => plural(count, { one: 'noch # Zeichen', other: 'noch # Zeichen' }),
    over: (count) => plural(count, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
    refused: (limit) => `Das wären mehr als ${limit} Zeichen, deshalb wurde es nicht eingefügt.`,
    empty: 'Schreib erst etwas.',
  },
  screens: {
    outsideTeams: {
      title: 'Opener läuft in Teams',
      text: 'Öffne Microsoft Teams, geh zu deinem 1:1 oder eurem Chat und wähle dort Opener.',
    },
    crashed: {
      title: 'Etwas ist schiefgegangen',
      text: 'Was gespeichert ist, bleibt erhalten. Lade den Bereich neu, dann geht es weiter.',
    },
  },
  newerVersion: 'Es gibt ein neueres Opener',
  stage: { label: 'Eröffnungsfrage' },
};
