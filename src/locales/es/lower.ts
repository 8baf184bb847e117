import type { LowerStrings } from '../en/lower.ts';
import { pluralIn } from '../writing/plural.ts';
import { offeredEs } from './offeredQuestions.ts';

const plural = pluralIn('es');

export const lowerEs: LowerStrings = {
  meeting: {
    title: 'La reunión',
    start: 'Empezar la reunión',
    started: 'La reunión ha empezado.',
    going: 'La reunión está en curso.',
    timeIsUp: 'Se acabó el tiempo.',
    minutesLeft: (count) => plural(count, { one: 'queda # minuto', other: 'quedan # minutos' }),
    ended: 'La llamada ha terminado.',
    endedWrapsUp: (minutes) =>
      `La llamada ha terminado. Opener cerrará en ${plural(minutes, { one: '# minuto', other: '# minutos' })}.`,
    wrapUp: 'Cerrar reunión',
    steps: {
      agreed: '¿Qué quedó acordado?',
      keep: '¿Algo que guardar para la próxima?',
      wellSpent: 'Una última cosa',
    },
    step: (step, of) => `Paso ${step} de ${of}`,
    next: 'Siguiente',
    fileNow: 'Cerrar ahora',
    filing: 'Cerrando …',
    filed: 'La reunión queda registrada.',
    leftOver: (count) =>
      plural(count, {
        one: '# tema era demasiado largo para caber y espera al próximo cierre.',
        other: '# temas eran demasiado largos para caber y esperan al próximo cierre.',
      }),
    filedItems: (count) =>
      count === 0
        ? 'La reunión queda registrada.'
        : plural(count, {
            one: 'La reunión queda registrada, con # tema.',
            other: 'La reunión queda registrada, con # temas.',
          }),
    undo: 'Deshacer',
    undone: 'Deshecho. Todo vuelve a estar en la agenda.',
    loading: 'Un momento …',
    nothingAgreed: 'No se prometió nada en esta reunión. Si algo se prometió, añádelo aquí.',
    nothingDiscussed: 'No hay nada marcado como hablado, así que todo sigue en la agenda.',
    keepHint: 'Esto se ha hablado y queda registrado. Marca lo que deba esperar a la próxima vez.',
    wellSpent: '¿Ha sido tiempo bien empleado?',
    wellSpentAnswers: { yes: 'Sí', partly: 'En parte', no: 'No' },
    wellSpentSeen: 'Esto solo lo ven las dos personas de este 1:1.',
    rated: 'Gracias.',
  },
  actions: {
    title: 'Tareas',
    count: (count) => plural(count, { one: '# tarea abierta', other: '# tareas abiertas' }),
    label: (title) => `Tarea: ${title}`,
    loading: 'Trayendo las tareas …',
    notFetched: 'No se han podido cargar las tareas.',
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
    full: (limit) => `Hay ${limit} tareas abiertas. Termina o descarta antes alguna.`,
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
  privacy: {
    title: 'Solo entre dos',
    whoTitle: 'Quién puede leerlo',
    who: (other) =>
      `Tú y ${other}: la pregunta, las respuestas, la agenda y sus notas. Opener lo comprueba en cada petición.`,
    adminTitle: 'Ninguna otra vista',
    admin: 'Opener no tiene vista para administradores, para Recursos Humanos ni para los jefes de nadie.',
    botTitle: 'Qué ve el bot',
    bot: 'Qué dos personas hay en este chat. No lee lo que se escribe en él.',
    storeTitle: 'Dónde se guarda',
    store:
      'En la base de datos que tu organización mantiene para Opener. Quien la mantiene tiene los datos guardados; Opener no le da ningún modo de leerlos. Lo que escribes sin conexión espera en este dispositivo hasta que se guarda.',
    rightsTitle: 'Tus derechos',
    keysTitle: 'Teclado',
    keys: [
      { keys: 'Intro', does: 'añade un tema o termina de editar un título' },
      { keys: 'Alt + ↑ ↓', does: 'mueve el tema en el que estás' },
      { keys: 'Ctrl + Z', does: 'deshace lo último que quitaste o cambiaste, fuera de los campos de texto' },
      { keys: 'Esc', does: 'sale de un campo, de un menú o de un arrastre' },
    ],
    rolesTitle: 'Quién es quién',
  },
  question: {
    title: 'Elige la pregunta inicial',
    oldStay: 'El 1:1 empieza siempre con ella. Las respuestas a la anterior se podrán seguir leyendo.',
    offered: 'Preguntas propuestas',
    offers: offeredEs,
    own: 'O con otras palabras',
    ownPlaceholder: 'Escribe tu propia pregunta',
    choose: 'Usar esta pregunta',
    choosing: 'Cambiando …',
    conflict: (text) => `La pregunta acaba de cambiar. Ahora es: «${text}» ¿Sigues queriendo la tuya?`,
    chooseAnyway: 'Usar la mía',
    keepNewer: 'Dejar esa',
    changed: 'La pregunta inicial ha cambiado.',
  },
  item: {
    moveUp: 'Subir',
    moveDown: 'Bajar',
    remove: 'Quitar',
    makeAction: 'Convertirlo en tarea',
    makeUpdate: 'Responderlo antes de la llamada',
    makeTopic: 'Hablarlo en la llamada',
  },
  hints: {
    asksForStatus: 'Esto pregunta cómo va algo, y para eso no hace falta una llamada.',
    addAsUpdate: 'Añadirlo para responder por escrito',
    soundsLike: (name) => `Parece de ${name}.`,
    addAs: (name) => `Añadir como ${name}`,
  },
  locked: {
    tooLarge: {
      title: 'La agenda está demasiado llena',
      text: 'Puedes seguir leyéndola. Recarga y quita algunas notas largas.',
    },
    forbidden: {
      title: 'Tu último cambio no se ha guardado',
      text: 'Afecta a algo que solo puede escribir la otra persona o el propio Opener. Copia lo que necesites y recarga.',
    },
    senseless: {
      title: 'Tu último cambio no se ha guardado',
      text: 'Opener no ha podido leerlo. Copia lo que necesites y recarga.',
    },
    tooComplex: {
      title: 'Tu último cambio no se ha guardado',
      text: 'Combinarlo con lo que se ha escrito entretanto llevaría demasiado tiempo. Copia lo que necesites y recarga.',
    },
    newerVersion: {
      title: 'Hay un Opener más nuevo',
      text: 'Recarga para tenerlo. Hasta entonces puedes leer, pero no escribir.',
    },
  },
};
