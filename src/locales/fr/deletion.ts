import type { DeletionStrings } from '../en/deletion.ts';

export const deletionFr: DeletionStrings = {
  ask: {
    topic: 'Supprimer le sujet',
    meeting: 'Supprimer cette réunion',
    actionItem: 'Supprimer',
    oneOnOne: 'Supprimer ce 1:1…',
  },
  title: {
    topic: 'Supprimer ce sujet ?',
    meeting: 'Supprimer cette réunion ?',
    actionItem: 'Supprimer cette action ?',
    oneOnOne: 'Supprimer ce 1:1 ?',
  },
  goes: {
    topic: 'Le sujet et ses notes disparaissent, pour vous deux.',
    meeting: 'Ses réponses, sujets et notes disparaissent, pour vous deux. Les actions restent.',
    actionItem:
      'Elle disparaît pour vous deux, et ses cartes dans vos conversations aussi, si Teams le permet.',
    oneOnOne: 'Tout disparaît, pour vous deux : réunions, ordre du jour, actions et rappels.',
  },
  askOf: (action, name) => `${action} : ${name}`,
  whenPart: (other) =>
    `Cela se fait dans une heure, ou tout de suite si ${other} est d’accord. D’ici là, tu peux revenir en arrière.`,
  whenWhole: (other) =>
    `Cela se fait dans 30 jours, ou tout de suite si ${other} est d’accord. D’ici là, tu peux revenir en arrière.`,
  confirm: 'Supprimer',
  asked: (when) => `Suppression : ${when}.`,
  askedBy: (name, when) => `${name} veut supprimer ceci. Suppression : ${when}.`,
  wholeAsked: (when) => `Tu as demandé de supprimer ce 1:1. Suppression : ${when}.`,
  wholeAskedBy: (name, when) =>
    `${name} a demandé de supprimer ce 1:1. Suppression : ${when}. Si tu veux une copie, exporte d’abord ton historique.`,
  keep: 'Garder',
  now: 'Supprimer maintenant',
  willGo: 'Ce sera supprimé.',
  stays: 'Cela reste.',
  leave: {
    open: 'Quitter Opener…',
    title: 'Quitter Opener ?',
    text: 'Ce qui n’est qu’à toi est supprimé tout de suite. Ce que tu as partagé reste lisible pour les autres ; tu ne peux plus l’ouvrir.',
    copy: 'Tu veux une copie ? Exporte d’abord ton historique.',
    named: 'Dans ce que tu as partagé, tu apparais',
    withName: 'avec mon nom',
    withoutName: 'comme « Ancien collègue »',
    confirm: 'Quitter Opener',
    done: 'Tu as quitté Opener. Pour recommencer, ouvre-le dans une conversation.',
  },
};
