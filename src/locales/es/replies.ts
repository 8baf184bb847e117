import type { BotStrings } from '../shape/botStrings.ts';

export const botEs: BotStrings = {
  missing: {
    addTopic: '¿De qué quieres hablar? Escribe, por ejemplo: tema alcance del rediseño',
    addAction: '¿Qué hay que hacer? Escribe, por ejemplo: tarea enviar la presentación para el viernes',
    answer:
      '¿Cuál es tu respuesta? Escríbela en el campo de abajo o, por ejemplo: respuesta la fecha de lanzamiento',
    done: '¿Cuál está hecha? Escribe su número, por ejemplo: hecho 2. Escribe «tareas» para ver los números.',
    snooze:
      '¿Cuál debe esperar? Escribe, por ejemplo: aplaza 2 al lunes. Escribe «tareas» para ver los números.',
  },
  reopenWhich: '¿Cuál debe volver a estar abierta? Escribe su número, por ejemplo: reabrir 2.',
  tooLong: (what, length, limit) =>
    `${longer[what]} tiene ${length} caracteres y caben ${limit}. Acorta el texto y envíalo de nuevo.`,
  refused: {
    agendaFull: (limit) => `Ya tienes ${limit} puntos en la agenda y no caben más. Cierra antes una reunión.`,
    answerEmpty: 'Una respuesta necesita alguna palabra.',
    noSuchTime: 'Esa hora no existe. Elige otra.',
    ownerIsNeither: 'Una tarea es de uno de los dos.',
    titleLength: (limit) => `Un título tiene de 1 a ${limit} caracteres.`,
    tooManyOpen: (limit) => `Hay ${limit} tareas abiertas. Termina o descarta alguna antes.`,
  },
  dayHasPassed: 'Elige un día posterior a hoy para aplazarla.',
  notOneOfTheTwo: (name) =>
    `${name} no forma parte de este 1:1, así que no puede quedársela. Nombra a uno de los dos, o a nadie para quedártela tú.`,
  unclearDate: (strings) =>
    `No sé qué día es «${strings}». Escribe uno que esté por llegar, por ejemplo: viernes, 3 de abril o 2027-04-03.`,
  target: {
    noSuchNumber: (n, count) =>
      count === 1
        ? `No hay número ${n}; la lista solo tiene el número 1. Escribe «tareas» para verla.`
        : `No hay número ${n}; la lista va del 1 al ${count}. Escribe «tareas» para verla.`,
    nothingMatches: (strings) =>
      `No encuentro ninguna tarea abierta con «${strings}». Escribe «tareas» para verlas con sus números.`,
    severalMatch: (strings, count) =>
      `${count} tareas abiertas tienen «${strings}». Escribe «tareas» y usa el número de la que quieras.`,
    nothingOpen: 'No hay nada abierto. Escribe, por ejemplo: tarea enviar la presentación para el viernes',
  },
  together: {
    done: (titles) => `Hecho: ${titles.join('; ')}.`,
    nothingChanged: 'No se ha marcado nada.',
    failed: (numbers) =>
      `No he podido marcar el número ${numbers.join(' ni el número ')}. Mira abajo cuáles siguen abiertas e inténtalo de nuevo.`,
  },
};

const longer = {
  addTopic: 'Ese tema',
  addAction: 'Esa tarea',
  question: 'Esa pregunta',
  answer: 'Esa respuesta',
};
