import type { CardStrings } from '../en/cards.ts';
import { some } from '../writing/some.ts';
import { cardCadenceEs } from './cardCadence.ts';
import { reminderSettingsEs } from './cardReminderSettings.ts';
import { remindersEs } from './cardReminders.ts';
import { itemWordsEs } from './itemWords.ts';

/** Every word on a card, in Spanish. */
export const cardEs: CardStrings = {
  you: 'Tú',
  someone: 'Alguien',
  question: 'Pregunta inicial',
  topic: 'Tema',
  status: { open: 'Abierta', done: 'Hecha', dropped: 'Descartada' },
  itemWords: itemWordsEs,
  purpose: {
    priorities: 'prioridades',
    blockers: 'bloqueos',
    communication: 'colaboración',
    deeperQuestions: 'preguntas de fondo',
    success: 'éxito',
  },
  command: {
    help: 'Ayuda',
    agenda: 'Agenda',
    actions: 'Tareas',
    question: 'Pregunta',
    next: 'Próxima reunión',
    recap: 'Resumen',
    settings: 'Ajustes',
  },
  pair: (one, other) => `${one} y ${other}`,
  waiting: (unit, count) => {
    if (count === 0) return 'nuevo de hoy';
    return `espera desde hace ${unit === 'day' ? some(count, 'día', 'días') : some(count, 'semana', 'semanas')}`;
  },
  more: (count) => `Y ${count} más en el panel.`,
  noDate: 'sin fecha',
  due: (day) => `vence ${day}`,
  wasDue: (day) => `vencía ${day}`,
  overdue: (day, days) => `vencida hace ${some(days, 'día', 'días')} (${day})`,

  welcome: {
    title: 'El 1:1 empieza con la pregunta',
    value: 'Opener la hace primero en cada 1:1, lleva la agenda común y recuerda quién ha prometido qué.',
    privacy: (pair) =>
      `Solo ${pair} pueden leer lo que se escribe en Opener: no tiene vista para administradores ni para otros jefes. Los mensajes de este chat siguen las reglas de la organización.`,
    try: 'Para empezar: @Opener y una de estas cosas:',
    fallback: (question) =>
      `Opener está aquí para este 1:1. La pregunta inicial: ${question} Escribe «ayuda» para ver qué puede hacer.`,
  },
  anyTime: 'De nada.',
  help: {
    title: 'Qué puedes escribir',
    lines: [
      ['agenda', 'de qué falta hablar'],
      ['tema alcance del rediseño', 'un tema para la próxima vez'],
      ['tarea enviar la presentación para el viernes', 'una tarea para ti'],
      ['tarea reservar sala @nombre para el 3 de marzo', 'una para la otra persona'],
      ['tareas', 'todas las abiertas; también: mis tareas, tareas hechas'],
      ['hecho 2', 'marca la número 2 de la última lista'],
      ['aplaza 2 al lunes', 'le da otra fecha'],
      ['pregunta', 'muestra la pregunta inicial, o la cambia'],
      ['respuesta la fecha de lanzamiento', 'tu respuesta para la próxima vez'],
      ['próxima reunión', 'cuándo es y qué espera'],
      ['cerrar', 'cierra la reunión o muestra qué queda abierto'],
      ['exportar', 'todo como archivo (en tu chat privado con Opener)'],
      ['ajustes', 'la pregunta, el horario del 1:1, tus recordatorios, quién es responsable'],
    ],
    mention: 'En un chat con otras personas, escribe antes @Opener.',
    fallback:
      'Escribe: agenda, tema (cuál), tarea (qué) para (cuándo), tareas, hecho 2, aplaza 2 al lunes, pregunta, respuesta (cuál), próxima reunión, cerrar, ajustes.',
  },
  commands: [
    'agenda',
    'tema planes de carrera',
    'tarea enviar la presentación para el viernes',
    'tareas',
    'ayuda',
  ],
  agenda: {
    title: 'Agenda',
    empty: 'Aún no espera nada. ¿De qué deberíais hablar la próxima vez?',
    add: 'Añadir un tema',
    addButton: 'Añadir',
    required: 'Escribe antes el tema.',
    fallback: (count) =>
      count === 0
        ? 'La agenda está vacía. Escribe «tema» y de qué se trata.'
        : `${some(count, 'punto espera', 'puntos esperan')} en la agenda.`,
  },
  update: {
    title: (title) => `Consulta: ${title}`,
    yours: 'te toca responder',
    asked: (name) => `${name} aún tiene que responder`,
    answered: 'respondida',
  },
  topicState: {
    waiting: 'En la agenda',
    removed: 'Quitado de la agenda',
    discussed: 'Hablado',
  },
  topicAdded: {
    undo: 'Deshacer',
    restore: 'Devolverlo',
    fallback: (state, title) => `${state}: ${title}`,
  },
  action: {
    title: 'Tarea',
    owner: (name) => `Responsable: ${name}`,
    state: (status) => `Estado: ${status}`,
    changedMeanwhile: 'Esto ha cambiado desde la tarjeta que pulsaste. Así está ahora.',
    done: 'Hecha',
    markDone: 'Marcar como hecha',
    reopen: 'Abrirla de nuevo',
    undo: 'Deshacer',
    drop: 'Descartar',
    giveTo: (name) => `Dársela a ${name}`,
    take: 'Me la quedo yo',
    changeDate: 'Cambiar la fecha',
    date: 'Fecha límite (vacío: sin fecha)',
    saveDate: 'Guardar la fecha',
    seeAll: 'Todas las tareas',
    fallback: (title, owner, due, status) => `Tarea: ${title} (${owner}, ${due}, ${status.toLowerCase()})`,
  },
  actions: {
    open: 'Tareas abiertas',
    mine: 'Tus tareas abiertas',
    theirs: (name) => `Tareas abiertas de ${name}`,
    done: 'Tareas cerradas',
    noneOpen: 'No hay nada abierto. Escribe «tarea» y qué hay que hacer.',
    noneDone: 'Aún no se ha cerrado nada.',
    doneNumber: (number) => `${number} hecha`,
    showAll: 'Todas las abiertas',
    showMine: 'Las tuyas',
    showOf: (name) => `De ${name}`,
    showDone: 'Cerradas',
    fallback: (title, count) => `${title}: ${count}`,
  },
  draft: {
    action: '¿Es esta la tarea?',
    topic: '¿Es este el tema?',
    notYet: 'No se anota nada hasta que pulses el botón.',
    whichDay: (strings) => `¿Qué día es «${strings}»? Elige uno o escribe otro, como 27 de marzo.`,
    whichOwner: (name) => `¿De quién es? Aquí no conozco a «${name}».`,
    unclear: (strings) =>
      `No puedo leer «${strings}» como fecha. Escribe otra, por ejemplo viernes o 27 de marzo.`,
    what: 'Qué hay que hacer',
    topicTitle: 'Tema',
    owner: 'Quién',
    date: 'Para cuándo (vacío: sin fecha)',
    purpose: 'Para qué es (si lo sabes)',
    required: 'Esto no puede quedar vacío.',
    confirmAction: 'Anotarla',
    confirmTopic: 'Añadir a la agenda',
    drop: 'Mejor no',
    dropped: 'No se ha anotado nada.',
    fallback: (title) => `Opener pregunta: ¿se anota esto? ${title}`,
  },
  questionCard: {
    title: 'La pregunta inicial',
    justChanged: 'La nueva pregunta inicial',
    since: (day, name) => `Desde ${day}, elegida por ${name}`,
    sinceYou: (day) => `Desde ${day}, elegida por ti`,
    default: 'Con ella empieza todo 1:1. Se puede elegir otra en cualquier momento.',
    change: 'Cambiar la pregunta',
    own: 'Con otras palabras',
    offered: 'O una de estas',
    choose: 'Elegir',
    save: 'Preguntar esto a partir de ahora',
    keeps: 'Las respuestas a la pregunta anterior se pueden seguir leyendo en el historial.',
    fallback: (question) => `La pregunta inicial: ${question}`,
  },
  next: {
    title: 'Próximo 1:1',
    unknown:
      'No se conoce ninguna próxima reunión. Ponla en el calendario como reunión de Teams de las dos personas.',
    topics: (count) =>
      count === 0 ? 'Aún no espera ningún tema' : some(count, 'tema espera', 'temas esperan'),
    oldest: (unit, count) => {
      if (count === 0) return 'el más antiguo: de hoy';
      return `el más antiguo: ${unit === 'day' ? some(count, 'día', 'días') : some(count, 'semana', 'semanas')}`;
    },
    actions: (open) =>
      open === 0 ? 'No hay ninguna tarea abierta' : some(open, 'tarea está abierta', 'tareas están abiertas'),
    overdue: (count) => (count === 0 ? 'ninguna vencida' : some(count, 'vencida', 'vencidas')),
    fallback: (when) => `Próximo 1:1: ${when}`,
  },
  recap: {
    title: 'Lo que queda abierto',
    last: (day) => `Última reunión: ${day}`,
    never: 'Aún no ha habido ninguna reunión con Opener.',
    actions: 'Tareas',
    topics: 'Por hablar',
    nothing: 'No queda nada abierto. A disfrutarlo.',
    noActions: 'No hay ninguna tarea abierta.',
    noTopics: 'No espera ningún tema.',
    fallback: (actions, topics) =>
      `${some(actions, 'tarea abierta', 'tareas abiertas')}, ${some(topics, 'tema espera', 'temas esperan')}.`,
  },
  exportLinks: {
    title: 'Llévate el 1:1',
    what: 'Todo lo que hay registrado en este 1:1: reuniones, respuestas, notas, tareas y la agenda.',
    soon: 'Cada enlace sirve una vez, durante diez minutos. Quien tenga uno puede descargar el archivo, así que no los pases.',
    alone: 'Escribe «exportar» en tu chat privado con Opener: el enlace al archivo es solo para ti.',
    markdown: 'Como texto (Markdown)',
    json: 'Como datos (JSON)',
    fallback: 'El 1:1 como archivo. Escribe «exportar» en tu chat privado con Opener.',
  },
  meetingFiled: {
    title: {
      filed: 'La reunión queda registrada',
      final: 'La reunión queda registrada',
      undone: 'Deshecho: todo vuelve a estar en la agenda',
    },
    items: (count) =>
      count === 0 ? 'No había nada marcado como hablado.' : some(count, 'tema hablado.', 'temas hablados.'),
    next: (when) => `Próxima vez: ${when}.`,
    agreed: 'Acordado',
    waiting: (count) =>
      count === 0
        ? 'Ningún tema espera a la próxima vez.'
        : `${some(count, 'tema espera', 'temas esperan')} a la próxima vez.`,
    above: 'Reunión cerrada. La tarjeta de más arriba dice qué queda registrado.',
    undo: 'Deshacer',
    openRecord: 'Ver el registro',
    openPanel: 'Abrir Opener',
    fallback: (items, agreed, waiting) =>
      `La reunión queda registrada: ${some(items, 'tema hablado', 'temas hablados')}, ${some(agreed, 'tarea acordada', 'tareas acordadas')}, ${some(waiting, 'tema espera', 'temas esperan')}.`,
  },
  settings: {
    title: 'Ajustes del 1:1',
    manager: 'Responsable',
    notSaid: 'aún sin decir',
    isManager: (name) => `${name} es responsable del equipo`,
    youAre: 'Yo soy responsable del equipo',
    why: 'Sirve para mostrar quién trae los temas y quién recibe las tareas. No da más derechos a nadie.',
    next: 'Próxima reunión',
    noTime: 'El horario del 1:1 no está fijado.',
    cadence: cardCadenceEs,
    reminders: reminderSettingsEs,
    fallback: (question, manager) => `Pregunta inicial: ${question} Responsable: ${manager}.`,
  },
  unknown: {
    title: 'No sé muy bien qué quieres decir',
    keep: 'Lo que has escrito',
    choose: 'Haz algo con ello, o elige una orden.',
    pick: 'Elige una orden y te muestro más.',
    addTopic: 'Añadirlo como tema',
    makeAction: 'Convertirlo en tarea',
    required: 'Escribe algo antes.',
    fallback: 'Opener no lo ha entendido. Escribe «ayuda» para ver qué puedes hacer.',
  },
  oneOnOneWith: (name) => `1:1 con ${name}`,
  wrongOne: { title: '¿Es de otro 1:1?', label: 'Pasarlo a', go: 'Pasar' },
  which: {
    title: '¿Para qué 1:1 es esto?',
    label: 'Tu 1:1 con',
    choose: 'Elegir',
    text: 'Qué hacer allí',
    go: 'Adelante',
    required: 'Elige antes a una persona.',
    textRequired: 'Escribe qué hacer.',
    fallback: 'Tienes varios 1:1. Escribe esto en el chat del que quieras.',
  },
  startHere: {
    title: 'Hola, soy Opener',
    value: 'Hago primero la pregunta en cada 1:1, llevo la agenda común y recuerdo quién ha prometido qué.',
    todo: 'Añádeme al chat o a la reunión programada de ti y la persona responsable de tu equipo, o de ti y alguien de tu equipo. Después puedes escribirme allí y aquí.',
    ready: 'Escribe aquí lo que deba anotar para el 1:1, o «ayuda» para verlo todo.',
    fallback: 'Añade Opener al chat o a la reunión del 1:1 y escríbele allí o aquí.',
  },
  notHere: {
    title: 'Opener es para dos',
    reason: {
      tooMany: 'En este chat hay más de dos personas, así que Opener no anota nada aquí.',
      alone: 'Aún no hay nadie más en este chat, así que Opener no anota nada aquí.',
      channel: 'Un canal lo leen muchos, así que Opener no anota nada aquí.',
      guest:
        'Uno de los dos es invitado de otra organización. Opener es para dos personas de la misma y no anota nada aquí.',
    },
    todo: {
      tooMany: 'Añádelo al chat o a la reunión programada de solo dos personas.',
      alone:
        'Añádelo al chat o a la reunión programada con la persona responsable de tu equipo o con alguien de tu equipo.',
      channel: 'Añádelo al chat o a la reunión programada de solo dos personas.',
      guest: 'Puedes quitar Opener de este chat; no queda nada de él.',
    },
  },
  meetingStarted: {
    title: 'El 1:1 ha empezado',
    dialog: 'La pregunta',
    first: 'Para empezar, la pregunta:',
    topics: (count) =>
      count === 0 ? 'Aún no espera ningún tema.' : `Después: ${some(count, 'tema', 'temas')}.`,
    openPanel: 'Abrir la agenda',
    hint: 'O haz clic en el icono de Opener, arriba en la reunión, para verla junto a la llamada.',
    fallback: (question) => `El 1:1 ha empezado. Para empezar, la pregunta: ${question}`,
  },
  wrong: {
    title: 'Eso no ha funcionado',
    todo: {
      invalid: 'Algo no estaba bien. No se ha cambiado nada. Inténtalo de nuevo o escribe «ayuda».',
      unauthorized: 'Teams no ha dicho quién eres. Vuelve a iniciar sesión en Teams e inténtalo otra vez.',
      notFound: 'Eso no está en ningún 1:1 tuyo, o ya no está. Escribe «agenda» o «tareas» para ver qué hay.',
      notAPair: 'Opener es para dos personas. En este chat hay más o menos.',
      outsideGuest: 'Opener es para dos personas de la misma organización.',
      nothingToWrapUp: 'Aún no se ha hablado, respondido ni empezado nada, así que no hay nada que cerrar.',
      tooLateToUndo: 'Este cierre se queda: ha pasado un día, o ya hubo otra reunión.',
      unreadable:
        'Este registro no se puede leer. Se queda como está; quien administra Opener lo encuentra en el registro de eventos.',
      inMeeting: 'Hay una reunión en curso. Ciérrala primero y después podrás irte.',
      colleagueLeft: 'La otra persona ha dejado Opener. Lo compartido está en «Mis 1:1».',
      changedMeanwhile:
        'La otra persona lo cambió en el mismo momento. Míralo otra vez e inténtalo de nuevo.',
      tooLarge: 'Es demasiado largo. Acórtalo e inténtalo de nuevo.',
      tooMany: 'Era mucho de una vez. Espera un momento e inténtalo de nuevo.',
      unexpected: 'Algo ha salido mal. No se pierde nada de lo guardado. Inténtalo de nuevo.',
      unavailable:
        'Opener no llega ahora a su almacén, y no se ha cambiado nada. Inténtalo de nuevo en un momento.',
    },
  },
  understood: {
    done: '¿Es esta? No se cambia nada hasta que pulses un botón.',
    later: '¿Es esta? Elige su nueva fecha; hasta entonces no se cambia nada.',
    question: (wording) =>
      `¿Debe ser «${wording}»? No se cambia nada hasta que lo escribas en «Cambiar la pregunta».`,
  },
  stillWorking: 'Opener sigue en ello. Esta tarjeta mostrará en un momento qué ha resultado.',
  dialog: {
    title: { addToAgenda: 'Añadir a nuestro 1:1', makeActionItem: 'Convertirlo en tarea' },
    added: 'Está en la agenda.',
    recorded: 'Está entre las tareas.',
    slow: 'Opener tarda más de lo normal. Cierra esto, espera un momento y mira antes de intentarlo otra vez.',
    empty: 'Este mensaje no tiene texto que tomar. Escríbeselo a Opener en el chat del 1:1.',
  },
  searchElsewhere: 'Opener muestra lo tuyo solo dentro del chat del 1:1, para que nadie más llegue a leerlo.',
  thirdPerson: {
    title: 'Opener ha dejado de escribir en un chat',
    joined: (name, other) => `${name} ha entrado en tu chat con ${other}.`,
    somebody: 'Otra persona',
    stopped:
      'Opener ya no escribe allí nada sobre este 1:1. La agenda, las respuestas y las tareas las siguen leyendo solo sus dos personas.',
    seen: 'Lo que se escribió antes en ese chat puede verlo quien vea su historial en Teams.',
    continue: 'Puedes seguir aquí, o en un chat nuevo de solo dos personas.',
    fallback: 'Una tercera persona ha entrado en el chat del 1:1. Opener ha dejado de escribir allí.',
  },
  takenOut: {
    title: 'Han quitado Opener de un chat',
    stopped: (other) => `Opener ya no escribe nada en tu chat con ${other}.`,
    kept: 'No se pierde nada: la agenda, las respuestas y las tareas las siguen leyendo solo sus dos personas. Añade Opener otra vez a ese chat y todo estará ahí.',
    delete:
      'Para que se borre, pregunta a quien lleva Opener en tu organización, o hazlo tú donde la aplicación lo ofrezca.',
    fallback:
      'Han quitado Opener del chat del 1:1. Lo que se escribió se queda. Para que se borre, pregunta a quien lleva Opener en tu organización.',
  },
  reminders: remindersEs,
  search: {
    topic: 'De la agenda',
    action: 'De las tareas',
  },
};
