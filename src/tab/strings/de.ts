import type { FailureCode } from '../../contract/errors.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { TabStrings } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('de');

const purposes: Record<Purpose, { name: string; meaning: string }> = {
  priorities: { name: 'Prioritäten', meaning: 'Welche Arbeit am meisten zählt' },
  blockers: { name: 'Hindernisse', meaning: 'Schwieriges, das klemmt' },
  communication: { name: 'Zusammenarbeit', meaning: 'Wie wir miteinander arbeiten' },
  deeperQuestions: { name: 'Tiefere Fragen', meaning: 'Was wir sonst nicht erfahren würden' },
  success: { name: 'Erfolg', meaning: 'Was du brauchst, um gut zu arbeiten' },
};

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
    text: 'In diesem Chat sind mehr als zwei Menschen, oder weniger. Öffne Opener in einer Besprechung oder einem Chat mit nur einer anderen Person.',
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
  changedMeanwhile: {
    title: 'Das hat sich gerade geändert',
    text: 'Sieh noch einmal hin, dann versuche es wieder.',
  },
  tooLarge: { title: 'Das ist zu viel auf einmal', text: 'Kürze es, dann versuche es noch einmal.' },
  tooMany: { title: 'Etwas zu schnell', text: 'Warte einen Moment, dann versuche es noch einmal.' },
  unexpected: {
    title: 'Opener ist gestolpert',
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
  purposes,
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
  meeting: {
    title: 'Euer Treffen',
    start: 'Treffen starten',
    started: 'Euer Treffen hat begonnen.',
    going: 'Euer Treffen läuft.',
    timeIsUp: 'Eure Zeit ist um.',
    minutesLeft: (count) => plural(count, { one: 'noch # Minute', other: 'noch # Minuten' }),
    ended: 'Der Anruf ist zu Ende.',
    endedWrapsUp: (minutes) =>
      `Der Anruf ist zu Ende. Opener schließt in ${plural(minutes, { one: '# Minute', other: '# Minuten' })} ab.`,
    wrapUp: 'Abschließen',
    steps: {
      agreed: 'Was habt ihr vereinbart?',
      keep: 'Soll etwas für nächstes Mal bleiben?',
      wellSpent: 'Ein Letztes noch',
    },
    step: (step, of) => `Schritt ${step} von ${of}`,
    next: 'Weiter',
    fileNow: 'Jetzt abschließen',
    filing: 'Wird abgeschlossen …',
    filed: 'Euer Treffen ist festgehalten.',
    leftOver: (count) =>
      plural(count, {
        one: '# Thema war zu lang, um noch dazu zu passen, und wartet auf den nächsten Abschluss.',
        other: '# Themen waren zu lang, um noch dazu zu passen, und warten auf den nächsten Abschluss.',
      }),
    filedItems: (count) =>
      count === 0
        ? 'Euer Treffen ist festgehalten.'
        : plural(count, {
            one: 'Euer Treffen ist festgehalten, mit # Thema.',
            other: 'Euer Treffen ist festgehalten, mit # Themen.',
          }),
    undo: 'Rückgängig',
    undone: 'Zurückgenommen. Alles steht wieder auf eurer Agenda.',
    loading: 'Einen Moment …',
    nothingAgreed: 'In diesem Treffen wurde nichts zugesagt. Falls doch, trag es hier ein.',
    nothingDiscussed: 'Nichts ist als besprochen abgehakt, also bleibt alles auf eurer Agenda.',
    keepHint:
      'Das habt ihr besprochen, und es wird festgehalten. Hake an, was auf das nächste Mal warten soll.',
    wellSpent: 'War das gut genutzte Zeit?',
    wellSpentAnswers: { yes: 'Ja', partly: 'Teils', no: 'Nein' },
    wellSpentSeen: 'Das seht nur ihr beide.',
    rated: 'Danke.',
  },
  sections: { label: 'Euer 1:1', agenda: 'Agenda', history: 'Verlauf' },
  personal: {
    title: 'Meine 1:1s',
    none: 'Du hast noch kein 1:1. Füge Opener einem Chat oder einer Besprechung von dir und einer anderen Person hinzu, dann steht es hier.',
    privacy: 'Diese Seite siehst nur du. Was in einem 1:1 steht, lesen die beiden und sonst niemand.',
    running: 'Ihr trefft euch gerade',
    next: (when) => `Nächstes: ${when}`,
    reminders: 'Meine Erinnerungen',
    remindersOf: (name) => `Meine Erinnerungen an das 1:1 mit ${name}`,
    notMet: 'Ihr habt euch mit Opener noch nicht getroffen',
    metToday: 'Ihr habt euch heute getroffen',
    lastMetDays: (days, day) =>
      `Zuletzt am ${day}, ${plural(days, { one: 'vor # Tag', other: 'vor # Tagen' })}`,
    lastMetWeeks: (weeks, day) =>
      `Zuletzt am ${day}, ${plural(weeks, { one: 'vor # Woche', other: 'vor # Wochen' })}`,
    actions: (yours, theirs) =>
      yours + theirs === 0
        ? 'Keine offenen Aufgaben'
        : `Offene Aufgaben: ${yours} von dir, ${theirs} vom Gegenüber`,
    overdue: (count) =>
      plural(count, { one: '# von deinen ist überfällig', other: '# von deinen sind überfällig' }),
    open: (name) => `Deinen Chat mit ${name} öffnen`,
  },
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
    explain: 'Wer das lesen kann, und Tastenkürzel',
    title: 'Unter euch beiden',
    whoTitle: 'Wer es lesen kann',
    who: (other) =>
      `Du und ${other}: die Frage, eure Antworten, die Agenda und ihre Notizen. Opener prüft das bei jeder Anfrage.`,
    adminTitle: 'Keine andere Ansicht',
    admin: 'Opener hat keine Ansicht für Administratoren, für die Personalabteilung oder für Vorgesetzte.',
    botTitle: 'Was der Bot sieht',
    bot: 'Welche zwei Menschen in diesem Chat sind. Was ihr einander dort schreibt, liest er nicht.',
    storeTitle: 'Wo es liegt',
    store:
      'In der Datenbank, die eure Organisation für Opener betreibt. Wer diese Datenbank betreibt, hat die gespeicherten Daten; Opener gibt ihnen keinen Weg, sie zu lesen. Was du offline tippst, wartet auf diesem Gerät, bis es gespeichert ist.',
    keysTitle: 'Tastatur',
    keys: [
      { keys: 'Enter', does: 'fügt ein Thema hinzu oder beendet das Ändern eines Titels' },
      { keys: 'Alt + ↑ ↓', does: 'verschiebt das Thema, in dem du bist' },
      {
        keys: 'Strg + Z',
        does: 'nimmt das letzte Entfernen oder Ändern zurück, außerhalb von Textfeldern',
      },
      { keys: 'Esc', does: 'verlässt ein Feld, ein Menü oder bricht das Ziehen ab' },
    ],
    rolesTitle: 'Wer wer ist',
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
    change: 'Ändern',
    changeLabel: 'Die Eröffnungsfrage ändern',
    title: 'Wählt eure Eröffnungsfrage',
    oldStay: 'Damit beginnt euer 1:1 jedes Mal. Antworten auf die frühere Frage bleiben lesbar.',
    offered: 'Vorgeschlagene Fragen',
    own: 'Oder in euren eigenen Worten',
    ownPlaceholder: 'Schreib eine eigene Frage',
    choose: 'Diese Frage nehmen',
    choosing: 'Wird geändert …',
    conflict: (text) =>
      `Die Frage wurde gerade geändert. Sie lautet jetzt: „${text}“ Möchtest du trotzdem deine?`,
    chooseAnyway: 'Meine nehmen',
    keepNewer: 'Die andere behalten',
    changed: 'Die Eröffnungsfrage ist geändert.',
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
    addLabel: 'Der Agenda ein Thema hinzufügen',
    addNow: 'Hinzufügen',
    empty: 'Noch wartet nichts. Worüber möchtest du auf jeden Fall sprechen?',
    allDiscussed: 'Alles ist besprochen.',
    full: (limit) => `Du hast ${limit} Themen auf der Agenda. Entferne erst einige.`,
    discussed: 'Besprochen',
    pasted: (count) => plural(count, { one: '# Zeile', other: 'Du hast # Zeilen eingefügt' }),
    addLines: (count) => plural(count, { one: '# Thema hinzufügen', other: '# Themen hinzufügen' }),
    asOne: 'Als eines behalten',
    linesTooLong: (count) =>
      plural(count, {
        one: '# Zeile ist zu lang für ein Thema. Kürze sie erst.',
        other: '# Zeilen sind zu lang für ein Thema. Kürze sie erst.',
      }),
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
    goOnRecord: (count) =>
      plural(count, {
        one: '# beantwortete Nachfrage wird ebenfalls festgehalten.',
        other: '# beantwortete Nachfragen werden ebenfalls festgehalten.',
      }),
    yours: (title) => `Deine Antwort auf ${title}`,
    placeholder: 'Hier antworten, ohne Anruf …',
    theirs: (name) => `${name}:`,
    asksForStatus: 'Das fragt nach dem Stand, und dafür braucht es keinen Anruf.',
    addAsUpdate: 'Zum schriftlichen Beantworten hinzufügen',
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
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    remove: 'Entfernen',
    makeAction: 'Eine Aufgabe daraus machen',
    makeUpdate: 'Vor dem Anruf beantworten',
    makeTopic: 'Im Anruf besprechen',
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
  actions: {
    title: 'Aufgaben',
    count: (count) => plural(count, { one: '# offene Aufgabe', other: '# offene Aufgaben' }),
    label: (title) => `Aufgabe: ${title}`,
    loading: 'Die Aufgaben werden geholt …',
    notFetched: 'Die Aufgaben konnten nicht geholt werden.',
    empty: 'Noch nichts zugesagt. Zum Beispiel: „Folien schicken bis Freitag“.',
    noneOpen: 'Nichts ist offen.',
    add: 'Aufgabe hinzufügen',
    addNow: 'Hinzufügen',
    newIsYours: 'Für dich',
    newIsTheirs: (name) => `Für ${name}`,
    newOwner: (forOwner, other) => `${forOwner}. Stattdessen ${other} geben`,
    from: (topic) => `Aus dem Thema „${topic}“`,
    forgetTopic: 'Nicht aus diesem Thema',
    added: (title, due) =>
      due === null ? `Hinzugefügt, ohne Datum: „${title}“` : `Hinzugefügt, fällig ${due}: „${title}“`,
    full: (limit) => `Ihr habt ${limit} offene Aufgaben. Erledigt oder streicht erst eine.`,
    stillAdding: 'Opener antwortet nicht. Es versucht es weiter; dein Text bleibt erhalten.',
    notAdded:
      'Nicht hinzugefügt: Opener ist nicht zu erreichen. Dein Text bleibt hier; versuche es mit Enter noch einmal.',
    notAddedUnclear: 'Diesen Tag finden wir nicht. Versuche es mit „bis Freitag“.',
    notAddedEmpty: 'Schreib, was zu tun ist, dann bis wann.',
    finish: (title) => `Erledigt: ${title}`,
    titleField: 'Titel',
    renamedMeanwhile: (title) => `Jetzt steht dort „${title}“. Enter behält deines, Esc das andere.`,
    titleKept: 'Nicht gespeichert. Deine Worte bleiben hier; versuche es mit Enter noch einmal.',
    ownerOf: (title, owner, other) => `Zuständig für ${title}: ${owner}. ${other} geben`,
    yours: 'Du',
    due: {
      none: 'Datum hinzufügen',
      today: 'heute',
      tomorrow: 'morgen',
      overdue: (days) => plural(days, { one: '# Tag überfällig', other: '# Tage überfällig' }),
      label: (title, due) => `${title} ist fällig: ${due}`,
      field: 'Fällig am',
      save: 'Speichern',
      clear: 'Kein Datum',
    },
    message: 'Nachricht',
    messageOf: (title) => `Die Nachricht, aus der ${title} kam`,
    drop: (title) => `Streichen: ${title}`,
    doneLately: 'Kürzlich erledigt',
    doneOn: (day) => `erledigt ${day}`,
    droppedOn: (day) => `gestrichen ${day}`,
    takeUp: (title) => `Wieder aufnehmen: ${title}`,
    became: {
      open: (title) => `„${title}“ ist wieder offen`,
      done: (title) => `Erledigt: „${title}“`,
      dropped: (title) => `„${title}“ ist gestrichen`,
    },
    nowYours: (title) => `„${title}“ ist jetzt deine`,
    nowTheirs: (title, name) => `${name} hat jetzt „${title}“`,
    nowDue: (title, due) =>
      due === null ? `„${title}“ hat jetzt kein Datum` : `„${title}“ ist fällig ${due}`,
    renamed: (title) => `Jetzt steht dort „${title}“`,
    undone: (title) => `Zurückgenommen: ${title}`,
    changedMeanwhile: (title) =>
      `„${title}“ wurde gerade geändert, deshalb gilt deine Änderung nicht. Du siehst den jetzigen Stand.`,
    notSaved: (title) =>
      `„${title}“ konnte nicht gespeichert werden und ist wie zuvor. Opener ist nicht zu erreichen; versuche es noch einmal.`,
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
  firstRun: {
    title: 'Willkommen in eurem 1:1',
    text: 'Nicht für den Status: der passt in den Chat. Es gehört euch beiden, und es beginnt jedes Mal mit derselben Frage.',
    purposes: 'Ein 1:1 ist für fünf Dinge da',
    whoManages: 'Wer ist die Führungskraft?',
    me: 'Ich',
    itIs: (name) => name,
    couldNot: 'Das konnte nicht gespeichert werden. Versuche es noch einmal.',
    done: 'Alles klar',
    dismiss: 'Die Begrüßung schließen',
  },
  screens: {
    outsideTeams: {
      title: 'Opener wohnt in Teams',
      text: 'Öffne Microsoft Teams, geh zu deinem 1:1 oder eurem Chat und wähle dort Opener.',
    },
    crashed: {
      title: 'Opener ist gestolpert',
      text: 'Was gespeichert ist, bleibt erhalten. Lade den Bereich neu, dann geht es weiter.',
    },
  },
  locked: {
    tooLarge: {
      title: 'Die Agenda ist zu voll für mehr',
      text: 'Lesen geht weiter. Lade neu, dann entferne einige lange Notizen.',
    },
    forbidden: {
      title: 'Deine letzte Änderung wurde nicht gespeichert',
      text: 'Sie betrifft etwas, das nur die andere Person oder Opener selbst schreiben darf. Kopiere, was du brauchst, und lade neu.',
    },
    senseless: {
      title: 'Deine letzte Änderung wurde nicht gespeichert',
      text: 'Opener konnte sie nicht lesen. Kopiere, was du brauchst, und lade neu.',
    },
    tooComplex: {
      title: 'Deine letzte Änderung wurde nicht gespeichert',
      text: 'Sie mit dem zusammenzuführen, was inzwischen geschrieben wurde, würde zu lange dauern. Kopiere, was du brauchst, und lade neu.',
    },
    newerVersion: {
      title: 'Es gibt ein neueres Opener',
      text: 'Lade neu, um es zu bekommen. Bis dahin kannst du lesen, aber nicht schreiben.',
    },
  },
  stage: { label: 'Eröffnungsfrage' },
};
