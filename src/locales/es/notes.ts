import type { NotesStrings } from '../en/notes.ts';

export const notesEs: NotesStrings = {
  title: 'Mis notas',
  onlyYou: 'Solo lo ves tú',
  begin: 'Escribir notas para ti',
  page: 'Mis notas de este 1:1',
  placeholder: 'Lo que quieres decir o recordar',
  forTopic: 'Nota para mí',
  lineOf: (topic) => `Mi nota sobre «${topic}»`,
  toAgenda: 'Ponerlo en la agenda',
  toAgendaOf: (line) => `Poner en la agenda: ${line}`,
  lines: 'Poner una línea en la agenda',
  full: 'Tu agenda está llena. Quita antes un tema.',
  earlier: 'Sobre temas anteriores',
  found: 'En tus propias notas',
};
