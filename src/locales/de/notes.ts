import type { NotesStrings } from '../en/notes.ts';

export const notesDe: NotesStrings = {
  title: 'Meine Notizen',
  onlyYou: 'Das siehst nur du',
  begin: 'Notizen für dich schreiben',
  page: 'Meine Notizen zu diesem 1:1',
  placeholder: 'Was du sagen oder dir merken willst',
  forTopic: 'Notiz für mich',
  lineOf: (topic) => `Meine Notiz zu „${topic}“`,
  toAgenda: 'Auf die Agenda setzen',
  toAgendaOf: (line) => `Auf die Agenda setzen: ${line}`,
  lines: 'Eine Zeile auf die Agenda setzen',
  full: 'Deine Agenda ist voll. Nimm zuerst ein Thema herunter.',
  earlier: 'Zu früheren Themen',
  found: 'In deinen eigenen Notizen',
};
