import type { DeletionStrings } from '../en/deletion.ts';

export const deletionEs: DeletionStrings = {
  ask: {
    topic: 'Borrar el tema',
    meeting: 'Borrar esta reunión',
    actionItem: 'Borrar',
    oneOnOne: 'Borrar este 1:1…',
  },
  title: {
    topic: '¿Borrar este tema?',
    meeting: '¿Borrar esta reunión?',
    actionItem: '¿Borrar esta tarea?',
    oneOnOne: '¿Borrar este 1:1?',
  },
  goes: {
    topic: 'El tema y sus notas desaparecen, para los dos.',
    meeting: 'Sus respuestas, temas y notas desaparecen, para los dos. Las tareas se quedan.',
    actionItem: 'Desaparece para los dos, también sus tarjetas en los chats si Teams lo permite.',
    oneOnOne: 'Desaparece todo, para los dos: reuniones, agenda, tareas y recordatorios.',
  },
  askOf: (action, name) => `${action}: ${name}`,
  whenPart: (other) =>
    `Será dentro de una hora, o enseguida si ${other} está de acuerdo. Hasta entonces puedes echarte atrás.`,
  whenWhole: (other) =>
    `Será dentro de 30 días, o enseguida si ${other} está de acuerdo. Hasta entonces puedes echarte atrás.`,
  confirm: 'Borrar',
  asked: (when) => `Se borrará: ${when}.`,
  askedBy: (name, when) => `${name} quiere borrarlo. Se borrará: ${when}.`,
  wholeAsked: (when) => `Has pedido borrar este 1:1. Se borrará: ${when}.`,
  wholeAskedBy: (name, when) =>
    `${name} ha pedido borrar este 1:1. Se borrará: ${when}. Si quieres una copia, exporta antes el historial.`,
  keep: 'Conservar',
  now: 'Borrar ya',
  willGo: 'Se borrará.',
  stays: 'Se queda.',
  leave: {
    open: 'Dejar Opener…',
    title: '¿Dejar Opener?',
    text: 'Lo que es solo tuyo se borra enseguida. Lo que compartiste lo podrán seguir leyendo los demás; tú ya no podrás abrirlo.',
    copy: '¿Quieres una copia? Exporta antes tu historial.',
    named: 'En lo que compartiste apareces',
    withName: 'con mi nombre',
    withoutName: 'como «Excolega»',
    confirm: 'Dejar Opener',
    done: 'Has dejado Opener. Para volver a empezar, ábrelo en un chat.',
  },
};
