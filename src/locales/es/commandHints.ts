import type { CommandWords } from '../shape/commandWords.ts';
import { listed } from '../writing/listed.ts';

export const spanishHints: CommandWords['hints'] = {
  addTopic: listed(`tema, hablar, hablemos, comentar, tratar, agenda, añadir, añade, agregar`),
  addAction: listed(`tarea, acción, recuérdame, promesa, plazo, vence, para, debo, debe, hacer`),
  agenda: listed(`agenda, temas, orden, hablar`),
  listActions: listed(`tareas, acciones, pendientes, compromisos, lista, abiertas, vencidas`),
  done: listed(`hecho, hecha, listo, lista, terminado, terminada, completada, cerrada, marcada`),
  snooze: listed(`aplazar, aplaza, posponer, luego, después, mañana, retrasar`),
  question: listed(`pregunta, preguntar, redacción`),
  answer: listed(`respuesta, responder, respondo, contestar`),
  next: listed(`próxima, próximo, siguiente, cuándo, reunión, reunimos, hora, calendario`),
  recap: listed(`resumen, última, último, acta, notas, anterior, historial, hablamos, pasó`),
  settings: listed(`ajustes, recordatorio, recordatorios, idioma, avisos, silenciar, configuración`),
  help: listed(`ayuda, cómo, qué, quién, por, comando, comandos, orden, órdenes, explica`),
};
