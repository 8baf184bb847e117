import type { LowerStrings } from '../en/lower.ts';
import { pluralIn } from '../writing/plural.ts';
import { offeredFr } from './offeredQuestions.ts';

const plural = pluralIn('fr');

export const lowerFr: LowerStrings = {
  meeting: {
    title: 'Votre réunion',
    start: 'Démarrer la réunion',
    started: 'Votre réunion a commencé.',
    going: 'Vous êtes en réunion.',
    timeIsUp: 'Votre temps est écoulé.',
    minutesLeft: (count) => plural(count, { one: '# minute restante', other: '# minutes restantes' }),
    ended: 'L’appel est terminé.',
    endedWrapsUp: (minutes) =>
      `L’appel est terminé. Opener clôture dans ${plural(minutes, { one: '# minute', other: '# minutes' })}.`,
    wrapUp: 'Clôturer',
    steps: {
      agreed: 'Qu’avez-vous décidé ?',
      keep: 'Quelque chose à garder pour la prochaine fois ?',
      wellSpent: 'Une dernière chose',
    },
    step: (step, of) => `Étape ${step} sur ${of}`,
    next: 'Suivant',
    fileNow: 'Clôturer maintenant',
    filing: 'Clôture …',
    filed: 'Votre réunion est archivée.',
    leftOver: (count) =>
      plural(count, {
        one: '# sujet était trop long pour suivre, et attend la prochaine clôture.',
        other: '# sujets étaient trop longs pour suivre, et attendent la prochaine clôture.',
      }),
    filedItems: (count) =>
      count === 0
        ? 'Votre réunion est archivée.'
        : plural(count, {
            one: 'Votre réunion est archivée, avec # sujet.',
            other: 'Votre réunion est archivée, avec # sujets.',
          }),
    undo: 'Annuler',
    undone: 'C’est annulé. Tout est de nouveau à votre ordre du jour.',
    loading: 'Un instant …',
    nothingAgreed: 'Rien n’a été promis dans cette réunion. Si c’est le cas, ajoute-le ici.',
    nothingDiscussed: 'Rien n’est coché comme abordé : tout reste à votre ordre du jour.',
    keepHint: 'Ces sujets ont été abordés et sont archivés. Coche ce qui doit attendre la prochaine fois.',
    wellSpent: 'Ce temps était-il bien employé ?',
    wellSpentAnswers: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    wellSpentSeen: 'Vous seuls voyez ceci, tous les deux.',
    rated: 'Merci.',
  },
  actions: {
    title: 'Actions',
    count: (count) => plural(count, { one: '# action ouverte', other: '# actions ouvertes' }),
    label: (title) => `Action : ${title}`,
    loading: 'Chargement des actions …',
    notFetched: 'Impossible de charger les actions.',
    empty: 'Rien de promis pour l’instant. Essaie « Envoyer la présentation pour vendredi ».',
    noneOpen: 'Rien n’est ouvert.',
    add: 'Ajouter une action',
    addNow: 'Ajouter',
    newIsYours: 'Pour toi',
    newIsTheirs: (name) => `Pour ${name}`,
    newOwner: (forOwner, other) => `${forOwner}. La donner plutôt à ${other}`,
    from: (topic) => `Issue du sujet « ${topic} »`,
    forgetTopic: 'Pas issue de ce sujet',
    added: (title, due) =>
      due === null ? `Ajoutée, sans date : « ${title} »` : `Ajoutée, pour ${due} : « ${title} »`,
    full: (limit) => `Vous avez ${limit} actions ouvertes. Terminez-en ou abandonnez-en une d’abord.`,
    stillAdding: 'Opener ne répond pas. Nouvel essai en cours ; ton texte est gardé.',
    notAdded:
      'Non ajoutée : Opener est injoignable. Ton texte est gardé ici ; appuie sur Entrée pour réessayer.',
    notAddedUnclear: 'Ce n’est pas un jour que nous trouvons. Essaie « pour vendredi ».',
    notAddedEmpty: 'Dis ce qui est à faire, puis pour quand.',
    finish: (title) => `Terminée : ${title}`,
    titleField: 'Titre',
    renamedMeanwhile: (title) => `Le titre est maintenant « ${title} ». Entrée garde le tien, Échap l’autre.`,
    titleKept: 'Non enregistré. Ton texte est gardé ici ; appuie sur Entrée pour réessayer.',
    ownerOf: (title, owner, other) => `Responsable de ${title} : ${owner}. Donner à ${other}`,
    yours: 'Toi',
    due: {
      none: 'Ajouter une date',
      today: 'aujourd’hui',
      tomorrow: 'demain',
      overdue: (days) => plural(days, { one: '# jour de retard', other: '# jours de retard' }),
      label: (title, due) => `Échéance de ${title} : ${due}`,
      field: 'Échéance',
      save: 'Enregistrer',
      clear: 'Sans date',
    },
    message: 'message',
    messageOf: (title) => `Le message d’où vient ${title}`,
    drop: (title) => `Abandonner : ${title}`,
    doneLately: 'Terminées récemment',
    doneOn: (day) => `terminée le ${day}`,
    droppedOn: (day) => `abandonnée le ${day}`,
    takeUp: (title) => `Reprendre : ${title}`,
    became: {
      open: (title) => `« ${title} » est de nouveau ouverte`,
      done: (title) => `Terminée : « ${title} »`,
      dropped: (title) => `« ${title} » abandonnée`,
    },
    nowYours: (title) => `« ${title} » est maintenant à toi`,
    nowTheirs: (title, name) => `« ${title} » est maintenant à ${name}`,
    nowDue: (title, due) => (due === null ? `« ${title} » n’a plus de date` : `« ${title} » est pour ${due}`),
    renamed: (title) => `Le titre est maintenant « ${title} »`,
    undone: (title) => `Annulé : ${title}`,
    changedMeanwhile: (title) =>
      `« ${title} » vient d’être modifiée : ton changement n’a pas été fait. Tu la vois telle qu’elle est.`,
    notSaved: (title) =>
      `« ${title} » n’a pas pu être enregistrée et reste comme avant. Opener est injoignable ; réessaie.`,
  },
  privacy: {
    title: 'Entre vous deux',
    whoTitle: 'Qui peut lire',
    who: (other) =>
      `Toi et ${other} : la question, vos réponses, l’ordre du jour et ses notes. Opener le vérifie à chaque demande.`,
    adminTitle: 'Aucune autre vue',
    admin: 'Opener n’a pas de vue pour les administrateurs, les RH ou le manager de qui que ce soit.',
    botTitle: 'Ce que voit le bot',
    bot: 'Quelles deux personnes sont dans cette conversation. Il ne lit pas ce que vous vous y écrivez.',
    storeTitle: 'Où c’est gardé',
    store:
      'Dans la base de données que votre organisation exploite pour Opener. Qui exploite cette base détient les données ; Opener ne donne aucun moyen de les lire. Ce que tu écris hors ligne attend sur cet appareil d’être enregistré.',
    rightsTitle: 'Tes droits',
    keysTitle: 'Clavier',
    keys: [
      { keys: 'Entrée', does: 'ajoute un sujet, ou termine la saisie d’un titre' },
      { keys: 'Alt + ↑ ↓', does: 'déplace le sujet où tu es' },
      { keys: 'Ctrl + Z', does: 'annule la dernière suppression ou modification, hors des champs de texte' },
      { keys: 'Échap', does: 'quitte un champ, un menu ou un déplacement' },
    ],
    rolesTitle: 'Qui est qui',
  },
  question: {
    title: 'Choisissez votre question d’ouverture',
    oldStay: 'Votre 1:1 commence par elle à chaque fois. Les réponses à la précédente restent lisibles.',
    offered: 'Questions proposées',
    offers: offeredFr,
    own: 'Ou avec tes mots',
    ownPlaceholder: 'Écris ta propre question',
    choose: 'Prendre cette question',
    choosing: 'Changement …',
    conflict: (text) =>
      `La question vient d’être changée. C’est maintenant : « ${text} » Veux-tu toujours la tienne ?`,
    chooseAnyway: 'Prendre la mienne',
    keepNewer: 'Garder celle-là',
    changed: 'La question d’ouverture a changé.',
  },
  item: {
    moveUp: 'Monter',
    moveDown: 'Descendre',
    remove: 'Enlever',
    makeAction: 'En faire une action',
    makeUpdate: 'Traiter par écrit avant l’appel',
    makeTopic: 'En parler pendant l’appel',
  },
  hints: {
    asksForStatus: 'Cela demande où en sont les choses : pas besoin d’un appel.',
    addAsUpdate: 'L’ajouter pour y répondre par écrit',
    soundsLike: (name) => `Thème probable\u202f: ${name}.`,
    addAs: (name) => `Ajouter sous ${name}`,
  },
  locked: {
    tooLarge: {
      title: 'L’ordre du jour est plein',
      text: 'Tu peux toujours le lire. Recharge, puis enlève quelques longues notes.',
    },
    forbidden: {
      title: 'Ton dernier changement n’a pas été enregistré',
      text: 'Il touche ce que seule l’autre personne, ou Opener lui-même, peut écrire. Copie ce dont tu as besoin, puis recharge.',
    },
    senseless: {
      title: 'Ton dernier changement n’a pas été enregistré',
      text: 'Opener n’a pas pu le lire. Copie ce dont tu as besoin, puis recharge.',
    },
    tooComplex: {
      title: 'Ton dernier changement n’a pas été enregistré',
      text: 'Il serait trop long à fusionner avec ce qui a été écrit entre-temps. Copie ce dont tu as besoin, puis recharge.',
    },
    newerVersion: {
      title: 'Il y a un Opener plus récent',
      text: 'Recharge pour l’obtenir. D’ici là, tu peux lire, mais pas écrire.',
    },
  },
};
