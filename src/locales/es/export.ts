import type { ExportWording } from '../en/export.ts';
import { itemWordsEs } from './itemWords.ts';

/** What Opener itself says in a 1:1 that is exported as Markdown, in Spanish. */
export const exportEs: ExportWording = {
  title: (one, other) => `1:1 de ${one} y ${other}`,
  taken: (when) => `Tomado de Opener el ${when}.`,
  from: (day) => `desde ${day}`,
  to: (day) => `hasta ${day}`,
  question: (question) => `Pregunta inicial: ${question}`,
  agenda: 'En la agenda',
  ownNotes: 'Tus notas privadas',
  nothingWaits: 'No espera nada.',
  between: 'Prometido entre reuniones',
  notHeld: 'No hubo reunión.',
  unreadable: 'Este registro no se puede leer.',
  formerColleague: 'Excolega',
  there: (names) => `Presentes: ${names.join(' y ')}.`,
  itemWords: itemWordsEs,
  withoutPurpose: 'Sin propósito',
  updates: 'Consultas',
  update: 'consulta',
  agreed: 'Acordado',
  late: (name, day) => `Añadido después por ${name}, ${day}:`,
  wellSpent: (name, answer) =>
    `Para ${name} fue tiempo ${{ yes: 'bien empleado', partly: 'bien empleado en parte', no: 'mal empleado' }[answer]}.`,
  due: (day) => `vence ${day}`,
  closed: (status, day) => `${{ open: 'abierta', done: 'hecha', dropped: 'descartada' }[status]} ${day}`,
  somebody: 'alguien',
};
