import type { LowerStrings } from '../en/lower.ts';
import { pluralIn } from '../writing/plural.ts';
import { offeredDe } from './offeredQuestions.ts';

const plural = pluralIn('de');

export const lowerDe: LowerStrings = {
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
    youWrappedUp: 'Du hast abgeschlossen',
    wrappedUp: (name) => `${name} hat abgeschlossen`,
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
  asked: (name, count) => `${name} fragt dich ${count}`,
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
  pasted: {
    title: (count) => plural(count, { one: '# Zeile', other: 'Du hast # Zeilen eingefügt' }),
    addLines: (count) => plural(count, { one: '# Thema hinzufügen', other: '# Themen hinzufügen' }),
    asOne: 'Als eines behalten',
    linesTooLong: (count) =>
      plural(count, {
        one: '# Zeile ist zu lang für ein Thema. Kürze sie erst.',
        other: '# Zeilen sind zu lang für ein Thema. Kürze sie erst.',
      }),
  },
  actions: {
    title: 'Aufgaben',
    count: (count) => plural(count, { one: '# offene Aufgabe', other: '# offene Aufgaben' }),
    overdueCount: (count) => `${count} überfällig`,
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
  keys: {
    title: 'Tastatur',
    list: [
      { keys: 'N', does: 'zu einem neuen Thema' },
      { keys: 'J K oder ↓ ↑', does: 'zum nächsten Thema oder dem davor' },
      { keys: 'Leertaste', does: 'hakt ab, worauf du stehst' },
      { keys: 'Enter', does: 'geht hinein; fügt im Feld hinzu, beendet einen Titel' },
      { keys: 'Alt + ↑ ↓', does: 'verschiebt das Thema, auf dem du stehst' },
      { keys: '← →', does: 'an einer Reihe von Schaltflächen entlang' },
      { keys: 'W', does: 'schließt ab' },
      {
        keys: 'Strg + Z',
        does: 'nimmt zurück, was zuletzt entfernt oder geändert wurde (nicht in Textfeldern)',
      },
      { keys: 'Esc', does: 'verlässt ein Feld, ein Thema, ein Menü oder ein Ziehen' },
      { keys: '?', does: 'zeigt das hier' },
    ],
    letters: 'Tasten mit einem Buchstaben verwenden',
  },
  privacy: {
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
    rightsTitle: 'Deine Rechte',
    rolesTitle: 'Wer wer ist',
  },
  question: {
    title: 'Wählt eure Eröffnungsfrage',
    oldStay: 'Damit beginnt euer 1:1 jedes Mal. Antworten auf die frühere Frage bleiben lesbar.',
    offered: 'Vorgeschlagene Fragen',
    offers: offeredDe,
    own: 'Oder in euren eigenen Worten',
    ownPlaceholder: 'Schreib eine eigene Frage',
    choose: 'Diese Frage nehmen',
    choosing: 'Wird geändert …',
    conflict: (text) =>
      `Die Frage wurde gerade geändert. Sie lautet jetzt: „${text}“ Möchtest du trotzdem deine?`,
    chooseAnyway: 'Meine nehmen',
    keepNewer: 'Die andere behalten',
    changed: 'Die Eröffnungsfrage ist geändert.',
  },
  item: {
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    remove: 'Entfernen',
    makeAction: 'Eine Aufgabe daraus machen',
    makeUpdate: 'Vor dem Anruf beantworten',
    makeTopic: 'Im Anruf besprechen',
  },
  hints: {
    asksForStatus: 'Das fragt nach dem Stand, und dafür braucht es keinen Anruf.',
    addAsUpdate: 'Zum schriftlichen Beantworten hinzufügen',
    soundsLike: (name) => `Klingt nach ${name}.`,
    addAs: (name) => `Als ${name} hinzufügen`,
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
};
