import type { CardCadenceStrings } from '../en/cardCadence.ts';

/** Every word about setting when the two meet, in Spanish. */
export const cardCadenceEs: CardCadenceStrings = {
  set: 'Fijar el horario del 1:1',
  change: 'Cambiar el horario del 1:1',
  source: {
    calendar: 'Del calendario. Muestra lo que se mueve y se cancela, así que aquí no hay nada que fijar.',
    details: 'De la reunión de Teams.',
  },
  both: 'Vale para los dos. Lo que habíais movido o cancelado deja de valer.',
  unknownRule: 'El 1:1 sigue una regla que este formulario no conoce. Al guardar se sustituye.',
  repeats: 'Se repite',
  everyWeeks: (count) => (count === 1 ? 'Cada semana' : `Cada ${count} semanas`),
  nthOfMonth: {
    '1': 'Cada mes, el primer día así',
    '2': 'Cada mes, el segundo día así',
    '3': 'Cada mes, el tercer día así',
    '4': 'Cada mes, el cuarto día así',
    '-1': 'Cada mes, el último día así',
  },
  weekday: 'Día',
  from: 'Primera vez ese día o después (vacío: en cuanto toque)',
  time: 'Hora',
  minutes: 'Minutos',
  zone: 'Zona horaria (una ciudad, como Madrid)',
  required: 'Esto no puede quedar vacío.',
  save: 'Guardar',
  saved: 'El horario del 1:1 está guardado.',
  faults: {
    repeats: 'Elige cada cuánto es el 1:1. No se ha cambiado nada.',
    from: 'La primera vez tiene que ser un día de aquí a un año. No se ha cambiado nada.',
    time: 'Elige una hora del día. No se ha cambiado nada.',
    minutes: 'Elige cuántos minutos dura, de 5 a 480. No se ha cambiado nada.',
    zone: 'No existe esa zona horaria, así que no se ha cambiado nada. Escribe una ciudad, como Madrid, o Europe/Madrid.',
  },
};
