import type { ReminderSettingsStrings } from '../en/cardReminderSettings.ts';

/** Every word about how somebody is reminded, in Spanish. */
export const reminderSettingsEs: ReminderSettingsStrings = {
  title: 'Mis recordatorios',
  elsewhere: 'Tus propios recordatorios: escribe «ajustes» a Opener en tu propio chat con él.',
  unset: 'Aún no se te envía nada: Opener no sabe qué hora es para ti. Revísalo y guarda.',
  reminded: 'Recordatorios de este 1:1',
  yes: 'Enviarlos',
  no: 'No enviar ninguno',
  lead: 'Lo que hay que preparar llega',
  leads: {
    dayBefore: 'El día anterior, a las 16:00',
    morning: 'Esa mañana, a las 8:30',
    hour: 'Una hora antes',
    quarter: '15 minutos antes',
  },
  from: 'No llega nada desde',
  to: 'hasta',
  zone: 'Zona horaria (una ciudad, como Madrid)',
  required: 'Esto no puede quedar vacío.',
  save: 'Guardar',
  saved: 'Tus recordatorios están guardados.',
  faults: {
    zone: 'No existe esa zona horaria, así que no se ha cambiado nada. Escribe una ciudad, como Madrid, o Europe/Madrid.',
    quiet:
      'Las horas de silencio necesitan un principio y un final, y deben dejar libre una hora del día. No se ha cambiado nada.',
  },
};
