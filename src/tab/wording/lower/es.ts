import { pluralIn } from '../plural.ts';
import type { LowerWording } from './en.ts';

const plural = pluralIn('es');

export const lowerEs: LowerWording = {
  meeting: {
    title: 'Vuestra reunión',
    start: 'Empezar la reunión',
    started: 'Vuestra reunión ha empezado.',
    going: 'Estáis en vuestra reunión.',
    timeIsUp: 'Se acabó el tiempo.',
    minutesLeft: (count) => plural(count, { one: 'queda # minuto', other: 'quedan # minutos' }),
    ended: 'La llamada ha terminado.',
    endedWrapsUp: (minutes) =>
      `La llamada ha terminado. Opener cerrará en ${plural(minutes, { one: '# minuto', other: '# minutos' })}.`,
    wrapUp: 'Cerrar reunión',
    steps: {
      agreed: '¿Qué habéis acordado?',
      keep: '¿Algo que guardar para la próxima?',
      wellSpent: 'Una última cosa',
    },
    step: (step, of) => `Paso ${step} de ${of}`,
    next: 'Siguiente',
    fileNow: 'Cerrar ahora',
    filing: 'Cerrando …',
    filed: 'Vuestra reunión queda registrada.',
    leftOver: (count) =>
      plural(count, {
        one: '# tema era demasiado largo para caber y espera al próximo cierre.',
        other: '# temas eran demasiado largos para caber y esperan al próximo cierre.',
      }),
    filedItems: (count) =>
      count === 0
        ? 'Vuestra reunión queda registrada.'
        : plural(count, {
            one: 'Vuestra reunión queda registrada, con # tema.',
            other: 'Vuestra reunión queda registrada, con # temas.',
          }),
    undo: 'Deshacer',
    undone: 'Deshecho. Todo vuelve a estar en vuestra agenda.',
    loading: 'Un momento …',
    nothingAgreed: 'No se prometió nada en esta reunión. Si algo se prometió, añádelo aquí.',
    nothingDiscussed: 'No hay nada marcado como hablado, así que todo sigue en vuestra agenda.',
    keepHint: 'Esto se ha hablado y queda registrado. Marca lo que deba esperar a la próxima vez.',
    wellSpent: '¿Ha sido tiempo bien empleado?',
    wellSpentAnswers: { yes: 'Sí', partly: 'En parte', no: 'No' },
    wellSpentSeen: 'Esto solo lo veis vosotros dos.',
    rated: 'Gracias.',
  },
  actions: {
    title: 'Tareas',
    count: (count) => plural(count, { one: '# tarea abierta', other: '# tareas abiertas' }),
    label: (title) => `Tarea: ${title}`,
    loading: 'Trayendo las tareas …',
    notFetched: 'No se han podido traer las tareas.',
    empty: 'Aún no hay nada prometido. Prueba con «Enviar la presentación para el viernes».',
    noneOpen: 'No hay nada abierto.',
    add: 'Añadir una tarea',
    addNow: 'Añadir',
    newIsYours: 'Para ti',
    newIsTheirs: (name) => `Para ${name}`,
    newOwner: (forOwner, other) => `${forOwner}. Dársela a ${other}`,
    from: (topic) => `Del tema «${topic}»`,
    forgetTopic: 'No es de este tema',
    added: (title, due) =>
      due === null ? `Añadida, sin fecha: «${title}»` : `Añadida, vence ${due}: «${title}»`,
    full: (limit) => `Tenéis ${limit} tareas abiertas. Terminad o descartad antes alguna.`,
    stillAdding: 'Opener no responde. Lo sigue intentando; tu texto se conserva.',
    notAdded:
      'No se ha añadido: no se puede contactar con Opener. Tu texto sigue aquí; pulsa Intro para intentarlo de nuevo.',
    notAddedUnclear: 'No encontramos ese día. Prueba con «para el viernes».',
    notAddedEmpty: 'Di qué hay que hacer y para cuándo.',
    finish: (title) => `Hecha: ${title}`,
    titleField: 'Título',
    renamedMeanwhile: (title) => `Ahora dice «${title}». Intro deja lo tuyo, Esc lo otro.`,
    titleKept: 'No se ha guardado. Tus palabras siguen aquí; pulsa Intro para intentarlo de nuevo.',
    ownerOf: (title, owner, other) => `Responsable de ${title}: ${owner}. Dársela a ${other}`,
    yours: 'Tú',
    due: {
      none: 'Poner fecha',
      today: 'hoy',
      tomorrow: 'mañana',
      overdue: (days) => plural(days, { one: 'venció hace # día', other: 'venció hace # días' }),
      label: (title, due) => `Fecha de ${title}: ${due}`,
      field: 'Fecha límite',
      save: 'Guardar',
      clear: 'Sin fecha',
    },
    message: 'mensaje',
    messageOf: (title) => `El mensaje del que salió ${title}`,
    drop: (title) => `Descartar: ${title}`,
    doneLately: 'Hechas hace poco',
    doneOn: (day) => `hecha ${day}`,
    droppedOn: (day) => `descartada ${day}`,
    takeUp: (title) => `Retomar: ${title}`,
    became: {
      open: (title) => `«${title}» vuelve a estar abierta`,
      done: (title) => `Hecha: «${title}»`,
      dropped: (title) => `«${title}» descartada`,
    },
    nowYours: (title) => `«${title}» ahora es tuya`,
    nowTheirs: (title, name) => `${name} tiene ahora «${title}»`,
    nowDue: (title, due) => (due === null ? `«${title}» ya no tiene fecha` : `«${title}» vence ${due}`),
    renamed: (title) => `Ahora dice «${title}»`,
    undone: (title) => `Deshecho: ${title}`,
    changedMeanwhile: (title) =>
      `«${title}» acaba de cambiar, así que tu cambio no se ha hecho. La ves como está ahora.`,
    notSaved: (title) =>
      `«${title}» no se ha podido guardar y está como antes. No se puede contactar con Opener; inténtalo de nuevo.`,
  },
};
