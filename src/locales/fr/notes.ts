import type { NotesStrings } from '../en/notes.ts';

export const notesFr: NotesStrings = {
  title: 'Mes notes',
  onlyYou: 'Visible pour toi seulement',
  begin: 'Écrire des notes pour toi',
  page: 'Mes notes sur ce 1:1',
  placeholder: 'Ce que tu veux dire, ou retenir',
  forTopic: 'Note pour moi',
  lineOf: (topic) => `Ma note sur « ${topic} »`,
  toAgenda: 'Mettre à l’ordre du jour',
  toAgendaOf: (line) => `Mettre à l’ordre du jour : ${line}`,
  lines: 'Mettre une ligne à l’ordre du jour',
  full: 'Ton ordre du jour est plein. Retire d’abord un sujet.',
  earlier: 'Sur des sujets passés',
  found: 'Dans tes propres notes',
};
