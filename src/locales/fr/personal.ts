import type { PersonalStrings } from '../en/personal.ts';
import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('fr');

export const personalFr: PersonalStrings = {
  title: 'Mes 1:1',
  none: 'Tu n’as pas encore de 1:1. Ajoute Opener à une conversation ou une réunion avec une seule autre personne, et il apparaîtra ici.',
  privacy:
    'Cette page n’est visible que par toi. Ce qui est dans un 1:1 est lu par ses deux personnes et par personne d’autre.',
  back: 'Retour à mes 1:1',
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
  pages: { oneOnOnes: 'Mes 1:1', actions: 'Mes actions', privacy: 'Confidentialité' },
  partOf: {
    agenda: (name) => `Ton 1:1 avec ${name}`,
    notes: (name) => `Mes notes sur le 1:1 avec ${name}`,
    history: (name) => `L’historique avec ${name}`,
  },
  apart: (last) => `${last}. Il est temps de trouver une date`,
  theirsOverdue: (count) =>
    plural(count, { one: '# de l’autre est en retard', other: '# de l’autre sont en retard' }),
  neglected: (purpose) => `Rare ces derniers temps : ${purpose}`,
  agenda: 'Ordre du jour',
  openAgenda: (name) => `Ouvrir l’ordre du jour avec ${name}`,
  chat: 'Conversation',
  openChat: (name) => `Ouvrir ta conversation avec ${name}`,
  notes: 'Mes notes',
  asking: (count) =>
    plural(count, { one: '# a besoin de toi maintenant', other: '# ont besoin de toi maintenant' }),
  resting: 'Les autres',
  myActions: 'Ce que j’ai promis',
  noActions: 'Tu n’as rien d’ouvert. Ce que tu promets dans un 1:1 apparaît ici.',
  overdueTitle: 'En retard',
  openTitle: 'Ouvertes',
  waitingTitle: 'En attente des autres',
};
