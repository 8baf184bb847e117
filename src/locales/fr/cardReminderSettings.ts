import type { ReminderSettingsStrings } from '../en/cardReminderSettings.ts';

export const reminderSettingsFr: ReminderSettingsStrings = {
  title: 'Mes rappels',
  elsewhere: 'Tes propres rappels : écris « paramètres » dans ta conversation privée avec Opener.',
  unset:
    'Rien ne t’est encore envoyé : Opener ne sait pas quelle heure il est pour toi. Vérifie et enregistre.',
  reminded: 'Rappels de ce 1:1',
  yes: 'Les envoyer',
  no: 'N’en envoyer aucun',
  lead: 'M’envoyer ma préparation',
  leads: {
    dayBefore: 'La veille, à 16:00',
    morning: 'Le matin même, à 8:30',
    hour: 'Une heure avant',
    quarter: '15 minutes avant',
  },
  from: 'Rien n’arrive de',
  to: 'à',
  zone: 'Fuseau horaire (une ville, par exemple Paris)',
  required: 'Ce champ ne doit pas être vide.',
  save: 'Enregistrer',
  saved: 'Tes rappels sont enregistrés.',
  faults: {
    zone: 'Ce fuseau horaire n’existe pas : rien n’a été changé. Écris une ville, par exemple Paris, ou Europe/Paris.',
    quiet:
      'Les heures calmes ont besoin d’un début et d’une fin, et doivent laisser une heure de la journée. Rien n’a été changé.',
  },
};
