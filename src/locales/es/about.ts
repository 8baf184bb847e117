import type { AboutStrings } from '../shape/aboutStrings.ts';

export const aboutEs: AboutStrings = {
  '/about/': {
    title: 'Opener',
    paragraphs: [
      'Reuniones 1:1 que empiezan con la pregunta. Para dos personas que se reúnen a solas: su pregunta inicial, su agenda común y lo que se han prometido.',
      'Ábrelo en Microsoft Teams, en la reunión o en el chat de tu 1:1. Si no está ahí, pregunta a quien lleva Teams en tu organización.',
    ],
  },
  '/about/privacy': {
    title: 'Privacidad',
    paragraphs: [
      'Lo que Opener guarda de un 1:1 lo leen exactamente sus dos personas. No hay vista para administradores ni para niveles superiores. Cada petición se comprueba en el servidor con un inicio de sesión verificado de Microsoft Entra.',
      'Guarda la pregunta inicial, las respuestas, la agenda con sus notas, las tareas, los nombres de las dos personas y los identificadores con los que Microsoft las conoce. Si conectas tu calendario, también las horas de las reuniones, tu zona horaria y tu horario laboral; si conectas tu foto, esa foto; ambos hasta que quites la conexión. Lo guarda en la base de datos que tu organización mantiene para ello, y no lo envía a nadie más, salvo que tu organización haya conectado un modelo de lenguaje para el bot.',
      'Lo que escribes en un chat de Teams, también al bot, sigue las reglas de ese chat. El bot recibe los mensajes que se le escriben y los que eliges; no lee lo demás que se escribe allí.',
      'Los títulos, las notas, las respuestas y las preguntas nunca se escriben en los registros. Quien administra la suscripción de Azure puede llegar a la base de datos, como con cualquier aplicación que aloja una organización.',
      'Lo que escribes sin conexión espera en tu propio dispositivo hasta que se guarda.',
      'Cualquiera de los dos puede hacer que se borre un tema, una reunión, una tarea o todo el 1:1, y dejar Opener: en la «i» de arriba del panel. También puede borrarlo quien lleva Opener en tu organización.',
    ],
  },
  '/about/terms': {
    title: 'Condiciones de uso',
    paragraphs: [
      'Opener es de código abierto con la licencia MIT y se ofrece sin garantía. Tu organización lo mantiene, y se aplican sus propias reglas de uso de sus sistemas.',
      'Úsalo para los 1:1 que son tuyos. Lo que escribes ahí también puede leerlo la otra persona.',
    ],
  },
};
