import type { ReminderStrings } from '../en/cardReminders.ts';
import { some } from '../writing/some.ts';

/** Every word on the cards that come unasked, in Spanish. */
export const remindersEs: ReminderStrings = {
  note: {
    saved: 'Guardado. Está en la agenda.',
    done: (title) => `Hecha: ${title}`,
    snoozed: (title, day) => `Ahora vence ${day}: ${title}`,
    given: (title, name) => `Ahora la tiene ${name}: ${title}`,
    changedMeanwhile: 'Esto ha cambiado desde que llegó la tarjeta. Así está ahora.',
    answerChanged:
      'Tu respuesta se cambió en otro sitio, así que aún no se ha guardado nada. Mira abajo y guarda lo que quieras conservar.',
  },
  earlier: (text) => `Tu respuesta hasta ahora: ${text}`,
  which: 'Cuál',
  done: 'Hecha',
  snooze: 'Aplazar',
  notMine: 'No es mía',
  until: 'Aplazar hasta (vacío: siguiente día laborable)',
  openAgenda: 'Abrir la agenda',
  brief: {
    title: (name) => `Tu 1:1 con ${name}`,
    titleOfBoth: 'El próximo 1:1',
    answer: 'Tu respuesta (la veis los dos en la agenda)',
    updates: 'Responde ahora, y la llamada queda para lo demás',
    topics: 'En la agenda',
    noTopics: 'Aún no espera nada en la agenda.',
    topic: 'Añadir un tema',
    actions: 'Lo que has prometido',
    save: 'Guardar',
    short: 'No espera nada en la agenda. Basta una línea para la pregunta.',
    fallback: (when, question) => `${when === null ? 'Tu próximo 1:1' : `Tu 1:1: ${when}`}. ${question}`,
  },
  actionsDue: {
    title: (count) => (count === 1 ? 'Prometiste esto para hoy' : `Prometiste esto para hoy: ${count}`),
    mixedTitle: 'Vence lo que prometiste',
    allSettled: 'Eso era todo. Gracias.',
    with: (name) => `Para tu 1:1 con ${name}`,
    fallback: (count) => `${some(count, 'tarea tuya vence', 'tareas tuyas vencen')}.`,
  },
  longGap: {
    title: 'Hace un tiempo que no hay 1:1',
    text: '¿Moverlo, saltarlo o buscar otro momento? La decisión es de los dos; Opener solo pregunta una vez.',
    waits: (topics, actions) =>
      topics + actions === 0
        ? 'No espera nada.'
        : `Mientras tanto: ${some(topics, 'tema', 'temas')} en la agenda, ${some(actions, 'tarea abierta', 'tareas abiertas')}.`,
    move: 'Moverlo',
    find: 'Buscar otro momento',
    skip: 'Saltarlo',
    skipped: 'De acuerdo. Opener no dice nada más hasta la próxima reunión.',
    fallback: 'Hace un tiempo que no hay 1:1. ¿Moverlo, saltarlo o buscar otro momento?',
  },
  mute: 'Quitar estos recordatorios',
  unmute: 'Activarlos de nuevo',
  muted: {
    off: (name) => `Los recordatorios de tu 1:1 con ${name} están desactivados`,
    on: (name) => `Los recordatorios de tu 1:1 con ${name} están activados`,
    offMore:
      'Solo los tuyos: lo que recibe la otra persona sigue igual. Escribe «ajustes» para cambiar cuándo llegan.',
    onMore: 'Escribe «ajustes» para cambiar cuándo llegan.',
  },
};
