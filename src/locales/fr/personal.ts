import type { PersonalStrings } from '../en/personal.ts';
import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('fr');

export const personalFr: PersonalStrings = {
  title: 'Mes 1:1',
  none: 'Tu n’as pas encore de 1:1. Ajoute Opener à une conversation ou une réunion avec une seule autre personne, et il apparaîtra ici.',
  privacy:
    'Cette page n’est visible que par toi. Ce qui est dans un 1:1 est lu par ses deux personnes et par personne d’autre.',
  back: 'Retour à mes 1:1',
  historyWith: (name) => `L’historique avec ${name}`,
  running: 'Vous êtes en réunion en ce moment',
  next: (when) => `Prochain : ${when}`,
  reminders: 'Mes rappels',
  remindersOf: (name) => `Mes rappels pour le 1:1 avec ${name}`,
  notMet: 'Vous ne vous êtes pas encore vus avec Opener',
  metToday: 'Vous vous êtes vus aujourd’hui',
  lastMetDays: (days, day) =>
    `Vus le ${day}, ${plural(days, { one: 'il y a # jour', other: 'il y a # jours' })}`,
  lastMetWeeks: (weeks, day) =>
    `Vus le ${day}, ${plural(weeks, { one: 'il y a # semaine', other: 'il y a # semaines' })}`,
  actions: (yours, theirs) =>
    yours + theirs === 0
      ? 'Aucune action ouverte'
      : `Actions ouvertes : ${yours} pour toi, ${theirs} pour l’autre`,
  overdue: (count) =>
    plural(count, { one: '# des tiennes est en retard', other: '# des tiennes sont en retard' }),
  open: (name) => `Ouvrir ta conversation avec ${name}`,
};
