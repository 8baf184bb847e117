import type { PersonalStrings } from '../en/personal.ts';
import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('es');

export const personalEs: PersonalStrings = {
  title: 'Mis 1:1',
  none: 'Aún no tienes ningún 1:1. Añade Opener a un chat o una reunión con una sola persona más y aparecerá aquí.',
  privacy: 'Esta página solo la ves tú. Lo que hay en un 1:1 lo leen sus dos personas y nadie más.',
  back: 'Volver a mis 1:1',
  running: 'Hay una reunión en curso',
  next: (when) => `Próxima: ${when}`,
  reminders: 'Mis recordatorios',
  remindersOf: (name) => `Mis recordatorios del 1:1 con ${name}`,
  notMet: 'Aún no ha habido ninguna reunión con Opener',
  metToday: 'Hubo una reunión hoy',
  lastMetDays: (days, day) =>
    `Última vez el ${day}, ${plural(days, { one: 'hace # día', other: 'hace # días' })}`,
  lastMetWeeks: (weeks, day) =>
    `Última vez el ${day}, ${plural(weeks, { one: 'hace # semana', other: 'hace # semanas' })}`,
  actions: (yours, theirs) =>
    yours + theirs === 0
      ? 'No hay tareas abiertas'
      : `Tareas abiertas: ${yours} tuyas, ${theirs} de la otra persona`,
  overdue: (count) =>
    plural(count, { one: '# de las tuyas ha vencido', other: '# de las tuyas han vencido' }),
  pages: { oneOnOnes: 'Mis 1:1', actions: 'Mis tareas', privacy: 'Privacidad' },
  partOf: {
    agenda: (name) => `Tu 1:1 con ${name}`,
    notes: (name) => `Mis notas del 1:1 con ${name}`,
    history: (name) => `El historial con ${name}`,
  },
  apart: (last) => `${last}. Conviene buscar fecha`,
  theirsOverdue: (count) =>
    plural(count, { one: '# de la otra persona ha vencido', other: '# de la otra persona han vencido' }),
  neglected: (purpose) => `Poco últimamente: ${purpose}`,
  agenda: 'Agenda',
  openAgenda: (name) => `Abrir la agenda con ${name}`,
  chat: 'Ir al chat',
  openChat: (name) => `Abrir tu chat con ${name}`,
  notes: 'Mis notas',
  asking: (count) => plural(count, { one: '# te necesita ahora', other: '# te necesitan ahora' }),
  resting: 'Los demás',
  myActions: 'Lo que prometí',
  noActions: 'No tienes nada abierto. Lo que prometas en un 1:1 aparecerá aquí.',
  overdueTitle: 'Vencidas',
  openTitle: 'Abiertas',
  waitingTitle: 'De otras personas',
};
