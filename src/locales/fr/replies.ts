import type { BotStrings } from '../shape/botStrings.ts';

export const botFr: BotStrings = {
  missing: {
    addTopic: 'De quoi veux-tu parler ? Écris par exemple : ajoute périmètre de la refonte',
    addAction: 'Qu’est-ce qui est à faire ? Écris par exemple : action envoyer la présentation pour vendredi',
    answer:
      'Quelle est ta réponse ? Écris-la dans le champ ci-dessous, ou par exemple : réponse La date de lancement',
    done: 'Laquelle est terminée ? Écris son numéro, par exemple : fait 2. Écris « actions » pour voir les numéros.',
    snooze:
      'Laquelle doit attendre ? Écris par exemple : reporte 2 à lundi. Écris « actions » pour voir les numéros.',
  },
  reopenWhich: 'Laquelle doit être à nouveau ouverte ? Écrivez son numéro, par exemple : rouvrir 2.',
  tooLong: (what, length, limit) =>
    `${longer[what]} fait ${length} caractères, et il y a de la place pour ${limit}. Raccourcis, puis renvoie le message, s’il te plaît.`,
  refused: {
    agendaFull: (limit) =>
      `Vous avez ${limit} points à l’ordre du jour, et il n’y a plus de place. Clôturez d’abord.`,
    answerEmpty: 'Une réponse a besoin d’un mot.',
    noSuchTime: 'Cette heure n’existe pas. Choisis-en une autre.',
    ownerIsNeither: 'Une action revient à l’un de vous deux.',
    titleLength: (limit) => `Un titre fait de 1 à ${limit} caractères.`,
    tooManyOpen: (limit) => `Vous avez ${limit} actions ouvertes. Terminez-en ou abandonnez-en une d’abord.`,
  },
  dayHasPassed: 'Choisis un jour après aujourd’hui pour la reporter.',
  notOneOfTheTwo: (name) =>
    `${name} ne fait pas partie de ce 1:1, cela ne peut donc pas lui revenir. Nomme l’un de vous deux, ou personne pour t’en charger.`,
  unclearDate: (words) =>
    `Je ne vois pas quel jour est « ${words} ». Écris un jour à venir, par exemple : vendredi, 3 avril ou 2027-04-03.`,
  target: {
    noSuchNumber: (n, count) =>
      count === 1
        ? `Il n’y a pas de numéro ${n} ; la liste n’a que le numéro 1. Écris « actions » pour la voir.`
        : `Il n’y a pas de numéro ${n} ; la liste va de 1 à ${count}. Écris « actions » pour la voir.`,
    nothingMatches: (words) =>
      `Je n’ai trouvé aucune action ouverte avec « ${words} ». Écris « actions » pour les voir avec leurs numéros.`,
    severalMatch: (words, count) =>
      `${count} actions ouvertes contiennent « ${words} ». Écris « actions » et utilise le numéro de celle que tu veux dire.`,
    nothingOpen: 'Rien n’est ouvert. Écris par exemple : action envoyer la présentation pour vendredi',
  },
  together: {
    done: (titles) => `Terminé : ${titles.join(' ; ')}.`,
    nothingChanged: 'Rien n’a été coché.',
    failed: (numbers) =>
      `Je n’ai pas pu cocher le numéro ${numbers.join(' et le numéro ')}. Regarde ci-dessous ce qui est encore ouvert, puis réessaie.`,
  },
};

const longer = {
  addTopic: 'Ce sujet',
  addAction: 'Cette action',
  question: 'Cette question',
  answer: 'Cette réponse',
};
