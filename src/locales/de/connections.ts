import type { ConnectionsStrings } from '../en/connections.ts';

/** Words about what a person may connect of their own Microsoft account, in German. */
export const connectionsDe: ConnectionsStrings = {
  locale: 'de',
  title: 'Verbindungen',
  intro:
    'Opener kommt ohne alles davon aus. Jede Verbindung gehört nur dir, und du kannst sie jederzeit trennen.',
  features: {
    calendar: {
      name: 'Kalender',
      why: 'Deine Vorbereitung kommt auch dann richtig, wenn euer 1:1 verschoben oder abgesagt wird.',
      reads:
        'Solange du Opener offen hast, liest es, wann deine Besprechungen mit Teams-Link sind, deine Zeitzone und deine Arbeitszeit. Keine Titel, keine Texte. Es behält die Zeiten dieses 1:1, Zeitzone und Arbeitszeit, damit außerhalb davon nichts kommt.',
    },
    toDo: {
      name: 'Microsoft To Do',
      why: 'Stellt, was du zugesagt hast, zu deinen anderen Aufgaben.',
      reads:
        'Opener legt eine Liste namens „Opener“ mit den Aufgaben an, die du übergibst, und merkt dort, wenn eine erledigt ist. Eure Organisation bewahrt diese Liste auf, nach ihren eigenen Regeln.',
    },
    people: {
      name: 'Wer deine Führungskraft ist',
      why: 'Erspart euch zu sagen, wer von euch beiden die Führungskraft ist.',
      reads:
        'Opener fragt eure Organisation, wer deine Führungskraft ist, und behält von der Antwort nichts.',
    },
    photo: {
      name: 'Dein Foto',
      why: 'Zeigt neben dem, was du schreibst, dein Gesicht statt eines Buchstabens.',
      reads:
        'Solange du Opener offen hast, holt es höchstens einmal am Tag dein Foto aus deinem Microsoft-Konto und bewahrt es auf. In jedem deiner 1:1s seht es nur ihr beide. Wenn du die Verbindung trennst, wird es gelöscht.',
    },
  },
  states: {
    notHere: 'In eurer Organisation nicht eingerichtet',
    off: 'Nicht verbunden',
    connected: 'Verbunden',
    consentNeeded: 'Microsoft möchte dich fragen',
    refused: 'Eure Organisation erlaubt es nicht',
    unavailable: 'Microsoft antwortet gerade nicht',
  },
  turnOn: (name) => `Verbinden: ${name}`,
  turnOff: (name) => `Trennen: ${name}`,
  connect: 'Verbinden',
  end: 'Trennen',
  askTitle: 'Microsoft wird dich fragen',
  ask: 'Ein Microsoft-Fenster öffnet sich und fragt, ob Opener das für dich tun darf. Du kannst es dort oder hier zurücknehmen.',
  goOn: 'Weiter zu Microsoft',
  notNow: 'Jetzt nicht',
  declined: 'Du hast Nein gesagt, und nichts wurde verbunden.',
  failed: 'Das Fenster wurde vorher geschlossen. Nichts wurde verbunden.',
  couldNot: 'Das ließ sich nicht ändern. Versuche es noch einmal.',
  loading: 'Einen Moment …',
  closeWindow: 'Du kannst dieses Fenster schließen.',
  handOver: (title) => `An To Do übergeben: ${title}`,
  handedOver: (title) => `In To Do. Zurückholen: ${title}`,
  managerIs: (name) => `Laut deiner Organisation ist ${name} deine Führungskraft.`,
  toDo: 'To Do',
  notHanded: 'To Do war nicht zu erreichen. Versuche es noch einmal.',
};
