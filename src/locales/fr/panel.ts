import type { FailureCode } from '../../contract/errors.ts';
import type { TabStrings } from '../en/panel.ts';
import { pluralIn } from '../writing/plural.ts';
import { itemWordsFr } from './itemWords.ts';

const plural = pluralIn('fr');

const failures: Record<FailureCode, { title: string; text: string }> = {
  invalid: {
    title: 'Ça n’a pas marché',
    text: 'Opener n’a pas pu lire la demande. Recharge le panneau et réessaie.',
  },
  unauthorized: {
    title: 'Teams ne t’a pas identifié',
    text: 'Réessaie. Si cela ne change rien, déconnecte-toi de Teams et reconnecte-toi.',
  },
  notFound: {
    title: 'Ce 1:1 n’est pas à toi',
    text: 'Opener ne montre un 1:1 qu’à ses deux personnes. S’il devrait être à toi, ouvre Opener dans ta conversation avec l’autre personne.',
  },
  notAPair: {
    title: 'Opener est fait pour deux',
    text: 'Il y a plus de deux personnes dans cette conversation, ou toi seulement. Ouvre Opener dans une réunion ou une conversation avec une seule autre personne.',
  },
  outsideGuest: {
    title: 'L’un de vous est invité',
    text: 'Opener fonctionne pour deux personnes de la même organisation. Rien n’a été enregistré sur cette conversation.',
  },
  nothingToWrapUp: {
    title: 'Rien à clôturer pour l’instant',
    text: 'Coche d’abord ce dont vous avez parlé, écris une réponse ou démarre la réunion.',
  },
  tooLateToUndo: {
    title: 'Cette clôture est définitive',
    text: 'Un jour a passé, ou vous vous êtes revus. Ses sujets sont dans votre historique, et chacun peut être repris.',
  },
  unreadable: {
    title: 'Cet élément est illisible',
    text: 'Il est gardé tel quel. La personne qui gère Opener le trouvera dans le journal.',
  },
  inMeeting: { title: 'Vous êtes en réunion', text: 'Clôture-la d’abord, puis quitte Opener.' },
  colleagueLeft: {
    title: 'L’autre personne a quitté Opener',
    text: 'Ce que vous avez partagé reste lisible pour toi, dans « Mes 1:1 ».',
  },
  changedMeanwhile: { title: 'Cela vient de changer', text: 'Regarde à nouveau, puis réessaie.' },
  tooLarge: { title: 'C’est trop long pour être envoyé', text: 'Raccourcis, puis réessaie.' },
  tooMany: { title: 'Un peu trop vite', text: 'Attends un instant, puis réessaie.' },
  unexpected: {
    title: 'Quelque chose s’est mal passé',
    text: 'Rien de ce que tu as enregistré n’est perdu. Réessaie.',
  },
  unavailable: {
    title: 'Opener est injoignable',
    text: 'Il continue d’essayer. Ce que tu as écrit reste sur cet appareil en attendant.',
  },
};

export const tabFr: TabStrings = {
  locale: 'fr',
  itemWords: itemWordsFr,
  failures,
  purposeNone: 'Sans thème',
  retry: 'Réessayer',
  reload: 'Recharger',
  close: 'Fermer',
  cancel: 'Annuler',
  connections: 'Connexions',
  you: 'toi',
  loading: 'Ouverture de votre 1:1',
  stillTrying: 'Opener est toujours injoignable, nouvel essai …',
  sections: { label: 'Votre 1:1', agenda: 'Ordre du jour', history: 'Historique' },
  header: {
    pair: (one, other) => `${one} et ${other}`,
    here: (name) => `${name} est là`,
    notHere: (name) => `${name} n’est pas là`,
    saved: 'Enregistré',
    saving: 'Enregistrement …',
    offline: 'Hors ligne, gardé ici',
    offlineNotKept: 'Hors ligne, ne ferme pas',
    notSaved: 'Non enregistré',
    connecting: 'Connexion …',
    nowOffline: 'Tu es hors ligne. Ce que tu écris attend ici.',
    nowSaved: 'De nouveau en ligne. Tout est enregistré.',
  },
  privacy: {
    line: (other) => `Visible par toi et ${other} uniquement`,
    explain: 'Qui peut lire ceci',
  },
  next: {
    label: 'Quand vous vous voyez',
    line: (when) => `Prochain : ${when}`,
    there: (time, city) => `${time} à ${city}`,
    moved: 'déplacé',
    calendar: 'd’après le calendrier',
    details: 'd’après la réunion dans Teams',
    set: 'Choisir quand vous vous voyez',
    broken: 'Opener n’arrive plus à lire quand vous vous voyez. Choisissez à nouveau votre créneau.',
    over: 'Plus aucune réunion n’est prévue.',
    notFetched: 'Impossible de charger quand vous vous voyez.',
    more: 'Quand vous vous voyez, et tes rappels',
  },
  question: {
    allAnswers: 'Toutes vos réponses',
    chosenBy: (name) => `${name} a choisi cette question`,
    label: 'À propos de la question',
    change: 'Changer',
    changeLabel: 'Changer la question d’ouverture',
    share: 'Montrer dans l’appel',
    shared: 'Tout le monde dans l’appel voit la question.',
    notShared: 'Teams ne l’a pas affichée. Réessaie dans un instant.',
  },
  answers: {
    label: 'Réponses',
    yours: 'Ta réponse',
    placeholder: 'Ta réponse …',
    notYet: (name) => `${name} n’a pas encore répondu`,
    theirs: (name) => `Réponse de ${name}`,
    lastTime: (day) => `La dernière fois, ${day}`,
    quoted: (text) => `« ${text} »`,
    nothingSaid: 'Laissé ouvert',
    noHistory: 'Ce que vous répondez aujourd’hui vous attendra ici la prochaine fois.',
  },
  agenda: {
    title: 'Ordre du jour',
    count: (count) => plural(count, { one: '# sujet en attente', other: '# sujets en attente' }),
    add: 'Ajouter un sujet',
    needQuestion: 'Une question ?',
    addLabel: 'Ajouter un sujet à l’ordre du jour',
    addNow: 'Ajouter',
    empty: 'Rien pour l’instant. Que ne faut-il pas oublier ?',
    allDiscussed: 'Vous avez parlé de tout.',
    full: (limit) => `Vous avez ${limit} sujets à l’ordre du jour. Enlevez-en d’abord.`,
    discussed: 'Abordés',
    added: (title) => `Ajouté : ${title}`,
    addedMany: (count) => plural(count, { one: '# sujet ajouté', other: '# sujets ajoutés' }),
    moved: (title, place, of) => `${title} : maintenant ${place} sur ${of}`,
    cannotMove: (title) => `${title} : impossible d’aller plus loin`,
  },
  updates: {
    title: 'À traiter par écrit avant l’appel',
    freed: (count, minutes) =>
      `${plural(count, { one: '# point traité avant l’appel', other: '# points traités avant l’appel' })} · environ ${minutes} minutes gagnées`,
    answered: (count) => plural(count, { one: '# point traité', other: '# points traités' }),
    yours: (title) => `Ta réponse à ${title}`,
    placeholder: 'Réponds ici …',
    theirs: (name) => `${name} :`,
    added: (title) => `Ajouté, à traiter avant l’appel : ${title}`,
    nowUpdate: (title) => `${title} : à traiter avant l’appel`,
    nowTopic: (title) => `${title} : de nouveau parmi les sujets`,
  },
  item: {
    label: (title) => `Sujet : ${title}`,
    updateLabel: (title) => `Point écrit : ${title}`,
    title: 'Titre',
    discuss: (title) => `Abordé : ${title}`,
    nowDiscussed: (title) => `${title} : abordé`,
    nowWaiting: (title) => `${title} : de nouveau à l’ordre du jour`,
    purpose: 'Thème',
    purposeOf: (title, purpose) => `Thème de ${title} : ${purpose}`,
    notes: 'Notes',
    notesOf: (title) => `Notes sur ${title}`,
    notesPlaceholder: 'Notes que vous écrivez à deux …',
    showAll: 'Tout afficher',
    showLess: 'Réduire',
    more: (title) => `Plus pour ${title}`,
    broughtBy: (name) => `Proposé par ${name}`,
    untitled: 'Sujet sans titre',
    waiting: ({ unit, count }) => {
      if (count === 0) return 'nouveau';
      return unit === 'day'
        ? plural(count, { one: '# jour', other: '# jours' })
        : plural(count, { one: '# semaine', other: '# semaines' });
    },
    continues: 'Suite d’une réunion précédente',
    continuesOf: (title) => `Suite d’une réunion précédente : ${title}`,
    waitingSince: (day) => `À l’ordre du jour depuis le ${day}`,
  },
  undo: {
    removed: (title) => `« ${title} » enlevé`,
    undo: 'Annuler',
    dismiss: 'Masquer',
    announce: (title) => `${title} enlevé. Annuler le fait revenir.`,
    back: (title) => `${title} est de retour`,
  },
  limit: {
    left: (count) => plural(count, { one: '# caractère restant', other: '# caractères restants' }),
    over: (count) => plural(count, { one: '# caractère de trop', other: '# caractères de trop' }),
    refused: (limit) => `Cela ferait plus de ${limit} caractères : rien n’a été inséré.`,
    empty: 'Écris d’abord quelque chose.',
  },
  screens: {
    outsideTeams: {
      title: 'Opener s’utilise dans Teams',
      text: 'Ouvre Microsoft Teams, va dans la réunion ou la conversation de ton 1:1, et choisis-y Opener.',
    },
    crashed: {
      title: 'Quelque chose s’est mal passé',
      text: 'Rien de ce que tu as enregistré n’est perdu. Recharge le panneau pour continuer.',
    },
  },
  newerVersion: 'Il y a un Opener plus récent',
  stage: { label: 'Question d’ouverture' },
};
