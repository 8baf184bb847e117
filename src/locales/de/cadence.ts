import type { CadenceStrings } from '../en/cadence.ts';

const nths: CadenceStrings['form']['nths'] = {
  1: 'erster',
  2: 'zweiter',
  3: 'dritter',
  4: 'vierter',
  [-1]: 'letzter',
};

/** Every word about when the two meet and how they are reminded, in German. */
export const cadenceDe: CadenceStrings = {
  menu: {
    nextOne: 'Verschieben oder absagen',
    change: 'Ändern, wann ihr euch trefft',
    set: 'Festlegen, wann ihr euch trefft',
    reminders: 'Meine Erinnerungen',
  },
  rule: {
    weeks: (count, day) => {
      if (count === 1) return `jeden ${day}`;
      return count === 2 ? `jeden zweiten ${day}` : `alle ${count} Wochen am ${day}`;
    },
    // "am ersten Dienstag": weekdays are all of one gender.
    month: (nth, day) => `am ${(nths[nth] ?? '').replace(/r$/u, 'n')} ${day} jedes Monats`,
    at: (rule, time) => `${rule} um ${time}`,
  },
  suggestion: {
    text: (when) => `Ihr trefft euch offenbar ${when}. So übernehmen?`,
    use: 'Übernehmen',
    using: 'Speichert …',
    other: 'Andere Zeit festlegen',
  },
  form: {
    title: 'Wann trefft ihr euch?',
    both: 'Gilt für euch beide. Was ihr verschoben oder abgesagt habt, entfällt.',
    unknownRule: 'Ihr trefft euch nach einer Regel, die dieses Formular nicht kennt. Speichern ersetzt sie.',
    repeats: 'Wiederholt sich',
    repeat: {
      week: 'Jede Woche',
      secondWeek: 'Jede zweite Woche',
      weeks: 'Alle paar Wochen',
      month: 'Jeden Monat',
    },
    weeks: 'Wochen vom einen zum nächsten',
    nth: 'Welcher im Monat',
    nths,
    weekday: 'Tag',
    first: 'Zum ersten Mal',
    time: 'Uhrzeit',
    minutes: 'Minuten',
    zone: 'Zeitzone',
    zoneHint: 'Schreib eine Stadt, etwa Berlin',
    preview: 'Ihr trefft euch dann',
    inZone: (city) => `Zeit in ${city}`,
    save: 'Speichern',
    saving: 'Speichert …',
    saved: (when) => `Ihr trefft euch ${when}.`,
    faults: {
      weeks: 'Wähle eine Zahl von 1 bis 52 Wochen.',
      time: 'Wähle eine Uhrzeit.',
      minutes: 'Wähle eine Länge von 5 bis 480 Minuten.',
      zone: 'Diese Zeitzone gibt es nicht. Schreib eine Stadt, etwa Berlin, und wähle sie aus der Liste.',
    },
  },
  one: {
    title: 'Euer nächstes Treffen',
    planned: (when) => `Es ist ${when}.`,
    none: 'Kein Treffen ist geplant.',
    date: 'Neuer Tag',
    time: 'Neue Uhrzeit',
    passed: 'Wähle Tag und Uhrzeit, die noch kommen.',
    calendarStays: 'Dein Kalender bleibt, wie er ist.',
    move: 'Verschieben',
    callOff: 'Absagen',
    asPlanned: 'Zurück zur üblichen Zeit',
    cancelled: 'Abgesagt',
    undo: 'Zurücknehmen',
    takeBackOf: (when) => `Zurücknehmen: ${when}`,
    nowMoved: (when) => `Verschoben auf ${when}`,
    nowOff: (when) => `Abgesagt: ${when}`,
    nowPlanned: 'Es ist wieder wie geplant.',
  },
  reminders: {
    title: 'Meine Erinnerungen',
    of: (name) => `An dein 1:1 mit ${name}. Sie gehören nur dir: Jeder von euch stellt die eigenen ein.`,
    unset:
      'Noch bekommst du nichts: Opener weiß nicht, wie spät es bei dir ist. Sieh die Angaben durch und speichere.',
    muted: 'Keine Erinnerungen an dieses 1:1',
    lead: 'Meine Vorbereitung schicken',
    leads: {
      dayBefore: 'Am Tag davor, um 16:00',
      morning: 'Am selben Morgen, um 8:30',
      hour: 'Eine Stunde davor',
      quarter: '15 Minuten davor',
    },
    quiet: 'Ruhezeit, in der nichts kommt',
    worked: (days, hours) => `Deine Arbeitszeit in Outlook: ${days}, ${hours}.`,
    workedHold: 'Außerhalb davon kommt nichts.',
    ownHold: 'Stattdessen gilt deine eigene Ruhezeit, und an anderen Tagen kommt nichts.',
    useWorked: 'Arbeitszeit übernehmen',
    from: 'Von',
    to: 'Bis',
    language: 'Sprache',
    save: 'Speichern',
    saving: 'Speichert …',
    saved: 'Gespeichert.',
    loading: 'Deine Erinnerungen werden geholt …',
    notFetched: 'Deine Erinnerungen konnten nicht geholt werden.',
    faults: {
      quiet: 'Lass mindestens eine Stunde des Tages ohne Ruhezeit.',
      zone: 'Diese Zeitzone gibt es nicht. Schreib eine Stadt, etwa Berlin, und wähle sie aus der Liste.',
    },
  },
};
