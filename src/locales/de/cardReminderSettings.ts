import type { ReminderSettingsStrings } from '../en/cardReminderSettings.ts';

/** Every word about how somebody is reminded, in German. */
export const reminderSettingsDe: ReminderSettingsStrings = {
  title: 'Meine Erinnerungen',
  elsewhere: 'Deine eigenen Erinnerungen: Schreib Opener „Einstellungen“ in deinem eigenen Chat mit ihm.',
  unset:
    'Noch bekommst du nichts: Opener weiß nicht, wie spät es bei dir ist. Sieh die Angaben durch und speichere.',
  reminded: 'Erinnerungen an dieses 1:1',
  yes: 'Senden',
  no: 'Keine senden',
  lead: 'Meine Vorbereitung schicken',
  leads: {
    dayBefore: 'Am Tag davor, um 16:00',
    morning: 'Am selben Morgen, um 8:30',
    hour: 'Eine Stunde davor',
    quarter: '15 Minuten davor',
  },
  from: 'Nichts kommt von',
  to: 'bis',
  zone: 'Zeitzone (eine Stadt, etwa Berlin)',
  required: 'Das darf nicht leer sein.',
  save: 'Speichern',
  saved: 'Deine Erinnerungen sind gespeichert.',
  faults: {
    zone: 'Diese Zeitzone gibt es nicht, deshalb wurde nichts geändert. Schreib eine Stadt, etwa Berlin, oder Europe/Berlin.',
    quiet:
      'Die Ruhezeit braucht Anfang und Ende und muss eine Stunde des Tages frei lassen. Nichts wurde geändert.',
  },
};
