import type { FailureCode } from '../../contract/errors.ts';
import type { TabStrings } from '../en/panel.ts';
import { pluralIn } from '../writing/plural.ts';
import { itemWordsEs } from './itemWords.ts';

const plural = pluralIn('es');

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
    text: 'En este chat hay más de dos personas, o solo tú. Abre Opener en una reunión o un chat con una sola persona más.',
  },
  outsideGuest: {
    title: 'Uno de los dos es invitado',
    text: 'Opener es para dos personas de la misma organización. No se ha guardado nada de este chat.',
  },
  nothingToWrapUp: {
    title: 'Aún no hay nada que cerrar',
    text: 'Marca lo que ya se habló, escribe una respuesta o empieza la reunión.',
  },
  tooLateToUndo: {
    title: 'Este cierre se queda',
    text: 'Ha pasado un día, o ya hubo otra reunión. Sus temas están en el historial, y cada uno se puede retomar.',
  },
  unreadable: {
    title: 'Este registro no se puede leer',
    text: 'Se queda como está. Quien administra Opener lo encuentra en el registro de eventos.',
  },
  inMeeting: { title: 'Hay una reunión en curso', text: 'Ciérrala primero y después podrás irte.' },
  colleagueLeft: {
    title: 'La otra persona ha dejado Opener',
    text: 'Lo compartido se puede seguir leyendo en «Mis 1:1».',
  },
  changedMeanwhile: {
    title: 'Esto acaba de cambiar',
    text: 'Míralo otra vez y vuelve a intentarlo.',
  },
  tooLarge: { title: 'Es demasiado grande para enviarlo', text: 'Acórtalo e inténtalo de nuevo.' },
  tooMany: { title: 'Un poco demasiado rápido', text: 'Espera un momento e inténtalo de nuevo.' },
  unexpected: {
    title: 'Algo ha salido mal',
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
  itemWords: itemWordsEs,
  failures,
  purposeNone: 'Sin propósito',
  retry: 'Intentar de nuevo',
  reload: 'Recargar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  connections: 'Conexiones',
  you: 'tú',
  loading: 'Abriendo el 1:1',
  stillTrying: 'Aún no se puede contactar con Opener …',
  sections: { label: 'El 1:1', agenda: 'Agenda', history: 'Historial' },
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
    line: (other) => `Visible solo para ti y para ${other}`,
    explain: 'Quién puede leer esto',
  },
  next: {
    label: 'Horario del 1:1',
    line: (when) => `Próxima: ${when}`,
    there: (time, city) => `${time} en ${city}`,
    moved: 'movida',
    calendar: 'del calendario',
    details: 'de la reunión de Teams',
    set: 'Fijar el horario del 1:1',
    broken: 'Opener ya no puede leer el horario del 1:1. Fija la hora de nuevo.',
    over: 'Ya no hay ninguna reunión prevista.',
    notFetched: 'No se ha podido cargar el horario del 1:1.',
    more: 'Horario del 1:1, y tus recordatorios',
  },
  question: {
    allAnswers: 'Todas las respuestas',
    chosenBy: (name) => `${name} ha elegido esta pregunta`,
    label: 'Sobre la pregunta',
    change: 'Cambiar',
    changeLabel: 'Cambiar la pregunta inicial',
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
    noHistory: 'Las respuestas de hoy estarán aquí la próxima vez.',
  },
  agenda: {
    title: 'Agenda',
    count: (count) => plural(count, { one: '# tema espera', other: '# temas esperan' }),
    add: 'Añadir un tema',
    needQuestion: '¿Una pregunta?',
    addLabel: 'Añadir un tema a la agenda',
    addNow: 'Añadir',
    empty: 'Aún no espera nada. ¿De qué no querrías dejar de hablar?',
    allDiscussed: 'Está todo hablado.',
    full: (limit) => `Tienes ${limit} temas en la agenda. Quita antes alguno.`,
    discussed: 'Hablado',
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
    yours: (title) => `Tu respuesta a ${title}`,
    placeholder: 'Responde aquí, sin llamada …',
    theirs: (name) => `${name}:`,
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
    notesPlaceholder: 'Notas de las dos personas …',
    showAll: 'Mostrar todo',
    showLess: 'Mostrar menos',
    more: (title) => `Más sobre ${title}`,
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
  screens: {
    outsideTeams: {
      title: 'Opener vive en Teams',
      text: 'Abre Microsoft Teams, ve a tu reunión o chat 1:1 y elige allí Opener.',
    },
    crashed: {
      title: 'Algo ha salido mal',
      text: 'No se pierde nada de lo guardado. Recarga el panel para seguir.',
    },
  },
  newerVersion: 'Hay un Opener más nuevo',
  stage: { label: 'Pregunta inicial' },
};
