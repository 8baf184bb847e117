import type { AboutStrings } from '../shape/aboutStrings.ts';

export const aboutFr: AboutStrings = {
  '/about/': {
    title: 'Opener',
    paragraphs: [
      'Des 1:1 qui commencent par la question. Pour deux personnes qui se voient en 1:1 : leur question d’ouverture, leur ordre du jour commun, et ce qu’elles se sont promis.',
      'Ouvre-le dans Microsoft Teams, dans la réunion ou la conversation de ton 1:1. S’il n’y est pas, demande à la personne qui gère Teams dans ton organisation.',
    ],
  },
  '/about/privacy': {
    title: 'Confidentialité',
    paragraphs: [
      'Ce qu’Opener garde d’un 1:1 est lu par ses deux personnes, et par personne d’autre. Il n’y a pas de vue pour les administrateurs ni pour la hiérarchie. Chaque demande est vérifiée sur le serveur avec une connexion Microsoft Entra contrôlée.',
      'Il garde la question d’ouverture, vos réponses, l’ordre du jour avec ses notes, vos actions, vos noms et les identifiants par lesquels Microsoft vous connaît. Si tu connectes ton calendrier, il garde aussi quand vous vous voyez, ton fuseau horaire et tes heures de travail ; si tu connectes ta photo, cette photo ; les deux jusqu’à ce que tu mettes fin à la connexion. Il les garde dans la base de données que votre organisation exploite pour lui, et ne les envoie à personne d’autre, sauf si votre organisation a connecté un modèle de langage pour le bot.',
      'Ce que tu écris dans une conversation Teams, au bot aussi, suit les règles de cette conversation. Le bot reçoit les messages qui lui sont écrits et ceux que tu choisis ; il ne lit pas ce que vous vous écrivez d’autre.',
      'Titres, notes, réponses et questions ne sont jamais écrits dans les journaux. Qui gère l’abonnement Azure peut accéder à la base de données elle-même, comme pour toute application qu’une organisation héberge.',
      'Ce que tu écris hors ligne attend sur ton propre appareil d’être enregistré.',
      'Chacun de vous peut faire supprimer un sujet, une réunion, une action ou tout le 1:1, et quitter Opener : par le « i » en haut du panneau. La personne qui gère Opener dans ton organisation peut aussi l’effacer.',
    ],
  },
  '/about/terms': {
    title: 'Conditions d’utilisation',
    paragraphs: [
      'Opener est un logiciel libre sous licence MIT, fourni sans garantie. Ton organisation l’exploite, et ses propres règles d’utilisation de ses systèmes s’appliquent.',
      'Utilise-le pour les 1:1 qui sont les tiens. Ce que tu y écris, l’autre personne le lit aussi.',
    ],
  },
};
