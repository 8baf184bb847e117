import type { ReminderStrings } from '../en/cardReminders.ts';
import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('fr');

export const remindersFr: ReminderStrings = {
  note: {
    saved: 'Enregistré. C’est dans votre ordre du jour.',
    done: (title) => `Terminée : ${title}`,
    snoozed: (title, day) => `Reportée au ${day} : ${title}`,
    given: (title, name) => `Maintenant à ${name} : ${title}`,
    changedMeanwhile: 'Cela a changé depuis l’envoi de la carte. Voici où on en est.',
    answerChanged:
      'Ta réponse a été modifiée ailleurs, rien n’est donc encore enregistré. Regarde ci-dessous, puis enregistre ce que tu veux garder.',
  },
  earlier: (text) => `Ta réponse jusqu’ici : ${text}`,
  which: 'Laquelle',
  done: 'Terminée',
  snooze: 'Reporter',
  notMine: 'Pas à moi',
  until: 'Reporter au (vide : prochain jour ouvré)',
  openAgenda: 'Ouvrir l’ordre du jour',
  brief: {
    title: (name) => `Ton 1:1 avec ${name}`,
    titleOfBoth: 'Votre prochain 1:1',
    answer: 'Ta réponse (vous la voyez tous les deux dans l’ordre du jour)',
    updates: 'Réponds maintenant, et l’appel sera libre pour le reste',
    topics: 'À l’ordre du jour',
    noTopics: 'Rien n’attend encore à l’ordre du jour.',
    topic: 'Ajouter un sujet',
    actions: 'Ce que tu as promis',
    save: 'Enregistrer',
    short: 'Rien n’attend à l’ordre du jour. Une ligne à la question suffit.',
    fallback: (when, question) =>
      `${when === null ? 'Votre prochain 1:1' : `Votre 1:1 : ${when}`}. ${question}`,
  },
  actionsDue: {
    title: (count) =>
      count === 1 ? 'Tu as promis ceci pour aujourd’hui' : `Tu as promis ceci pour aujourd’hui : ${count}`,
    mixedTitle: 'Ce que tu as promis arrive à échéance',
    allSettled: 'C’était tout. Merci.',
    with: (name) => `Pour ton 1:1 avec ${name}`,
    fallback: (count) => plural(count, { one: '# action à échéance.', other: '# actions à échéance.' }),
  },
  longGap: {
    title: 'Vous ne vous êtes pas vus depuis un moment',
    text: 'Voulez-vous déplacer, sauter, ou trouver un nouveau créneau ? C’est vous qui décidez ; Opener ne demande qu’une fois.',
    waits: (topics, actions) =>
      topics + actions === 0
        ? 'Rien ne vous attend.'
        : `En attendant : ${plural(topics, { one: '# sujet', other: '# sujets' })} à l’ordre du jour, ${plural(actions, { one: '# action ouverte', other: '# actions ouvertes' })}.`,
    move: 'Déplacer',
    find: 'Trouver un créneau',
    skip: 'Sauter',
    skipped: 'Entendu. Opener n’en dit plus rien avant votre prochaine rencontre.',
    fallback: 'Vous ne vous êtes pas vus depuis un moment. Déplacer, sauter ou trouver un nouveau créneau ?',
  },
  mute: 'Arrêter ces rappels',
  unmute: 'Les réactiver',
  muted: {
    off: (name) => `Les rappels de ton 1:1 avec ${name} sont désactivés`,
    on: (name) => `Les rappels de ton 1:1 avec ${name} sont activés`,
    offMore:
      'Les tiens seulement : ce que reçoit l’autre ne change pas. Écris « paramètres » pour choisir quand ils arrivent.',
    onMore: 'Écris « paramètres » pour choisir quand ils arrivent.',
  },
};
