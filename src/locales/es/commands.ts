import type { CommandWords } from '../shape/commandWords.ts';
import { listed, numberedWords } from '../writing/listed.ts';
import { spanishHints } from './commandHints.ts';

export const spanishCommands: CommandWords = {
  alone: {
    help: listed(`
      ayuda, ayúdame, hola, buenas, buenos días, buenas tardes, buenas noches, qué tal, empezar, inicio, menú,
      órdenes, comandos, lista de comandos, qué puedes hacer, qué sabes hacer, qué puedo hacer, qué puedo escribir,
      qué puedo decir, cómo funciona, cómo funciona esto, cómo funcionas, quién eres, qué es esto, info
    `),
    agenda: listed(`
      agenda, orden del día, temas, lista de temas, nuestros temas, en la agenda, en nuestra agenda, todos los temas,
      qué hay en la agenda, qué hay en nuestra agenda, de qué hablamos, de qué vamos a hablar, de qué tenemos que hablar,
      de qué hay que hablar
    `),
    next: listed(`
      próximo, próxima, próxima reunión, próximo 1:1, próxima vez, próxima llamada, próximo encuentro, siguiente,
      siguiente reunión, siguiente 1:1, la próxima reunión, la próxima vez, el próximo 1:1, nuestra próxima reunión,
      nuestro próximo 1:1, cuándo, cuándo nos reunimos, cuándo nos vemos, cuándo volvemos a vernos, cuándo hablamos,
      cuándo es, cuándo es nuestro 1:1, cuándo es la reunión, cuándo es nuestra reunión, cuándo es la próxima reunión,
      cuándo es nuestro próximo 1:1, cuándo es la próxima 1:1, cuándo es nuestra próxima 1:1, cuándo es nuestra próxima reunión,
      cuándo es el próximo 1:1, próxima 1:1, la próxima 1:1, nuestra próxima 1:1, cuándo es la próxima, cuándo tenemos 1:1
    `),
    wrapUp: listed(`
      cerrar, cierre, cerrar reunión, cerrar la reunión, cierra la reunión, cerrar nuestra reunión, cerremos,
      cerremos la reunión, terminar la reunión, termina la reunión, acabar la reunión, vamos a cerrar, hemos terminado
    `),
    export: listed(`
      exportar, exportar todo, exportar nuestro 1:1, exporta todo, exporta nuestro 1:1, descargar, descargar todo,
      descargar nuestro 1:1, descarga todo, copia de seguridad, exportar el historial
    `),
    recap: listed(`
      resumen, acta, notas de la última vez, la última vez, última vez, última reunión, la última reunión, último 1:1,
      resumen de la última vez, resumen de la última reunión, qué hablamos, de qué hablamos la última vez,
      qué dijimos la última vez, qué pasó la última vez, qué queda abierto, qué queda pendiente, historial
    `),
    settings: listed(`
      ajustes, ajuste, configuración, configurar, preferencias, opciones, recordatorios, cambiar ajustes,
      notificaciones, idioma, cambiar idioma, cambiar de idioma
    `),
    question: listed(`
      pregunta, pregunta inicial, nuestra pregunta, nuestra pregunta inicial, cambiar pregunta, cambiar la pregunta,
      cambia la pregunta, cambiar nuestra pregunta, cambiar la pregunta inicial, cuál es nuestra pregunta,
      qué pregunta tenemos
    `),
  },
  opening: {
    addTopic: listed(`
      tema, nuevo tema, añadir, añade, añadir tema, añade tema, añadir un tema, añade un tema, añade el tema, agregar,
      agrega, agregar tema, agrega un tema, pon, poner, pon el tema, pon en la agenda, poner en la agenda, punto, nuevo punto, hablar de, hablemos de,
      tenemos que hablar de, deberíamos hablar de, añadir a la agenda, añade a la agenda, apunta el tema
    `),
    addAction: listed(`
      tarea, nueva tarea, añadir tarea, añade tarea, añadir una tarea, añade una tarea, agregar tarea, agrega una tarea,
      crear tarea, crea una tarea, crear una tarea, acción, nueva acción, pendiente, por hacer, anota la tarea,
      apunta la tarea
    `),
    done: listed(`
      hecho, hecha, hechos, hechas, listo, lista la, terminado, terminada, terminar, completado, completada, completar,
      cerrar, cierra, cerrada, acabado, acabada, marcar, marca, he hecho, he terminado, he acabado, hemos hecho,
      hemos terminado, ya hice, terminé
    `),
    snooze: listed(`
      aplaza, aplazar, aplázame, pospón, posponer, retrasa, retrasar, mueve, mover, pasa, pasar, deja, dejar
    `),
    question: listed(`
      pregunta, nueva pregunta, pregunta inicial, nueva pregunta inicial, cambiar la pregunta a, cambia la pregunta a,
      cambiar la pregunta por, cambia la pregunta por, cambia nuestra pregunta a, cambia nuestra pregunta por,
      nuestra pregunta es
    `),
    answer: listed(`
      respuesta, mi respuesta, mi respuesta es, responder, responde, respondo, contesto, respuesta a la pregunta,
      mi respuesta a la pregunta, mi respuesta a la pregunta es, responde a la pregunta con
    `),
  },
  remindMe: listed(`
    recuérdame que tengo que, recuérdame que debo, recuérdame que, recuérdame, recordatorio para, recordatorio
  `),
  remindOn: {
    before: listed(`recuérdame`),
    between: listed(`que tengo que, que debo, que, de`),
  },
  courtesies: {
    within: listed(`por favor, porfa, porfavor`),
    before: listed(`
      hola, buenas, buenos días, buenas tardes, oye, por favor, vale, ok, opener, gracias, quiero, quisiera,
      me gustaría, necesito, tengo que
    `),
    asking: listed(`
      puedes, podrías, puedes por favor, podrías por favor, me puedes, me podrías, podemos, podríamos, puedo
    `),
    after: listed(`por favor, porfa, porfavor, gracias, muchas gracias, mil gracias`),
  },
  thanks: listed(`
      gracias, muchas gracias, mil gracias, muchísimas gracias, gracias a ti, te lo agradezco, 
      perfecto gracias, vale gracias, ok gracias, genial gracias
    `),
  reopen: {
    alone: listed(`
      deshacer, deshaz, deshazlo, deshaz eso, deshacer eso, revertir, revierte
    `),
    opening: listed(`
      reabrir, reabre, volver a abrir, vuelve a abrir, abrir de nuevo, deshacer, deshaz, 
      no está hecha, no he hecho
    `),
    ending: listed(`
      no hecho, no hecha, no está hecho, no está hecha, sin hacer, abrir de nuevo
    `),
  },
  show: listed(`
    muestra, muéstrame, mostrar, enseña, enséñame, dame, dime, ver, abre, abrir, lee, qué es, cuál es, cuáles son,
    qué son, por favor, el, la, los, las, nuestra, nuestro, nuestras, nuestros, mi, me
  `),
  lists: {
    nouns: listed(`
      tareas, qué está vencido, qué está atrasado, qué hay vencido, atrasadas, tareas atrasadas, vencidas, tareas vencidas, lista de tareas, la lista, listado, acciones, pendientes, compromisos, lista, listar tareas, listar,
      tareas pendientes
    `),
    selectors: {
      all: listed(
        `todas, todas las, todos los, abiertas, abiertos, nuestras, todas las abiertas, de los dos, de ambos`,
      ),
      mine: listed(`mis, mías, mías abiertas, para mí, de mí, asignadas a mí, mis propias, que tengo`),
      theirs: listed(`suyas, sus, suyos, de ella, de él, para ella, para él, de la otra persona`),
      done: listed(`hechas, hechos, terminadas, completadas, cerradas, acabadas, ya hechas, las hechas`),
    },
    named: "NAME, de NAME, para NAME, abiertas de NAME, todas las de NAME, NAME's",
    sayMine: listed(`
      qué tengo que hacer, qué debo hacer, qué me toca, qué me toca hacer, qué he prometido, qué prometí, mi lista,
      qué tengo pendiente, qué me queda por hacer
    `),
  },
  done: {
    afterNumber: listed(`
      hecho, hecha, hechas, hechos, está hecho, está hecha, están hechas, están hechos, listo, lista, listas,
      está lista, está listo, están listas, terminado, terminada, terminadas, está terminada, están terminadas,
      completada, completadas, está completada, cerrada, cerradas, está cerrada, como hecho, como hecha, como hechas,
      como terminada, como completada, ya está, ya están
    `),
    afterWords: listed(`
      está hecho, está hecha, están hechas, está listo, está lista, está terminado, está terminada, está completada,
      ya está, como hecho, como hecha, como terminada
    `),
    mark: listed(`marca, marcar, pon, poner`),
  },
  numbered: listed(
    `número, números, n, núm, nº, el número, la número, tarea, tareas, tarea número, punto, el, la, las, los, con`,
  ),
  numbers: numberedWords(
    listed(`uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez`),
    listed(`una`),
    listed(`primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima`),
    listed(`primero, segundo, tercero, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo`),
  ),
  joining: listed(`y, e, además, también`),
  ranging: listed(`a, al, hasta`),
  targets: {
    all: listed(`todo, todas, todos, todas las tareas, todas ellas, todos ellos`),
    both: listed(`ambas, ambos, las dos, los dos, las dos tareas`),
    first: listed(`las primeras, los primeros, primeras, primeros`),
    last: listed(`la última, última, el último, último, las últimas, los últimos, últimas, últimos`),
  },
  toAgenda: listed(`
    a la agenda, a nuestra agenda, en la agenda, en nuestra agenda, al orden del día, en el orden del día, como tema,
    a los temas, a nuestros temas, a nuestro 1:1, al 1:1
  `),
  agendaOnly: { before: listed(`mete, meter, incluye, incluir`), end: [] },
  snooze: {
    until: listed(`hasta, hasta el, hasta la`),
    perhaps: listed(`al, a, para, para el, el, por, unos`),
    within: 'en',
  },
  forWhom: listed(`para`),
  owner: {
    self: listed(`yo, mí`),
    before: listed(`para, asignada a, asignado a, asignar a, asigna a, responsable, a cargo de`),
    assigned: listed(`asignada a, asignado a, asignar a, asigna a, responsable, a cargo de`),
    of: listed(`de`),
    does: listed(
      `debe, debería, tiene que, tendrá que, va a, voy a, hará, puede, ha de, tengo que, debo, que`,
    ),
    notOwner: listed(`y, e, o, es, era`),
    bareName: 'owner',
    titles: listed(`sr, sra, don, dona, ing`),
    belongs: listed(`
      a, al, con, de, del, por, sobre, y, e, o, u, en, como, que, entre, sin, contra, hacia, según
    `),
    alsoWords: listed(`
      rosa, paz, luz, sol, mar, pilar, consuelo, dolores, socorro, esperanza, cruz, ángel, león, blanca, clara, alba,
      aurora, nieves, reyes, santos, marina, gloria, victoria, estrella, abril, julio
    `),
  },
  hints: spanishHints,
};
