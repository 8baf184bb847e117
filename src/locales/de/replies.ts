import type { BotStrings } from '../shape/botStrings.ts';

export const botDe: BotStrings = {
  missing: {
    addTopic: 'Worüber möchtest du sprechen? Schreib zum Beispiel: Thema Umfang des Umbaus',
    addAction: 'Was ist zu tun? Schreib zum Beispiel: Aufgabe Folien schicken bis Freitag',
    answer:
      'Was ist deine Antwort? Schreib sie ins Feld unten oder zum Beispiel: Antwort der neue Starttermin',
    done: 'Welche ist erledigt? Schreib ihre Nummer, zum Beispiel: erledigt 2. Schreib „Aufgaben“, um die Nummern zu sehen.',
    snooze:
      'Welche soll warten? Schreib zum Beispiel: verschiebe 2 auf Montag. Schreib „Aufgaben“, um die Nummern zu sehen.',
  },
  reopenWhich: 'Was soll wieder offen sein? Schreib die Nummer, zum Beispiel: wieder öffnen 2.',
  tooLong: (what, length, limit) =>
    `${longer[what]} hat ${length} Zeichen, und Platz ist für ${limit}. Bitte kürze und schick es noch einmal.`,
  refused: {
    agendaFull: (limit) =>
      `Auf der Agenda stehen schon ${limit} Punkte von dir, mehr passt nicht. Schließt erst ein Treffen ab.`,
    answerEmpty: 'Eine Antwort braucht ein Wort.',
    noSuchTime: 'Diese Zeit gibt es nicht. Wähle eine andere.',
    ownerIsNeither: 'Eine Aufgabe gehört einem von euch beiden.',
    titleLength: (limit) => `Ein Titel hat 1 bis ${limit} Zeichen.`,
    tooManyOpen: (limit) => `Ihr habt ${limit} offene Aufgaben. Erledigt oder streicht erst eine.`,
  },
  dayHasPassed: 'Wähle einen Tag nach heute, bis zu dem sie warten soll.',
  notOneOfTheTwo: (name) =>
    `${name} gehört nicht zu diesem 1:1 und kann es deshalb nicht übernehmen. Nenn einen von euch beiden, oder niemanden, dann ist es deine.`,
  unclearDate: (strings) =>
    `Ich weiß nicht, welcher Tag „${strings}“ ist. Schreib einen, der noch kommt, zum Beispiel: Freitag, 3. April oder 2027-04-03.`,
  target: {
    noSuchNumber: (n, count) =>
      count === 1
        ? `Eine Nummer ${n} gibt es nicht; die Liste hat nur Nummer 1. Schreib „Aufgaben“, um sie zu sehen.`
        : `Eine Nummer ${n} gibt es nicht; die Liste geht von 1 bis ${count}. Schreib „Aufgaben“, um sie zu sehen.`,
    nothingMatches: (strings) =>
      `Ich finde keine offene Aufgabe mit „${strings}“. Schreib „Aufgaben“, um sie mit ihren Nummern zu sehen.`,
    severalMatch: (strings, count) =>
      `${count} offene Aufgaben enthalten „${strings}“. Schreib „Aufgaben“ und nimm die Nummer von der, die du meinst.`,
    nothingOpen: 'Nichts ist offen. Schreib zum Beispiel: Aufgabe Folien schicken bis Freitag',
  },
  together: {
    done: (titles) => `Erledigt: ${titles.join('; ')}.`,
    nothingChanged: 'Nichts wurde abgehakt.',
    failed: (numbers) =>
      `Nummer ${numbers.join(' und Nummer ')} konnte ich nicht abhaken. Sieh unten, was noch offen ist, und versuche es noch einmal.`,
  },
};

const longer = {
  addTopic: 'Das Thema',
  addAction: 'Die Aufgabe',
  question: 'Die Frage',
  answer: 'Die Antwort',
};
