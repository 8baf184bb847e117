import type { Purpose } from '../../../domain/purpose.ts';
import { pluralIn } from '../plural.ts';
import type { HistoryWording } from './en.ts';

const plural = pluralIn('es');

const questions: Record<Purpose, readonly [string, string, string]> = {
  priorities: [
    'Si esta semana solo pudieras terminar una cosa, ¿cuál sería?',
    '¿Qué haces que podría hacer otra persona, o nadie?',
    '¿Qué dijimos que importa más, y se nota en tu semana?',
  ],
  blockers: [
    '¿Qué lleva más tiempo esperando a otra persona?',
    '¿Dónde te atascaste esta semana sin decir nada?',
    '¿Qué sería más fácil si yo hiciera una llamada?',
  ],
  communication: [
    '¿Qué debería hacer más, o menos, cuando trabajamos juntos?',
    '¿Hubo un momento en que habrías preferido saberlo antes por mí?',
    '¿Cómo te gusta que te digan que algo ha salido mal?',
  ],
  deeperQuestions: [
    '¿Qué te ronda la cabeza por lo que nadie te ha preguntado?',
    '¿Qué cambiarías aquí si dependiera de ti?',
    '¿Cuándo disfrutaste por última vez de tu trabajo, y qué era distinto?',
  ],
  success: [
    '¿Qué quieres saber hacer dentro de un año?',
    '¿Qué opinión sobre tu trabajo te ayudaría más ahora mismo?',
    '¿Qué necesitas de mí para hacerlo bien y no tienes?',
  ],
};

/** Every word of the history, in Spanish. */
export const historyEs: HistoryWording = {
  title: 'Historial',
  meetings: 'Reuniones',
  loading: 'Repasando vuestras reuniones …',
  loadingMore: 'Cargando …',
  empty:
    'Aún no hay nada registrado. Después del primer cierre, aquí quedan vuestras reuniones, con respuestas, notas y lo que os prometisteis.',
  earlier: 'Mostrar reuniones anteriores',
  emptyMonth: 'No hay nada registrado hasta este mes.',
  linkedGone: 'La reunión a la que lleva este enlace ya no está registrada. Estas son las últimas.',
  gathering: 'Reuniendo todas las reuniones …',
  printedOf: (one, other) => `Reuniones 1:1 de ${one} y ${other}.`,
  printed: (from, to) => (from === to ? `Reunión del ${to}.` : `Reuniones del ${from} al ${to}.`),
  printedPart: 'Las reuniones anteriores no se imprimen aquí.',
  beginning: 'Aquí empieza vuestra historia.',
  month: 'Ir a un mes',
  allMonths: 'Lo último',
  meeting: (day) => `Reunión del ${day}`,
  missed: (day) => `${day}: no os reunisteis`,
  items: (count) => plural(count, { one: '# tema', other: '# temas' }),
  promises: (count) => plural(count, { one: '# compromiso', other: '# compromisos' }),
  there: (names) => `Presentes: ${names}`,
  byItself: 'Se cerró sola',
  noAnswer: 'Sin respuesta',
  promised: 'Prometido',
  between: 'Prometido entre reuniones',
  groups: { none: 'Sin propósito', updates: 'Respondido por escrito' },
  late: (name, day) => `Añadido después por ${name}, ${day}`,
  somebody: 'alguien',
  wellSpent: (name, answer) =>
    `Para ${name} fue tiempo ${{ yes: 'bien empleado', partly: 'bien empleado en parte', no: 'mal empleado' }[answer] ?? answer}`,
  due: (day) => `vence ${day}`,
  status: { open: 'abierta', done: 'hecha', dropped: 'descartada' },
  continue: 'Retomar',
  continueLabel: (title) => `Retomar: «${title}»`,
  continued: 'Vuelve a estar en vuestra agenda.',
  untitled: 'Sin título',
  search: 'Buscar en respuestas, notas y compromisos',
  searchHint: 'Buscar en vuestro historial',
  noFigures: 'Tras vuestras primeras reuniones, aquí veréis cuántas veces os reunís y para qué.',
  searching: 'Buscando …',
  found: (count) => plural(count, { one: '# resultado', other: '# resultados' }),
  nothingFound: (month) => `Nada encontrado hasta ${month}.`,
  lookFurther: 'Buscar más atrás',
  searchedAll: 'Eso era todo, hasta vuestro primer día aquí.',
  timeline: 'Vuestra pregunta a lo largo del tiempo',
  timelineQuestion: 'Pregunta',
  noAnswers: 'Aún no hay respuestas. Se reúnen aquí, reunión a reunión.',
  moreAnswers: 'Mostrar respuestas anteriores',
  overview: 'De un vistazo',
  perMonth: 'Reuniones por mes',
  monthColumn: 'Mes',
  countColumn: 'Número',
  missedCount: (count) => plural(count, { one: '# sin celebrar', other: '# sin celebrar' }),
  purposes: (meetings) =>
    plural(meetings, {
      one: 'Para qué fue vuestra última reunión',
      other: 'Para qué fueron vuestras últimas # reuniones',
    }),
  purposeColumn: 'Propósito',
  purposesByMonth: 'Para qué eran vuestros temas, por mes',
  brought: 'Quién trajo los temas',
  inTime: 'Compromisos con fecha',
  inTimeRows: { inTime: 'hechos a tiempo', late: 'hechos después', open: 'aún abiertos' },
  neglected: (purpose) => `Poco últimamente: ${purpose}. ¿Quizá una de estas?`,
  questions,
  export: 'Llévatelo',
  exportMarkdown: 'Como texto (Markdown)',
  exportJson: 'Como datos (JSON)',
  exporting: 'Escribiendo …',
  print: 'Imprimir',
};
