import type { FailureCode } from '../../contract/errors.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { TabStrings } from './en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('es');

const purposes: Record<Purpose, { name: string; meaning: string }> = {
  priorities: { name: 'Prioridades', meaning: 'Qué trabajo importa más' },
  blockers: { name: 'Bloqueos', meaning: 'Lo difícil que está atascado' },
  communication: { name: 'Colaboración', meaning: 'Cómo trabajamos juntos' },
  deeperQuestions: { name: 'Preguntas de fondo', meaning: 'Lo que de otro modo no sabríamos' },
  success: { name: 'Éxito', meaning: 'Lo que necesitas para hacerlo bien' },
};

const failures: Record<FailureCode, { title: string; text: string }> = {
  invalid: {
    title: 'Eso no ha funcionado',
    text: 'Opener no ha podido leer la petición. Recarga el panel e inténtalo de nuevo.',
  },
  unauthorized: {
    title: 'Teams no ha iniciado tu sesión',
    text: 'Inténtalo de nuevo. Si sigue así, cierra la sesión de Teams y vuelve a entrar.',
  },
  notFound: {
    title: 'Este 1:1 no es tuyo',
    text: 'Opener muestra un 1:1 solo a sus dos personas. Si debería ser tuyo, abre Opener en tu chat con la otra persona.',
  },
  notAPair: {
    title: 'Opener es para dos',
    text: 'En este chat hay más de dos personas, o menos. Abre Opener en una reunión o un chat con una sola persona más.',
  },
  outsideGuest: {
    title: 'Uno de los dos es invitado',
    text: 'Opener es para dos personas de la misma organización. No se ha guardado nada de este chat.',
  },
  nothingToWrapUp: {
    title: 'Aún no hay nada que cerrar',
    text: 'Marca lo que habéis hablado, escribe una respuesta o empieza la reunión.',
  },
  tooLateToUndo: {
    title: 'Este cierre se queda',
    text: 'Ha pasado un día, u os habéis reunido otra vez. Sus temas están en el historial, y cada uno se puede retomar.',
  },
  unreadable: {
    title: 'Este registro no se puede leer',
    text: 'Se queda como está. Quien administra Opener lo encuentra en el registro de eventos.',
  },
  changedMeanwhile: {
    title: 'Esto acaba de cambiar',
    text: 'Míralo otra vez y vuelve a intentarlo.',
  },
  tooLarge: { title: 'Es demasiado grande para enviarlo', text: 'Acórtalo e inténtalo de nuevo.' },
  tooMany: { title: 'Un poco demasiado rápido', text: 'Espera un momento e inténtalo de nuevo.' },
  unexpected: {
    title: 'Opener ha tropezado',
    text: 'No se pierde nada de lo guardado. Inténtalo de nuevo.',
  },
  unavailable: {
    title: 'No se puede contactar con Opener',
    text: 'Lo sigue intentando. Lo que habías escrito queda en este dispositivo hasta que se guarde.',
  },
};

/** Every word that people read, in Spanish. */
export const tabEs: TabStrings = {
  locale: 'es',
  purposes,
  failures,
  purposeNone: 'Sin propósito',
  retry: 'Intentar de nuevo',
  reload: 'Recargar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  connections: 'Conexiones',
  you: 'tú',
  loading: 'Abriendo vuestro 1:1',
  stillTrying: 'Aún no se puede contactar con Opener …',
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
  sections: { label: 'Vuestro 1:1', agenda: 'Agenda', history: 'Historial' },
  personal: {
    title: 'Mis 1:1',
    none: 'Aún no tienes ningún 1:1. Añade Opener a un chat o una reunión con una sola persona más y aparecerá aquí.',
    privacy: 'Esta página solo la ves tú. Lo que hay en un 1:1 lo leen sus dos personas y nadie más.',
    running: 'Estáis reunidos ahora mismo',
    next: (when) => `Próxima: ${when}`,
    reminders: 'Mis recordatorios',
    remindersOf: (name) => `Mis recordatorios del 1:1 con ${name}`,
    notMet: 'Aún no os habéis reunido con Opener',
    metToday: 'Os habéis reunido hoy',
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
    open: (name) => `Abrir tu chat con ${name}`,
  },
  header: {
    pair: (one, other) => `${one} y ${other}`,
    here: (name) => `${name} está aquí`,
    notHere: (name) => `${name} no está aquí`,
    saved: 'Guardado',
    saving: 'Guardando …',
    offline: 'Sin conexión, guardado aquí',
    offlineNotKept: 'Sin conexión, no cierres',
    notSaved: 'No guardado',
    connecting: 'Conectando …',
    nowOffline: 'Estás sin conexión. Lo que escribas espera aquí.',
    nowSaved: 'Conexión recuperada. Todo está guardado.',
  },
  privacy: {
    line: (other) => `Solo tú y ${other} podéis leer esto`,
    explain: 'Quién puede leer esto, y atajos de teclado',
    title: 'Entre vosotros dos',
    whoTitle: 'Quién puede leerlo',
    who: (other) =>
      `Tú y ${other}: la pregunta, vuestras respuestas, la agenda y sus notas. Opener lo comprueba en cada petición.`,
    adminTitle: 'Ninguna otra vista',
    admin: 'Opener no tiene vista para administradores, para Recursos Humanos ni para los jefes de nadie.',
    botTitle: 'Qué ve el bot',
    bot: 'Qué dos personas hay en este chat. No lee lo que os escribís en él.',
    storeTitle: 'Dónde se guarda',
    store:
      'En la base de datos que vuestra organización mantiene para Opener. Quien la mantiene tiene los datos guardados; Opener no le da ningún modo de leerlos. Lo que escribes sin conexión espera en este dispositivo hasta que se guarda.',
    keysTitle: 'Teclado',
    keys: [
      { keys: 'Intro', does: 'añade un tema o termina de editar un título' },
      { keys: 'Alt + ↑ ↓', does: 'mueve el tema en el que estás' },
      { keys: 'Ctrl + Z', does: 'deshace lo último que quitaste o cambiaste, fuera de los campos de texto' },
      { keys: 'Esc', does: 'sale de un campo, de un menú o de un arrastre' },
    ],
    rolesTitle: 'Quién es quién',
  },
  next: {
    label: 'Cuándo os reunís',
    line: (when) => `Próxima: ${when}`,
    there: (time, city) => `${time} en ${city}`,
    moved: 'movida',
    calendar: 'del calendario',
    details: 'de la reunión de Teams',
    set: 'Fijar cuándo os reunís',
    broken: 'Opener ya no puede leer cuándo os reunís. Fijad la hora de nuevo.',
    over: 'Ya no hay ninguna reunión prevista.',
    notFetched: 'No se ha podido traer cuándo os reunís.',
    more: 'Cuándo os reunís, y tus recordatorios',
  },
  question: {
    change: 'Cambiar',
    changeLabel: 'Cambiar la pregunta inicial',
    title: 'Elegid vuestra pregunta inicial',
    oldStay: 'Vuestro 1:1 empieza siempre con ella. Las respuestas a la anterior se podrán seguir leyendo.',
    offered: 'Preguntas propuestas',
    own: 'O con vuestras palabras',
    ownPlaceholder: 'Escribe tu propia pregunta',
    choose: 'Usar esta pregunta',
    choosing: 'Cambiando …',
    conflict: (text) => `La pregunta acaba de cambiar. Ahora es: «${text}» ¿Sigues queriendo la tuya?`,
    chooseAnyway: 'Usar la mía',
    keepNewer: 'Dejar esa',
    changed: 'La pregunta inicial ha cambiado.',
    share: 'Mostrar en la llamada',
    shared: 'Todos en la llamada ven la pregunta.',
    notShared: 'Teams no la ha mostrado. Inténtalo de nuevo en un momento.',
  },
  answers: {
    label: 'Respuestas',
    yours: 'Tu respuesta',
    placeholder: 'Tu respuesta …',
    notYet: (name) => `${name} aún no ha respondido`,
    theirs: (name) => `Respuesta de ${name}`,
    lastTime: (day) => `La última vez, ${day}`,
    quoted: (text) => `«${text}»`,
    nothingSaid: 'Sin respuesta',
    noHistory: 'Lo que respondáis hoy os recibirá aquí la próxima vez.',
  },
  agenda: {
    title: 'Agenda',
    count: (count) => plural(count, { one: '# tema espera', other: '# temas esperan' }),
    add: 'Añadir un tema',
    addLabel: 'Añadir un tema a la agenda',
    addNow: 'Añadir',
    empty: 'Aún no espera nada. ¿De qué no querrías dejar de hablar?',
    allDiscussed: 'Está todo hablado.',
    full: (limit) => `Tienes ${limit} temas en la agenda. Quita antes alguno.`,
    discussed: 'Hablado',
    pasted: (count) => plural(count, { one: '# línea', other: 'Has pegado # líneas' }),
    addLines: (count) => plural(count, { one: 'Añadir # tema', other: 'Añadir # temas' }),
    asOne: 'Dejarlo como uno',
    linesTooLong: (count) =>
      plural(count, {
        one: '# línea es demasiado larga para un tema. Acórtala antes.',
        other: '# líneas son demasiado largas para un tema. Acórtalas antes.',
      }),
    added: (title) => `Añadido: ${title}`,
    addedMany: (count) => plural(count, { one: '# tema añadido', other: '# temas añadidos' }),
    moved: (title, place, of) => `${title}: ahora ${place} de ${of}`,
    cannotMove: (title) => `${title}: no se puede mover más`,
  },
  updates: {
    title: 'Para responder antes de la llamada',
    freed: (count, minutes) =>
      `${plural(count, { one: '# consulta respondida antes de la llamada', other: '# consultas respondidas antes de la llamada' })} · unos ${minutes} minutos ganados`,
    answered: (count) => plural(count, { one: '# consulta respondida', other: '# consultas respondidas' }),
    goOnRecord: (count) =>
      plural(count, {
        one: '# consulta respondida queda también registrada.',
        other: '# consultas respondidas quedan también registradas.',
      }),
    yours: (title) => `Tu respuesta a ${title}`,
    placeholder: 'Responde aquí, sin llamada …',
    theirs: (name) => `${name}:`,
    asksForStatus: 'Esto pregunta cómo va algo, y para eso no hace falta una llamada.',
    addAsUpdate: 'Añadirlo para responder por escrito',
    added: (title) => `Añadido, para responder antes de la llamada: ${title}`,
    nowUpdate: (title) => `${title}: para responder antes de la llamada`,
    nowTopic: (title) => `${title}: de nuevo entre los temas`,
  },
  item: {
    label: (title) => `Tema: ${title}`,
    updateLabel: (title) => `Consulta: ${title}`,
    title: 'Título',
    discuss: (title) => `Hablado: ${title}`,
    nowDiscussed: (title) => `${title}: hablado`,
    nowWaiting: (title) => `${title}: de nuevo en la agenda`,
    purpose: 'Propósito',
    purposeOf: (title, purpose) => `Propósito de ${title}: ${purpose}`,
    notes: 'Notas',
    notesOf: (title) => `Notas de ${title}`,
    notesPlaceholder: 'Notas que escribís los dos …',
    showAll: 'Mostrar todo',
    showLess: 'Mostrar menos',
    more: (title) => `Más sobre ${title}`,
    moveUp: 'Subir',
    moveDown: 'Bajar',
    remove: 'Quitar',
    makeAction: 'Convertirlo en tarea',
    makeUpdate: 'Responderlo antes de la llamada',
    makeTopic: 'Hablarlo en la llamada',
    broughtBy: (name) => `Lo trae ${name}`,
    untitled: 'Tema sin título',
    waiting: ({ unit, count }) => {
      if (count === 0) return 'nuevo';
      return unit === 'day'
        ? plural(count, { one: '# día', other: '# días' })
        : plural(count, { one: '# semana', other: '# semanas' });
    },
    continues: 'De una reunión anterior',
    continuesOf: (title) => `De una reunión anterior: ${title}`,
    waitingSince: (day) => `En la agenda desde el ${day}`,
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
  undo: {
    removed: (title) => `Quitado: «${title}»`,
    undo: 'Deshacer',
    dismiss: 'Descartar aviso',
    announce: (title) => `${title} se ha quitado. Deshacer lo devuelve.`,
    back: (title) => `${title} está de vuelta`,
  },
  limit: {
    left: (count) => plural(count, { one: 'queda # carácter', other: 'quedan # caracteres' }),
    over: (count) => plural(count, { one: 'sobra # carácter', other: 'sobran # caracteres' }),
    refused: (limit) => `Serían más de ${limit} caracteres, así que no se ha incluido.`,
    empty: 'Escribe algo antes.',
  },
  firstRun: {
    title: 'Os damos la bienvenida a vuestro 1:1',
    text: 'No es para informar del estado: eso cabe en el chat. Es de los dos, y empieza cada vez con la misma pregunta.',
    purposes: 'Un 1:1 sirve para cinco cosas',
    whoManages: '¿Quién dirige?',
    me: 'Yo',
    itIs: (name) => name,
    couldNot: 'No se ha podido guardar. Inténtalo de nuevo.',
    done: 'Entendido',
    dismiss: 'Cerrar la bienvenida',
  },
  screens: {
    outsideTeams: {
      title: 'Opener vive en Teams',
      text: 'Abre Microsoft Teams, ve a tu reunión o chat 1:1 y elige allí Opener.',
    },
    crashed: {
      title: 'Opener ha tropezado',
      text: 'No se pierde nada de lo guardado. Recarga el panel para seguir.',
    },
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
  stage: { label: 'Pregunta inicial' },
};
