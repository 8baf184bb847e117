import type { CommandWords } from '../shape/commandWords.ts';
import { listed } from '../writing/listed.ts';

export const germanHints: CommandWords['hints'] = {
  addTopic: listed(`thema, besprechen, reden, sprechen, ansprechen, agenda, hinzufügen, füge`),
  addAction: listed(`aufgabe, erinnere, erinner, zusage, zusagen, frist, fällig, bis, muss, soll, erledigen`),
  agenda: listed(`agenda, themen, tagesordnung, reden, sprechen`),
  listActions: listed(`aufgaben, zusagen, todos, liste, offen, offene, überfällig, ausstehend`),
  done: listed(`erledigt, fertig, abgehakt, abgeschlossen, geschafft, abhaken`),
  snooze: listed(`verschiebe, verschieben, später, vertagen, morgen, aufschieben`),
  question: listed(`frage, eröffnungsfrage, fragen, wortlaut`),
  answer: listed(`antwort, antworten, antworte, beantworten`),
  next: listed(`nächstes, nächster, nächste, wann, treffen, termin, kalender, besprechung`),
  recap: listed(`rückblick, letztes, letzte, zusammenfassung, protokoll, notizen, verlauf, besprochen`),
  settings: listed(`einstellungen, erinnerung, erinnerungen, sprache, benachrichtigung, stumm, abstellen`),
  help: listed(`hilfe, wie, was, wer, warum, befehl, befehle, erkläre`),
};
