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
  ['ayuda', help],
  ['<at>Opener</at> ¡Hola!', help],
  ['Buenos días', help],
  ['¿Qué puedes hacer?', help],
  ['que puedes hacer', help],
  ['agenda', agenda],
  ['muéstrame la agenda, por favor', agenda],
  ['¿Qué hay en la agenda?', agenda],
  ['temas', agenda],
  ['próxima reunión', next],
  ['proxima reunion', next],
  ['¿Cuándo nos reunimos?', next],
  ['¿Cuándo es nuestro próximo 1:1?', next],
  ['cerrar', wrapUp],
  ['Cerrar la reunión', wrapUp],
  ['resumen', recap],
  ['¿De qué hablamos la última vez?', recap],
  ['exportar todo', exportDependencies],
  ['descargar nuestro 1:1', exportDependencies],
  ['ajustes', settings],
  ['Configuración', settings],
];

const topics: Row[] = [
  ['tema alcance del rediseño', topic('alcance del rediseño')],
  ['Tema: alcance del rediseño', topic('alcance del rediseño')],
  ['añade planes de carrera a la agenda', topic('planes de carrera')],
  ['anade planes de carrera', topic('planes de carrera')],
  ['¿Puedes añadir planes de carrera?', topic('planes de carrera')],
  ['pon el presupuesto en la agenda', topic('el presupuesto')],
  ['hablemos de vacaciones', topic('vacaciones')],
  ['tema «Planes de carrera»', topic('Planes de carrera')],
  ['tema preguntar a <at>Tom</at> por el alcance', topic('preguntar a Tom por el alcance')],
];

const actions: Row[] = [
  ['tarea enviar la presentación', mine('enviar la presentación')],
  ['Tarea: enviar la presentación para el viernes', mine('enviar la presentación', '2026-03-27')],
  ['nueva tarea enviar la presentación mañana', mine('enviar la presentación', '2026-03-26')],
  ['tarea enviar la presentación para el 3 de abril', mine('enviar la presentación', '2026-04-03')],
  ['añade una tarea: reservar sala, por favor', mine('reservar sala')],
  ['tarea para Mia: reservar sala para el viernes', hers('reservar sala', '2026-03-27')],
  ['tarea Mia: reservar sala', hers('reservar sala')],
  ['tarea Mia debe reservar sala', hers('reservar sala')],
  ['tarea <at>Mia</at> reservar sala', hers('reservar sala')],
  ['tarea reservar sala <at>Mia</at> para el 3 de abril', hers('reservar sala', '2026-04-03')],
  ['tarea reservar sala para Mia', hers('reservar sala')],
  ['tarea llamar a <at>Mia</at>', mine('llamar a Mia')],
  ['tarea hablar con <at>Mia</at> para el viernes', mine('hablar con Mia', '2026-03-27')],
  ['recuérdame que tengo que llamar a Mia mañana', mine('llamar a Mia', '2026-03-26')],
];

const lists: Row[] = [
  ['tareas', list('all')],
  ['todas las tareas', list('all')],
  ['¿tareas abiertas?', list('all')],
  ['mis tareas', list('mine')],
  ['muéstrame mis tareas', list('mine')],
  ['¿Qué tengo que hacer?', list('mine')],
  ['tareas de Mia', list('theirs')],
  ['tareas hechas', list('done')],
];

const closing: Row[] = [
  ['hecho 2', done(2)],
  ['Hecha: 2.', done(2)],
  ['2 hecha', done(2)],
  ['la número dos está hecha', done(2)],
  ['marca 2 como hecha', done(2)],
  ['hecho 2 y 3', doneAll(2, 3)],
  ['2 y 3 están hechas', doneAll(2, 3)],
  ['hecho enviar la presentación', done('enviar la presentación')],
  ['La presentación está lista.', done('La presentación')],
  ['aplaza 2 al lunes', snooze(2, '2026-03-30')],
  ['aplaza 2 hasta el viernes', snooze(2, '2026-03-27')],
  ['por favor mueve 2 a mañana', snooze(2, '2026-03-26')],
  ['aplaza 2 3 días', snooze(2, '2026-03-28')],
  ['aplaza 2 una semana', snooze(2, '2026-04-01')],
  ['aplaza la presentación hasta el viernes', snooze('la presentación', '2026-03-27')],
  ['posponer 2', snooze(2, null)],
];

const questions: Row[] = [
  ['pregunta', question(null)],
  ['¿Cuál es nuestra pregunta?', question(null)],
  ['cambiar la pregunta', question(null)],
  ['pregunta ¿De qué te enorgulleces?', question('¿De qué te enorgulleces?')],
  ['cambia la pregunta por ¿Qué es difícil ahora?', question('¿Qué es difícil ahora?')],
  ['respuesta la fecha de lanzamiento', answer('la fecha de lanzamiento')],
  ['mi respuesta es: más tiempo', answer('más tiempo')],
];

/** In English, as Teams' own menu of commands has them, with Spanish around and within. */
const mixed: Row[] = [
  ['add alcance del rediseño', topic('alcance del rediseño')],
  ['action enviar la presentación para el viernes', mine('enviar la presentación', '2026-03-27')],
  ['actions mine', list('mine')],
  ['done 2', done(2)],
  ['snooze 2 until lunes', snooze(2, '2026-03-30')],
  ['snooze 2 for 3 days', snooze(2, '2026-03-28')],
  ['recap', wrapUp],
];

const unfinished: Row[] = [
  ['tema', { kind: 'incomplete', command: 'addTopic', missing: 'title' }],
  [
    'tarea',
    { kind: 'incomplete', command: 'addAction', missing: 'title', ownerId: rae.id, due: { kind: 'none' } },
  ],
  ['hecho', { kind: 'incomplete', command: 'done', missing: 'target' }],
  ['aplaza', { kind: 'incomplete', command: 'snooze', missing: 'target', until: null }],
];

export const spanishUtterances = { asking, topics, actions, lists, closing, questions, mixed, unfinished };
