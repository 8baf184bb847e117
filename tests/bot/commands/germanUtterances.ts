import {
  agenda,
  answer,
  done,
  doneAll,
  exportDependencies,
  help,
  hers,
  list,
  mine,
  next,
  question,
  type Row,
  recap,
  settings,
  snooze,
  topic,
  wrapUp,
} from './expected.ts';
import { rae } from './speaking.ts';

const asking: Row[] = [
  ['Hilfe', help],
  ['<at>Opener</at> hallo', help],
  ['Guten Morgen!', help],
  ['Was kannst du?', help],
  ['Agenda', agenda],
  ['zeig mir bitte die Agenda', agenda],
  ['Was steht auf der Agenda?', agenda],
  ['unsere Themen', agenda],
  ['Worüber sprechen wir?', agenda],
  ['nächstes Treffen', next],
  ['naechstes Treffen', next],
  ['Wann treffen wir uns?', next],
  ['wann ist unser nächstes 1:1', next],
  ['abschließen', wrapUp],
  ['Treffen abschliessen', wrapUp],
  ['Lass uns abschließen!', wrapUp],
  ['Rückblick', recap],
  ['Was haben wir letztes Mal besprochen?', recap],
  ['Zusammenfassung bitte', recap],
  ['exportieren', exportDependencies],
  ['bitte alles exportieren', exportDependencies],
  ['Einstellungen', settings],
  ['Erinnerungen', settings],
];

const topics: Row[] = [
  ['Thema Umfang des Umbaus', topic('Umfang des Umbaus')],
  ['Thema: Umfang des Umbaus', topic('Umfang des Umbaus')],
  ['neues Thema – Karrierepläne', topic('Karrierepläne')],
  ['Füge Karrierepläne zur Agenda hinzu', topic('Karrierepläne')],
  ['fuege Karrierepläne hinzu', topic('Karrierepläne')],
  ['setze Karrierepläne auf die Agenda', topic('Karrierepläne')],
  ['bitte nimm das Budget auf die Agenda', topic('das Budget')],
  ['besprechen: Urlaub im Sommer', topic('Urlaub im Sommer')],
  ['Lass uns reden über das Budget', topic('das Budget')],
  ['Thema Mit <at>Tom</at> über das Budget sprechen', topic('Mit Tom über das Budget sprechen')],
];

const actions: Row[] = [
  ['Aufgabe Folien schicken', mine('Folien schicken')],
  ['Aufgabe: Folien schicken bis Freitag', mine('Folien schicken', '2026-03-27')],
  ['neue Aufgabe Folien schicken bis zum 3. April', mine('Folien schicken', '2026-04-03')],
  ['Aufgabe Folien schicken bis morgen, bitte', mine('Folien schicken', '2026-03-26')],
  ['Aufgabe für Mia: Raum buchen bis Freitag', hers('Raum buchen', '2026-03-27')],
  ['Aufgabe Mia: Raum buchen', hers('Raum buchen')],
  ['Aufgabe Mia soll den Raum buchen', hers('den Raum buchen')],
  ['Aufgabe <at>Mia</at> Raum buchen bis Freitag', hers('Raum buchen', '2026-03-27')],
  ['Aufgabe Raum buchen <at>Mia</at> bis 3. April', hers('Raum buchen', '2026-04-03')],
  ['Aufgabe Raum buchen für Mia', hers('Raum buchen')],
  ['Aufgabe Mia anrufen', mine('Mia anrufen')],
  ['Aufgabe Mia die Folien schicken bis Freitag', mine('Mia die Folien schicken', '2026-03-27')],
  ['Aufgabe Folien schicken an <at>Mia</at>', mine('Folien schicken an Mia')],
  ['Aufgabe sprich mit <at>Mia</at>', mine('sprich mit Mia')],
  ['todo Folien schicken bis Ende der Woche', mine('Folien schicken', '2026-03-27')],
  ['erinnere mich an Folien schicken morgen', mine('Folien schicken', '2026-03-26')],
];

const lists: Row[] = [
  ['Aufgaben', list('all')],
  ['alle offenen Aufgaben', list('all')],
  ['Zeig mir meine Aufgaben', list('mine')],
  ['meine offenen Aufgaben', list('mine')],
  ['Was muss ich noch tun?', list('mine')],
  ['Mias Aufgaben', list('theirs')],
  ['Aufgaben von Mia', list('theirs')],
  ['erledigte Aufgaben', list('done')],
];

const closing: Row[] = [
  ['erledigt 2', done(2)],
  ['Erledigt: 2.', done(2)],
  ['2 erledigt', done(2)],
  ['Nummer zwei ist erledigt', done(2)],
  ['hake 2 ab', done(2)],
  ['fertig mit 3', done(3)],
  ['markiere 2 als erledigt', done(2)],
  ['erledigt 2 und 3', doneAll(2, 3)],
  ['2 und 3 sind erledigt', doneAll(2, 3)],
  ['erledigt Folien schicken', done('Folien schicken')],
  ['Das Deck ist fertig.', done('Das Deck')],
  ['verschiebe 2 auf Montag', snooze(2, '2026-03-30')],
  ['Verschieb 2 bitte auf morgen', snooze(2, '2026-03-26')],
  ['verschiebe Nummer 2 bis zum 3. April', snooze(2, '2026-04-03')],
  ['verschiebe 2 um 3 Tage', snooze(2, '2026-03-28')],
  ['verschiebe 2 um eine Woche', snooze(2, '2026-04-01')],
  ['vertage die Folien bis Freitag', snooze('die Folien', '2026-03-27')],
  ['verschiebe 2', snooze(2, null)],
];

const questions: Row[] = [
  ['Frage', question(null)],
  ['Wie lautet unsere Frage?', question(null)],
  ['Ändere die Frage', question(null)],
  ['Frage: Worauf bist du stolz?', question('Worauf bist du stolz?')],
  ['ändere die Frage in Was ist gerade schwer?', question('Was ist gerade schwer?')],
  ['Antwort der neue Starttermin', answer('der neue Starttermin')],
  ['meine Antwort ist: mehr Zeit', answer('mehr Zeit')],
];

/** In English, as Teams' own menu of commands has them, with German around and within. */
const mixed: Row[] = [
  ['add Umfang des Umbaus', topic('Umfang des Umbaus')],
  ['bitte add Karrierepläne', topic('Karrierepläne')],
  ['action Präsentation schicken bis Freitag', mine('Präsentation schicken', '2026-03-27')],
  ['actions mine', list('mine')],
  ['done 2', done(2)],
  ['snooze 2 until Montag', snooze(2, '2026-03-30')],
  ['snooze 2 for 3 days', snooze(2, '2026-03-28')],
  ['recap', wrapUp],
];

const unfinished: Row[] = [
  ['Thema', { kind: 'incomplete', command: 'addTopic', missing: 'title' }],
  [
    'Aufgabe',
    { kind: 'incomplete', command: 'addAction', missing: 'title', ownerId: rae.id, due: { kind: 'none' } },
  ],
  ['erledigt', { kind: 'incomplete', command: 'done', missing: 'target' }],
  ['verschiebe', { kind: 'incomplete', command: 'snooze', missing: 'target', until: null }],
];

export const germanUtterances = { asking, topics, actions, lists, closing, questions, mixed, unfinished };
