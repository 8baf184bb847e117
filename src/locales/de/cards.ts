import type { CardStrings } from '../en/cards.ts';
import { some } from '../writing/some.ts';
import { cardCadenceDe } from './cardCadence.ts';
import { reminderSettingsDe } from './cardReminderSettings.ts';
import { remindersDe } from './cardReminders.ts';
import { itemWordsDe } from './itemWords.ts';

/** Every word on a card, in German. */
export const cardDe: CardStrings = {
  you: 'Du',
  someone: 'Jemand',
  question: 'Eröffnungsfrage',
  topic: 'Thema',
  status: { open: 'Offen', done: 'Erledigt', dropped: 'Gestrichen' },
  itemWords: itemWordsDe,
  purpose: {
    priorities: 'Prioritäten',
    blockers: 'Hindernisse',
    communication: 'Zusammenarbeit',
    deeperQuestions: 'tiefere Fragen',
    success: 'Erfolg',
  },
  command: {
    help: 'Hilfe',
    agenda: 'Agenda',
    actions: 'Aufgaben',
    question: 'Frage',
    next: 'Nächstes Treffen',
    recap: 'Rückblick',
    settings: 'Einstellungen',
  },
  pair: (one, other) => `${one} und ${other}`,
  waiting: (unit, count) => {
    if (count === 0) return 'seit heute';
    return `wartet ${unit === 'day' ? some(count, 'Tag', 'Tage') : some(count, 'Woche', 'Wochen')}`;
  },
  more: (count) => `Und ${count} mehr im Seitenbereich.`,
  noDate: 'kein Datum',
  due: (day) => `fällig ${day}`,
  wasDue: (day) => `war fällig ${day}`,
  overdue: (day, days) => `${some(days, 'Tag', 'Tage')} überfällig (war fällig ${day})`,

  welcome: {
    title: 'Euer 1:1 beginnt mit der Frage',
    value:
      'Opener stellt sie in jedem 1:1 zuerst, führt eure gemeinsame Agenda und merkt sich, wer was zugesagt hat.',
    privacy: (pair) =>
      `Nur ${pair} können lesen, was ihr in Opener schreibt: Es gibt keine Ansicht für Administratoren oder andere Vorgesetzte. Für Nachrichten in diesem Chat gelten die Regeln eurer Organisation.`,
    try: 'Schreibt @Opener und eines davon:',
    fallback: (question) =>
      `Opener ist für euer 1:1 da. Eure Eröffnungsfrage: ${question} Schreibt „Hilfe“, um zu sehen, was es kann.`,
  },
  anyTime: 'Gern geschehen.',
  help: {
    title: 'Was du schreiben kannst',
    lines: [
      ['Agenda', 'worüber noch zu sprechen ist'],
      ['Thema Umfang des Umbaus', 'ein Thema für nächstes Mal'],
      ['Aufgabe Folien schicken bis Freitag', 'eine Aufgabe für dich'],
      ['Aufgabe Raum buchen @Name bis 3. März', 'eine für dein Gegenüber'],
      ['Aufgaben', 'alle offenen; auch: meine Aufgaben, erledigte Aufgaben'],
      ['erledigt 2', 'hakt Nummer 2 der letzten Liste ab'],
      ['verschiebe 2 auf Montag', 'gibt ihr ein neues Datum'],
      ['Frage', 'zeigt eure Eröffnungsfrage oder ändert sie'],
      ['Antwort der neue Starttermin', 'deine Antwort darauf fürs nächste Mal'],
      ['nächstes Treffen', 'wann ihr euch trefft und was wartet'],
      ['abschließen', 'schließt euer Treffen ab oder zeigt, was offen ist'],
      ['exportieren', 'alles als Datei (in unserem eigenen Chat)'],
      ['Einstellungen', 'eure Frage, wann ihr euch trefft, deine Erinnerungen, wer die Führungskraft ist'],
    ],
    mention: 'In einem Chat mit anderen schreib erst @Opener.',
    fallback:
      'Schreib: Agenda, Thema (worüber), Aufgabe (was) bis (wann), Aufgaben, erledigt 2, verschiebe 2 auf Montag, Frage, Antwort (was), nächstes Treffen, abschließen, Einstellungen.',
  },
  commands: ['Agenda', 'Thema Karrierepläne', 'Aufgabe Folien schicken bis Freitag', 'Aufgaben', 'Hilfe'],
  agenda: {
    title: 'Agenda',
    empty: 'Noch wartet nichts. Worüber solltet ihr nächstes Mal sprechen?',
    add: 'Thema hinzufügen',
    addButton: 'Hinzufügen',
    required: 'Schreib erst das Thema.',
    fallback: (count) =>
      count === 0
        ? 'Eure Agenda ist leer. Schreib „Thema“ und worum es geht.'
        : `${some(count, 'Punkt wartet', 'Punkte warten')} auf eurer Agenda.`,
  },
  update: {
    title: (title) => `Nachfrage: ${title}`,
    yours: 'du musst noch antworten',
    asked: (name) => `${name} muss noch antworten`,
    answered: 'beantwortet',
  },
  topicState: {
    waiting: 'Auf eurer Agenda',
    removed: 'Von eurer Agenda genommen',
    discussed: 'Besprochen',
  },
  topicAdded: {
    undo: 'Rückgängig',
    restore: 'Zurücklegen',
    fallback: (state, title) => `${state}: ${title}`,
  },
  action: {
    title: 'Aufgabe',
    owner: (name) => `Zuständig: ${name}`,
    state: (status) => `Stand: ${status}`,
    changedMeanwhile: 'Das hat sich geändert, seit es diese Karte gab. So steht es jetzt.',
    done: 'Erledigt',
    markDone: 'Als erledigt abhaken',
    reopen: 'Wieder öffnen',
    undo: 'Rückgängig',
    drop: 'Streichen',
    giveTo: (name) => `${name} geben`,
    take: 'Ich nehme sie',
    changeDate: 'Datum ändern',
    date: 'Fällig am (leer: kein Datum)',
    saveDate: 'Datum speichern',
    seeAll: 'Alle Aufgaben',
    fallback: (title, owner, due, status) => `Aufgabe: ${title} (${owner}, ${due}, ${status.toLowerCase()})`,
  },
  actions: {
    open: 'Offene Aufgaben',
    mine: 'Deine offenen Aufgaben',
    theirs: (name) => `Offene Aufgaben von ${name}`,
    done: 'Geschlossene Aufgaben',
    noneOpen: 'Nichts ist offen. Schreib „Aufgabe“ und was zu tun ist.',
    noneDone: 'Noch wurde nichts geschlossen.',
    doneNumber: (number) => `${number} erledigt`,
    showAll: 'Alle offenen',
    showMine: 'Deine',
    showOf: (name) => `Von ${name}`,
    showDone: 'Geschlossene',
    fallback: (title, count) => `${title}: ${count}`,
  },
  draft: {
    action: 'Ist das die Aufgabe?',
    topic: 'Ist das das Thema?',
    notYet: 'Festgehalten wird erst, wenn du die Schaltfläche drückst.',
    whichDay: (strings) =>
      `Welcher Tag ist „${strings}“? Wähle einen, oder schreib einen anderen, etwa 27. März.`,
    whichOwner: (name) => `Wessen Aufgabe ist es? „${name}“ kenne ich hier nicht.`,
    unclear: (strings) =>
      `„${strings}“ kann ich nicht als Datum lesen. Schreib ein anderes, etwa Freitag oder 27. März.`,
    what: 'Was zu tun ist',
    topicTitle: 'Thema',
    owner: 'Wer',
    date: 'Bis wann (leer: kein Datum)',
    purpose: 'Wofür es ist (falls du es weißt)',
    required: 'Das darf nicht leer sein.',
    confirmAction: 'Festhalten',
    confirmTopic: 'Auf die Agenda',
    drop: 'Doch nicht',
    dropped: 'Nichts wurde festgehalten.',
    fallback: (title) => `Opener fragt: Soll das festgehalten werden? ${title}`,
  },
  questionCard: {
    title: 'Eure Eröffnungsfrage',
    justChanged: 'Eure neue Eröffnungsfrage',
    since: (day, name) => `Seit ${day}, gewählt von ${name}`,
    sinceYou: (day) => `Seit ${day}, von dir gewählt`,
    default: 'Mit ihr beginnt jedes 1:1. Wählt eure eigene, wann immer ihr mögt.',
    change: 'Die Frage ändern',
    own: 'In euren eigenen Worten',
    offered: 'Oder eine von diesen',
    choose: 'Auswählen',
    save: 'Ab jetzt so fragen',
    keeps: 'Antworten auf die frühere Frage bleiben in eurem Verlauf lesbar.',
    fallback: (question) => `Eure Eröffnungsfrage: ${question}`,
  },
  next: {
    title: 'Nächstes 1:1',
    unknown:
      'Kein nächstes Treffen bekannt. Tragt es als Teams-Besprechung von euch beiden in den Kalender ein.',
    topics: (count) =>
      count === 0 ? 'Noch wartet kein Thema' : some(count, 'Thema wartet', 'Themen warten'),
    oldest: (unit, count) => {
      if (count === 0) return 'am längsten: seit heute';
      return `am längsten: ${unit === 'day' ? some(count, 'Tag', 'Tage') : some(count, 'Woche', 'Wochen')}`;
    },
    actions: (open) =>
      open === 0 ? 'Keine Aufgabe ist offen' : some(open, 'Aufgabe ist offen', 'Aufgaben sind offen'),
    overdue: (count) => (count === 0 ? 'keine überfällig' : `${count} überfällig`),
    fallback: (when) => `Nächstes 1:1: ${when}`,
  },
  recap: {
    title: 'Was zwischen euch offen ist',
    last: (day) => `Zuletzt getroffen: ${day}`,
    never: 'Ihr habt euch mit Opener noch nicht getroffen.',
    actions: 'Aufgaben',
    topics: 'Noch zu besprechen',
    nothing: 'Nichts ist offen. Genießt es.',
    noActions: 'Keine Aufgabe ist offen.',
    noTopics: 'Kein Thema wartet.',
    fallback: (actions, topics) =>
      `${some(actions, 'Aufgabe ist', 'Aufgaben sind')} offen, ${some(topics, 'Thema wartet', 'Themen warten')}.`,
  },
  exportLinks: {
    title: 'Nimm euer 1:1 mit',
    what: 'Alles, was zwischen euch festgehalten ist: Treffen, Antworten, Notizen, Aufgaben und eure Agenda.',
    soon: 'Jeder Link gilt einmal, zehn Minuten lang. Wer einen hat, kann die Datei holen, gib sie also nicht weiter.',
    alone: 'Schreib mir „exportieren“ in unserem eigenen Chat: Ein Link zur Datei ist nur für dich.',
    markdown: 'Als Text (Markdown)',
    json: 'Als Daten (JSON)',
    fallback: 'Euer 1:1 als Datei. Schreib Opener „exportieren“ in deinem eigenen Chat mit ihm.',
  },
  meetingFiled: {
    title: {
      filed: 'Euer Treffen ist festgehalten',
      final: 'Euer Treffen ist festgehalten',
      undone: 'Zurückgenommen: Alles steht wieder auf eurer Agenda',
    },
    items: (count) =>
      count === 0 ? 'Nichts war als besprochen abgehakt.' : `${some(count, 'Thema', 'Themen')} besprochen.`,
    next: (when) => `Nächstes Mal: ${when}.`,
    agreed: 'Ihr habt vereinbart',
    waiting: (count) =>
      count === 0
        ? 'Kein Thema wartet auf nächstes Mal.'
        : `${some(count, 'Thema wartet', 'Themen warten')} auf nächstes Mal.`,
    above: 'Abgeschlossen. Was festgehalten ist, steht auf der Karte weiter oben.',
    undo: 'Rückgängig',
    openRecord: 'Zum Verlauf',
    openPanel: 'Opener öffnen',
    fallback: (items, agreed, waiting) =>
      `Euer Treffen ist festgehalten: ${some(items, 'Thema', 'Themen')} besprochen, ${some(agreed, 'Aufgabe', 'Aufgaben')} vereinbart, ${some(waiting, 'Thema wartet', 'Themen warten')}.`,
  },
  settings: {
    title: 'Einstellungen eures 1:1',
    manager: 'Führungskraft',
    notSaid: 'noch nicht gesagt',
    isManager: (name) => `${name} ist die Führungskraft`,
    youAre: 'Ich bin die Führungskraft',
    why: 'Damit ihr seht, wer Themen einbringt und wer die Aufgaben bekommt. Mehr Rechte gibt es niemandem.',
    next: 'Ihr trefft euch als Nächstes',
    noTime: 'Wann ihr euch trefft, ist nicht festgelegt.',
    cadence: cardCadenceDe,
    reminders: reminderSettingsDe,
    fallback: (question, manager) => `Eröffnungsfrage: ${question} Führungskraft: ${manager}.`,
  },
  unknown: {
    title: 'Ich bin nicht sicher, was du meinst',
    keep: 'Was du geschrieben hast',
    choose: 'Mach etwas daraus, oder wähle einen Befehl.',
    pick: 'Wähle einen Befehl, dann zeige ich dir mehr.',
    addTopic: 'Als Thema hinzufügen',
    makeAction: 'Eine Aufgabe daraus machen',
    required: 'Schreib erst etwas.',
    fallback: 'Das hat Opener nicht verstanden. Schreib „Hilfe“, um zu sehen, was du tun kannst.',
  },
  oneOnOneWith: (name) => `1:1 mit ${name}`,
  wrongOne: { title: 'Falsches 1:1?', label: 'Verschieben zu', go: 'Verschieben' },
  which: {
    title: 'Für welches 1:1 ist das?',
    label: 'Dein 1:1 mit',
    choose: 'Auswählen',
    text: 'Was dort zu tun ist',
    go: 'Los',
    required: 'Wähle erst eine Person.',
    textRequired: 'Schreib, was zu tun ist.',
    fallback: 'Du hast mehrere 1:1s. Schreib das im Chat von dem, das du meinst.',
  },
  startHere: {
    title: 'Hallo, ich bin Opener',
    value:
      'Ich stelle in jedem 1:1 zuerst eure Frage, führe eure gemeinsame Agenda und merke mir, wer was zugesagt hat.',
    todo: 'Füge mich dem Chat oder der geplanten Besprechung von dir und deiner Führungskraft hinzu, oder von dir und jemandem aus deinem Team. Dann kannst du mir dort und hier schreiben.',
    ready: 'Schreib hier, was ich für euer 1:1 festhalten soll, oder „Hilfe“, um alles zu sehen.',
    fallback: 'Füge Opener dem Chat oder der Besprechung eures 1:1 hinzu, dann schreib ihm dort oder hier.',
  },
  notHere: {
    title: 'Opener ist für zwei',
    reason: {
      tooMany: 'In diesem Chat sind mehr als zwei Menschen, deshalb hält Opener hier nichts fest.',
      alone: 'In diesem Chat ist noch niemand sonst, deshalb hält Opener hier nichts fest.',
      channel: 'Einen Kanal lesen viele, deshalb hält Opener hier nichts fest.',
      guest:
        'Einer von euch ist Gast aus einer anderen Organisation. Opener ist für zwei Menschen derselben, und hält hier nichts fest.',
    },
    todo: {
      tooMany: 'Füge es dem Chat oder der geplanten Besprechung von nur euch beiden hinzu.',
      alone:
        'Füge es dem Chat oder der geplanten Besprechung mit deiner Führungskraft oder jemandem aus deinem Team hinzu.',
      channel: 'Füge es dem Chat oder der geplanten Besprechung von nur zwei Menschen hinzu.',
      guest: 'Du kannst Opener aus diesem Chat entfernen; nichts davon bleibt.',
    },
  },
  meetingStarted: {
    title: 'Euer 1:1 hat begonnen',
    dialog: 'Eure Frage',
    first: 'Beginnt mit der Frage:',
    topics: (count) =>
      count === 0 ? 'Noch wartet kein Thema.' : `Danach: ${some(count, 'Thema', 'Themen')}.`,
    openPanel: 'Agenda öffnen',
    hint: 'Oder klick oben in der Besprechung auf das Symbol von Opener, um sie neben dem Anruf zu sehen.',
    fallback: (question) => `Euer 1:1 hat begonnen. Beginnt mit der Frage: ${question}`,
  },
  wrong: {
    title: 'Das hat nicht geklappt',
    todo: {
      invalid:
        'Etwas daran stimmte nicht. Nichts wurde geändert. Versuche es noch einmal, oder schreib „Hilfe“.',
      unauthorized:
        'Teams hat nicht gesagt, wer du bist. Melde dich in Teams neu an, dann versuche es noch einmal.',
      notFound:
        'Das gibt es in keinem deiner 1:1s, oder nicht mehr. Schreib „Agenda“ oder „Aufgaben“, um zu sehen, was da ist.',
      notAPair: 'Opener ist für zwei. In diesem Chat sind mehr oder weniger.',
      outsideGuest: 'Opener ist für zwei Menschen derselben Organisation.',
      nothingToWrapUp:
        'Noch wurde nichts besprochen, beantwortet oder begonnen, also gibt es nichts abzuschließen.',
      tooLateToUndo: 'Dieser Abschluss bleibt: Ein Tag ist vorbei, oder ihr habt euch wieder getroffen.',
      unreadable:
        'Dieser Eintrag lässt sich nicht lesen. Er bleibt, wie er ist; wer Opener betreibt, findet ihn im Protokoll.',
      inMeeting: 'Ihr seid mitten in einem Gespräch. Schließt es erst ab, dann kannst du gehen.',
      colleagueLeft:
        'Dein Gegenüber hat Opener verlassen. Was ihr geteilt habt, findest du unter „Meine 1:1s“.',
      changedMeanwhile:
        'Jemand hat es im selben Moment geändert. Sieh noch einmal hin, dann versuche es wieder.',
      tooLarge: 'Das ist zu lang. Kürze es, dann versuche es noch einmal.',
      tooMany: 'Das war viel auf einmal. Warte einen Moment, dann versuche es noch einmal.',
      unexpected: 'Etwas ist schiefgegangen. Was gespeichert ist, bleibt erhalten. Versuche es noch einmal.',
      unavailable:
        'Opener erreicht gerade seinen Speicher nicht, und nichts wurde geändert. Versuche es gleich noch einmal.',
    },
  },
  understood: {
    done: 'Ist es diese? Geändert wird erst, wenn du eine Schaltfläche drückst.',
    later: 'Ist es diese? Wähle ihr neues Datum; bis dahin ändert sich nichts.',
    question: (wording) =>
      `Soll sie „${wording}“ lauten? Geändert wird erst, wenn du es unter „Die Frage ändern“ schreibst.`,
  },
  stillWorking: 'Opener ist noch dabei. Diese Karte zeigt gleich, was daraus geworden ist.',
  dialog: {
    title: { addToAgenda: 'Zu unserem 1:1', makeActionItem: 'Eine Aufgabe daraus machen' },
    added: 'Es steht auf eurer Agenda.',
    recorded: 'Es steht bei euren Aufgaben.',
    slow: 'Opener braucht länger als sonst. Schließ das hier, warte einen Moment und sieh nach, bevor du es noch einmal versuchst.',
    empty: 'Diese Nachricht hat keinen Text zum Übernehmen. Schreib ihn Opener stattdessen in eurem Chat.',
  },
  searchElsewhere:
    'Was deines ist, zeigt Opener nur im Chat eures 1:1, damit niemand sonst es zu lesen bekommt.',
  thirdPerson: {
    title: 'Opener schreibt in einem Chat nicht mehr',
    joined: (name, other) => `${name} ist jetzt auch in deinem Chat mit ${other}.`,
    somebody: 'Jemand',
    stopped:
      'Opener schreibt dort nichts mehr über euer 1:1. Eure Agenda, Antworten und Aufgaben könnt weiter nur ihr beide lesen.',
    seen: 'Was in diesem Chat vorher stand, kann sehen, wem Teams seinen Verlauf zeigt.',
    continue: 'Du kannst hier weitermachen, oder in einem neuen Chat von nur euch beiden.',
    fallback: 'Im Chat eures 1:1 ist jetzt noch jemand. Opener schreibt dort nicht mehr.',
  },
  takenOut: {
    title: 'Opener wurde aus einem Chat entfernt',
    stopped: (other) => `Opener schreibt nichts mehr in deinen Chat mit ${other}.`,
    kept: 'Nichts ist verloren: Eure Agenda, Antworten und Aufgaben könnt weiter nur ihr beide lesen. Fügt Opener dem Chat wieder hinzu, und alles ist da.',
    delete:
      'Wer es löschen lassen möchte, fragt die Leute, die Opener in der Organisation betreiben, oder macht es selbst, wo die App das anbietet.',
    fallback:
      'Opener wurde aus dem Chat eures 1:1 entfernt. Was ihr geschrieben habt, bleibt. Zum Löschen fragt die Leute, die Opener in eurer Organisation betreiben.',
  },
  reminders: remindersDe,
  search: {
    topic: 'Von eurer Agenda',
    action: 'Aus euren Aufgaben',
  },
};
