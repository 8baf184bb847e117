import type { CardCadenceStrings } from '../en/cardCadence.ts';

/** Every word about setting when the two meet, in German. */
export const cardCadenceDe: CardCadenceStrings = {
  set: 'Festlegen, wann ihr euch trefft',
  change: 'Ändern, wann ihr euch trefft',
  source: {
    calendar: 'Aus dem Kalender. Er zeigt, was verschoben und abgesagt ist; hier ist nichts festzulegen.',
    details: 'Aus der Besprechung in Teams.',
  },
  both: 'Gilt für euch beide. Was ihr verschoben oder abgesagt habt, entfällt.',
  unknownRule: 'Ihr trefft euch nach einer Regel, die dieses Formular nicht kennt. Speichern ersetzt sie.',
  repeats: 'Wiederholt sich',
  everyWeeks: (count) => {
    if (count === 1) return 'Jede Woche';
    return count === 2 ? 'Jede zweite Woche' : `Alle ${count} Wochen`;
  },
  nthOfMonth: {
    '1': 'Jeden Monat, der erste solche Tag',
    '2': 'Jeden Monat, der zweite solche Tag',
    '3': 'Jeden Monat, der dritte solche Tag',
    '4': 'Jeden Monat, der vierte solche Tag',
    '-1': 'Jeden Monat, der letzte solche Tag',
  },
  weekday: 'Tag',
  from: 'Zum ersten Mal an diesem Tag oder danach (leer: sobald es so weit ist)',
  time: 'Uhrzeit',
  minutes: 'Minuten',
  zone: 'Zeitzone (eine Stadt, etwa Berlin)',
  required: 'Das darf nicht leer sein.',
  save: 'Speichern',
  saved: 'Wann ihr euch trefft, ist gespeichert.',
  faults: {
    repeats: 'Wähle, wie oft ihr euch trefft. Nichts wurde geändert.',
    from: 'Das erste Mal muss ein Tag innerhalb eines Jahres von jetzt an sein. Nichts wurde geändert.',
    time: 'Wähle eine Uhrzeit. Nichts wurde geändert.',
    minutes: 'Wähle, wie viele Minuten ihr euch trefft, von 5 bis 480. Nichts wurde geändert.',
    zone: 'Diese Zeitzone gibt es nicht, deshalb wurde nichts geändert. Schreib eine Stadt, etwa Berlin, oder Europe/Berlin.',
  },
};
