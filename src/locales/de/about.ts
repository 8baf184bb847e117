import type { AboutStrings } from '../shape/aboutStrings.ts';

export const aboutDe: AboutStrings = {
  '/about/': {
    title: 'Opener',
    paragraphs: [
      '1:1s, die mit der Frage beginnen. Für zwei Menschen, die sich unter vier Augen treffen: ihre Eröffnungsfrage, ihre gemeinsame Agenda und was sie einander zugesagt haben.',
      'Öffne es in Microsoft Teams, in der Besprechung oder im Chat deines 1:1. Wenn es dort fehlt, frag die Leute, die in deiner Organisation Teams betreiben.',
    ],
  },
  '/about/privacy': {
    title: 'Datenschutz',
    paragraphs: [
      'Was Opener von einem 1:1 aufbewahrt, lesen genau die beiden, denen es gehört. Es gibt keine Ansicht für Administratoren und keine für höhere Ebenen. Jede Anfrage wird auf dem Server gegen eine geprüfte Anmeldung bei Microsoft Entra gehalten.',
      'Es bewahrt die Eröffnungsfrage auf, eure Antworten, die Agenda mit ihren Notizen, eure Aufgaben, eure Namen und die Kennungen, unter denen Microsoft euch kennt. Wenn du deinen Kalender verbindest, auch, wann ihr euch trefft, deine Zeitzone und deine Arbeitszeit; wenn du dein Foto verbindest, dieses Foto; beides, bis du die Verbindung beendest. Das alles liegt in der Datenbank, die eure Organisation dafür betreibt, und geht an niemanden sonst, es sei denn, eure Organisation hat für den Bot ein Sprachmodell angebunden.',
      'Was ihr in einem Teams-Chat schreibt, auch dem Bot, folgt den Regeln dieses Chats. Der Bot bekommt die Nachrichten, die an ihn gehen, und die, die ihr auswählt; was ihr einander sonst schreibt, liest er nicht.',
      'Titel, Notizen, Antworten und Fragen stehen nie in Protokollen. Wer die Azure-Umgebung betreibt, kommt an die Datenbank selbst heran, wie bei jeder Anwendung, die eine Organisation selbst betreibt.',
      'Was du offline tippst, wartet auf deinem eigenen Gerät, bis es gespeichert ist.',
      'Jede und jeder von euch kann ein Thema, ein Gespräch, eine Aufgabe oder das ganze 1:1 löschen lassen und Opener verlassen: über das „i“ oben im Panel. Auch wer Opener in eurer Organisation betreibt, kann es löschen.',
    ],
  },
  '/about/terms': {
    title: 'Nutzungsbedingungen',
    paragraphs: [
      'Opener ist quelloffen unter der MIT-Lizenz und kommt ohne Gewähr. Deine Organisation betreibt es, und ihre eigenen Regeln für den Gebrauch ihrer Systeme gelten.',
      'Nutze es für die 1:1s, die deine sind. Was du dort schreibst, kann auch die andere Person lesen.',
    ],
  },
};
