import type { ConnectionsStrings } from '../en/connections.ts';

/** Words about what a person may connect of their own Microsoft account, in Spanish. */
export const connectionsEs: ConnectionsStrings = {
  locale: 'es',
  title: 'Conexiones',
  intro: 'Opener funciona sin nada de esto. Cada conexión es solo tuya, y puedes quitarla cuando quieras.',
  features: {
    calendar: {
      name: 'Calendario',
      why: 'Tu preparación llega a su hora aunque el 1:1 se mueva o se cancele.',
      reads:
        'Mientras tienes Opener abierto, lee cuándo son tus reuniones con enlace de Teams, tu zona horaria y tu horario laboral. Ni títulos ni textos. Guarda las horas de este 1:1, tu zona y tu horario, para que fuera de él no llegue nada.',
    },
    toDo: {
      name: 'Microsoft To Do',
      why: 'Pone lo que prometiste entre tus otras tareas.',
      reads:
        'Opener crea una lista llamada «Opener» con las tareas que le pasas, y ve en ella cuándo está hecha una. Tu organización guarda esa lista, según sus propias reglas.',
    },
    people: {
      name: 'Quién es tu responsable',
      why: 'Así no hace falta decir quién es responsable de quién.',
      reads: 'Opener pregunta a tu organización quién es tu responsable, y no guarda nada de la respuesta.',
    },
    photo: {
      name: 'Tu foto',
      why: 'Muestra tu cara junto a lo que escribes, y no una letra.',
      reads:
        'Mientras tienes Opener abierto, trae tu foto de tu cuenta de Microsoft, como mucho una vez al día, y la guarda. En cada uno de tus 1:1 solo la veis los dos. Si lo quitas, se borra.',
    },
  },
  states: {
    notHere: 'No está configurado en tu organización',
    off: 'Sin conectar',
    connected: 'Conectado',
    consentNeeded: 'Microsoft quiere preguntarte',
    refused: 'Tu organización no lo permite',
    unavailable: 'Microsoft no responde ahora',
  },
  turnOn: (name) => `Conectar: ${name}`,
  turnOff: (name) => `Desconectar: ${name}`,
  connect: 'Conectar',
  end: 'Desconectar',
  askTitle: 'Microsoft te va a preguntar',
  ask: 'Se abre una ventana de Microsoft que pregunta si Opener puede hacer esto por ti. Puedes retirarlo allí o aquí.',
  goOn: 'Seguir a Microsoft',
  notNow: 'Ahora no',
  declined: 'Dijiste que no, y no se ha conectado nada.',
  failed: 'La ventana se cerró antes de acabar. No se ha conectado nada.',
  couldNot: 'No se ha podido cambiar. Inténtalo de nuevo.',
  loading: 'Un momento …',
  closeWindow: 'Puedes cerrar esta ventana.',
  handOver: (title) => `Pasar a To Do: ${title}`,
  handedOver: (title) => `En To Do. Recuperar: ${title}`,
  managerIs: (name) => `Según tu organización, ${name} es responsable de tu equipo.`,
  toDo: 'To Do',
  notHanded: 'No se ha podido contactar con To Do. Inténtalo de nuevo.',
};
