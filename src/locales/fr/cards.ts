import type { CardStrings } from '../en/cards.ts';
import { pluralIn } from '../writing/plural.ts';
import { cardCadenceFr } from './cardCadence.ts';
import { reminderSettingsFr } from './cardReminderSettings.ts';
import { remindersFr } from './cardReminders.ts';
import { itemWordsFr } from './itemWords.ts';

const plural = pluralIn('fr');

/** Every word on a card, in French: "tu" to one person, "vous" to the two. */
export const cardFr: CardStrings = {
  you: 'Toi',
  someone: 'Quelqu’un',
  question: 'Question d’ouverture',
  topic: 'Sujet',
  status: { open: 'Ouverte', done: 'Terminée', dropped: 'Abandonnée' },
  itemWords: itemWordsFr,
  purpose: {
    priorities: 'priorités',
    blockers: 'blocages',
    communication: 'collaboration',
    deeperQuestions: 'questions de fond',
    success: 'réussite',
  },
  command: {
    help: 'Aide',
    agenda: 'Ordre du jour',
    actions: 'Actions',
    question: 'Question',
    next: 'Prochaine réunion',
    recap: 'Récap',
    settings: 'Paramètres',
  },
  pair: (one, other) => `${one} et ${other}`,
  waiting: (unit, count) => {
    if (count === 0) return 'nouveau aujourd’hui';
    return unit === 'day'
      ? plural(count, { one: 'attend depuis # jour', other: 'attend depuis # jours' })
      : plural(count, { one: 'attend depuis # semaine', other: 'attend depuis # semaines' });
  },
  more: (count) => `Et ${count} de plus dans le panneau.`,
  noDate: 'sans date',
  due: (day) => `pour ${day}`,
  wasDue: (day) => `était pour ${day}`,
  overdue: (day, days) =>
    `${plural(days, { one: '# jour de retard', other: '# jours de retard' })} (c’était pour ${day})`,

  welcome: {
    title: 'Votre 1:1 commence par la question',
    value:
      'Opener la pose en premier à chaque 1:1, tient votre ordre du jour commun et se souvient de qui a promis quoi.',
    privacy: (pair) =>
      `Seuls ${pair} peuvent lire ce que vous écrivez dans Opener : il n’a pas de vue pour les administrateurs ou d’autres managers. Les messages de cette conversation suivent les règles de votre organisation.`,
    try: 'Écrivez @Opener et l’un de ceux-ci :',
    fallback: (question) =>
      `Opener est là pour votre 1:1. Votre question d’ouverture : ${question} Écrivez « aide » pour voir ce qu’il sait faire.`,
  },
  anyTime: 'Avec plaisir.',
  help: {
    title: 'Ce que tu peux écrire',
    lines: [
      ['ordre du jour', 'ce dont il reste à parler'],
      ['ajoute périmètre de la refonte', 'un sujet pour la prochaine fois'],
      ['action envoyer la présentation pour vendredi', 'une action pour toi'],
      ['action réserver une salle @nom pour le 3 mars', 'une pour l’autre personne'],
      ['actions', 'toutes celles qui sont ouvertes ; aussi : mes actions, actions terminées'],
      ['fait 2', 'coche le numéro 2 de la dernière liste'],
      ['reporte 2 à lundi', 'change sa date'],
      ['question', 'montre votre question d’ouverture, ou la change'],
      ['réponse la date de lancement', 'ta réponse pour la prochaine fois'],
      ['prochaine réunion', 'quand vous vous voyez, et ce qui attend'],
      ['clôturer', 'clôture votre réunion, ou montre ce qui est ouvert'],
      ['exporter', 'tout en un fichier (dans ta conversation privée avec Opener)'],
      ['paramètres', 'votre question, quand vous vous voyez, tes rappels, qui est manager'],
    ],
    mention: 'Dans une conversation avec d’autres, écris d’abord @Opener.',
    fallback:
      'Écris : ordre du jour, ajoute (sujet), action (quoi) pour (quand), actions, fait 2, reporte 2 à lundi, question, réponse (quoi), prochaine réunion, clôturer, paramètres.',
  },
  commands: [
    'ordre du jour',
    'ajoute perspectives de carrière',
    'action envoyer la présentation pour vendredi',
    'actions',
    'aide',
  ],
  agenda: {
    title: 'Ordre du jour',
    empty: 'Rien pour l’instant. De quoi devriez-vous parler la prochaine fois ?',
    add: 'Ajouter un sujet',
    addButton: 'Ajouter',
    required: 'Écris d’abord le sujet.',
    fallback: (count) =>
      count === 0
        ? 'Votre ordre du jour est vide. Écris « ajoute » et un sujet.'
        : `${plural(count, { one: '# sujet attend', other: '# sujets attendent' })} à votre ordre du jour.`,
  },
  update: {
    title: (title) => `Point écrit : ${title}`,
    yours: 'il te reste à répondre',
    asked: (name) => `${name} doit encore répondre`,
    answered: 'répondu',
  },
  topicState: {
    waiting: 'À votre ordre du jour',
    removed: 'Retiré de votre ordre du jour',
    discussed: 'Abordé',
  },
  topicAdded: {
    undo: 'Annuler',
    restore: 'Remettre',
    fallback: (state, title) => `${state} : ${title}`,
  },
  action: {
    title: 'Action',
    owner: (name) => `Responsable : ${name}`,
    state: (status) => `État : ${status}`,
    changedMeanwhile: 'Cela a changé depuis la carte où tu as appuyé. Voici où on en est.',
    done: 'Terminée',
    markDone: 'Marquer comme terminée',
    reopen: 'Rouvrir',
    undo: 'Annuler',
    drop: 'Abandonner',
    giveTo: (name) => `Donner à ${name}`,
    take: 'Je la prends',
    changeDate: 'Changer la date',
    date: 'Échéance (vide : aucune)',
    saveDate: 'Enregistrer la date',
    seeAll: 'Toutes les actions',
    fallback: (title, owner, due, status) => `Action : ${title} (${owner}, ${due}, ${status.toLowerCase()})`,
  },
  actions: {
    open: 'Actions ouvertes',
    mine: 'Tes actions ouvertes',
    theirs: (name) => `Actions ouvertes de ${name}`,
    done: 'Actions closes',
    noneOpen: 'Rien n’est ouvert. Écris « action » et ce qui est à faire.',
    noneDone: 'Rien n’a encore été clos.',
    doneNumber: (number) => `Fait ${number}`,
    showAll: 'Toutes',
    showMine: 'Les tiennes',
    showOf: (name) => `Celles de ${name}`,
    showDone: 'Closes',
    fallback: (title, count) => `${title} : ${count}`,
  },
  draft: {
    action: 'Est-ce bien cette action ?',
    topic: 'Est-ce bien ce sujet ?',
    notYet: 'Rien n’est enregistré tant que tu n’appuies pas sur le bouton.',
    unclear: (words) =>
      `« ${words} » n’est pas une date que je sais lire. Écris-en une autre, comme vendredi ou 27 mars.`,
    whichDay: (words) => `Quel jour est « ${words} » ? Choisis-en un, ou écris-en un autre, comme 27 mars.`,
    whichOwner: (name) => `À qui est-ce ? Je ne connais pas de « ${name} » ici.`,
    what: 'Ce qui est à faire',
    topicTitle: 'Sujet',
    owner: 'Qui',
    date: 'Pour quand (vide : aucune date)',
    purpose: 'Pour quel thème (si tu sais)',
    required: 'Ce champ ne doit pas être vide.',
    confirmAction: 'L’enregistrer',
    confirmTopic: 'Ajouter à l’ordre du jour',
    drop: 'Laisse tomber',
    dropped: 'Rien n’a été enregistré.',
    fallback: (title) => `Opener demande : faut-il enregistrer ceci ? ${title}`,
  },
  questionCard: {
    title: 'Votre question d’ouverture',
    justChanged: 'Votre nouvelle question d’ouverture',
    since: (day, name) => `Depuis ${day}, choisie par ${name}`,
    sinceYou: (day) => `Depuis ${day}, choisie par toi`,
    default: 'Celle par laquelle commence chaque 1:1. Choisissez la vôtre quand vous voulez.',
    change: 'Changer la question',
    own: 'Avec tes mots',
    offered: 'Ou l’une de celles-ci',
    choose: 'Choisir',
    save: 'Poser celle-ci désormais',
    keeps: 'Les réponses à la question précédente restent lisibles dans votre historique.',
    fallback: (question) => `Votre question d’ouverture : ${question}`,
  },
  next: {
    title: 'Prochain 1:1',
    unknown:
      'Aucune prochaine réunion n’est connue. Mettez-la dans votre calendrier comme réunion Teams de vous deux.',
    topics: (count) =>
      count === 0
        ? 'Aucun sujet n’attend encore'
        : plural(count, { one: '# sujet attend', other: '# sujets attendent' }),
    oldest: (unit, count) => {
      if (count === 0) return 'le plus ancien : aujourd’hui';
      return unit === 'day'
        ? plural(count, { one: 'le plus ancien : # jour', other: 'le plus ancien : # jours' })
        : plural(count, { one: 'le plus ancien : # semaine', other: 'le plus ancien : # semaines' });
    },
    actions: (open) =>
      open === 0
        ? 'Aucune action n’est ouverte'
        : plural(open, { one: '# action est ouverte', other: '# actions sont ouvertes' }),
    overdue: (count) => (count === 0 ? 'aucune en retard' : `${count} en retard`),
    fallback: (when) => `Prochain 1:1 : ${when}`,
  },
  recap: {
    title: 'Ce qui est ouvert entre vous',
    last: (day) => `Dernière rencontre : ${day}`,
    never: 'Vous ne vous êtes pas encore vus avec Opener.',
    actions: 'Actions',
    topics: 'À aborder',
    nothing: 'Rien n’est ouvert. Profitez-en.',
    noActions: 'Aucune action n’est ouverte.',
    noTopics: 'Aucun sujet n’attend.',
    fallback: (actions, topics) =>
      `${plural(actions, { one: '# action ouverte', other: '# actions ouvertes' })}, ${plural(topics, { one: '# sujet en attente', other: '# sujets en attente' })}.`,
  },
  exportLinks: {
    title: 'Exporter votre 1:1',
    what: 'Tout ce qui est archivé entre vous : réunions, réponses, notes, actions, et votre ordre du jour.',
    soon: 'Chaque lien fonctionne une fois, pendant dix minutes. Qui en a un peut récupérer le fichier : ne le transmets pas.',
    alone:
      'Écris « exporter » dans ta conversation privée avec Opener : un lien vers le fichier n’est que pour toi.',
    markdown: 'En texte (Markdown)',
    json: 'En données (JSON)',
    fallback: 'Votre 1:1 en fichier. Écris « exporter » dans ta conversation privée avec Opener.',
  },
  meetingFiled: {
    title: {
      filed: 'Votre réunion est archivée',
      final: 'Votre réunion est archivée',
      undone: 'C’est annulé : tout est de nouveau à votre ordre du jour',
    },
    items: (count) =>
      count === 0
        ? 'Rien n’a été coché comme abordé.'
        : plural(count, { one: '# sujet abordé.', other: '# sujets abordés.' }),
    agreed: 'Vous avez décidé',
    waiting: (count) =>
      count === 0
        ? 'Aucun sujet n’attend la prochaine fois.'
        : plural(count, {
            one: '# sujet attend la prochaine fois.',
            other: '# sujets attendent la prochaine fois.',
          }),
    next: (when) => `La prochaine fois : ${when}.`,
    above: 'C’est clôturé. La carte plus haut dit ce qui est archivé.',
    undo: 'Annuler',
    openRecord: 'Voir l’archive',
    openPanel: 'Ouvrir Opener',
    fallback: (items, agreed, waiting) =>
      `Votre réunion est archivée : ${plural(items, { one: '# sujet abordé', other: '# sujets abordés' })}, ${plural(agreed, { one: '# action décidée', other: '# actions décidées' })}, ${plural(waiting, { one: '# sujet en attente', other: '# sujets en attente' })}.`,
  },
  settings: {
    title: 'Paramètres de votre 1:1',
    manager: 'Manager',
    notSaid: 'pas encore dit',
    isManager: (name) => `${name} est manager`,
    youAre: 'C’est moi, manager',
    why: 'Sert à montrer qui apporte les sujets et qui reçoit le travail. Cela ne donne plus de droits à personne.',
    next: 'Vous vous voyez',
    noTime: 'Quand vous vous voyez n’est pas défini.',
    cadence: cardCadenceFr,
    reminders: reminderSettingsFr,
    fallback: (question, manager) => `Question d’ouverture : ${question} Manager : ${manager}.`,
  },
  unknown: {
    title: 'Je ne vois pas bien ce que tu veux dire',
    keep: 'Ce que tu as écrit',
    choose: 'Fais-en quelque chose, ou choisis une commande.',
    pick: 'Choisis une commande, et je t’en montre plus.',
    addTopic: 'Ajouter comme sujet',
    makeAction: 'En faire une action',
    required: 'Écris d’abord quelque chose.',
    fallback: 'Opener n’a pas compris. Écris « aide » pour voir ce que tu peux faire.',
  },
  oneOnOneWith: (name) => `1:1 avec ${name}`,
  wrongOne: { title: 'Pas le bon 1:1 ?', label: 'Déplacer vers', go: 'Déplacer' },
  which: {
    title: 'C’est pour quel 1:1 ?',
    label: 'Ton 1:1 avec',
    choose: 'Choisir',
    text: 'Que faire là-bas',
    go: 'C’est parti',
    required: 'Choisis d’abord une personne.',
    textRequired: 'Écris quoi faire.',
    fallback: 'Tu as plusieurs 1:1. Écris ceci dans la conversation de celui que tu veux dire.',
  },
  startHere: {
    title: 'Bonjour, je suis Opener',
    value:
      'Je pose votre question en premier à chaque 1:1, je tiens votre ordre du jour commun et je me souviens de qui a promis quoi.',
    todo: 'Ajoute-moi à la conversation ou à la réunion planifiée avec ton manager, ou avec la personne que tu encadres. Ensuite, tu peux m’écrire là-bas et ici.',
    ready: 'Écris ici ce que je dois garder pour votre 1:1, ou « aide » pour tout voir.',
    fallback:
      'Ajoute Opener à la conversation ou à la réunion planifiée de votre 1:1, puis écris-lui là-bas ou ici.',
  },
  notHere: {
    title: 'Opener est fait pour deux',
    reason: {
      tooMany: 'Cette conversation compte plus de deux personnes : Opener n’enregistre rien ici.',
      alone: 'Il n’y a encore personne d’autre dans cette conversation : Opener n’enregistre rien ici.',
      channel: 'Un canal est lu par beaucoup de monde : Opener n’enregistre rien ici.',
      guest:
        'L’un de vous est invité d’une autre organisation. Opener fonctionne pour deux personnes de la même, et n’enregistre rien ici.',
    },
    todo: {
      tooMany: 'Ajoutez-le à la conversation ou à la réunion planifiée de vous deux seulement.',
      alone:
        'Ajoute-le à la conversation ou à la réunion planifiée avec ton manager ou la personne que tu encadres.',
      channel: 'Ajoute-le à la conversation ou à la réunion planifiée de deux personnes seulement.',
      guest: 'Tu peux retirer Opener de cette conversation ; il n’en reste rien.',
    },
  },
  meetingStarted: {
    title: 'Votre 1:1 a commencé',
    dialog: 'Votre question',
    first: 'Commencez par la question :',
    topics: (count) =>
      count === 0
        ? 'Aucun sujet n’attend encore.'
        : plural(count, { one: 'Ensuite : # sujet.', other: 'Ensuite : # sujets.' }),
    openPanel: 'Ouvrir l’ordre du jour',
    hint: 'Ou clique sur l’icône Opener en haut de la réunion pour le voir à côté de l’appel.',
    fallback: (question) => `Votre 1:1 a commencé. Commencez par la question : ${question}`,
  },
  wrong: {
    title: 'Ça n’a pas marché',
    todo: {
      invalid: 'Quelque chose n’allait pas. Rien n’a été changé. Réessaie, ou écris « aide ».',
      unauthorized: 'Teams n’a pas dit qui tu es. Reconnecte-toi à Teams, puis réessaie.',
      notFound:
        'Il n’y a rien de tel dans un de tes 1:1, ou cela n’existe plus. Écris « ordre du jour » ou « actions » pour voir ce qu’il y a.',
      notAPair: 'Opener est fait pour deux personnes. Cette conversation en compte plus ou moins.',
      outsideGuest: 'Opener fonctionne pour deux personnes de la même organisation.',
      nothingToWrapUp: 'Rien n’a encore été abordé, répondu ou démarré : il n’y a rien à clôturer.',
      tooLateToUndo: 'Cette clôture est définitive : un jour a passé, ou vous vous êtes revus.',
      unreadable:
        'Cet élément est illisible. Il est gardé tel quel ; la personne qui gère Opener le trouvera dans le journal.',
      inMeeting: 'Vous êtes en réunion. Clôture-la d’abord, puis quitte Opener.',
      colleagueLeft: 'L’autre personne a quitté Opener. Ce que vous avez partagé est dans « Mes 1:1 ».',
      changedMeanwhile: 'L’autre l’a changé au même moment. Regarde à nouveau, puis réessaie.',
      tooLarge: 'C’est trop long pour être gardé. Raccourcis, puis réessaie.',
      tooMany: 'C’était beaucoup d’un coup. Attends un instant, puis réessaie.',
      unexpected: 'Quelque chose s’est mal passé. Rien de ce que tu as enregistré n’est perdu. Réessaie.',
      unavailable:
        'Opener n’arrive pas à joindre son stockage, et rien n’a été changé. Réessaie dans un instant.',
    },
  },
  understood: {
    done: 'Est-ce celle-ci ? Rien n’est changé tant que tu n’appuies pas sur un bouton.',
    later: 'Est-ce celle-ci ? Choisis sa nouvelle date ; rien n’est changé d’ici là.',
    question: (wording) =>
      `Faut-il que ce soit « ${wording} » ? Rien n’est changé tant que tu ne l’écris pas sous « Changer la question ».`,
  },
  stillWorking: 'Opener y travaille encore. Cette carte montrera le résultat dans un instant.',
  dialog: {
    title: { addToAgenda: 'Ajouter à notre 1:1', makeActionItem: 'En faire une action' },
    added: 'C’est à votre ordre du jour.',
    recorded: 'C’est parmi vos actions.',
    slow: 'Opener met plus de temps que d’habitude. Ferme ceci, attends un instant et regarde avant de réessayer.',
    empty: 'Ce message n’a pas de texte à reprendre. Écris-le plutôt à Opener dans votre conversation.',
  },
  searchElsewhere:
    'Opener ne montre ce qui est à vous que dans la conversation de votre 1:1, pour que personne d’autre ne le lise.',
  thirdPerson: {
    title: 'Opener n’écrit plus dans une conversation',
    joined: (name, other) => `${name} a rejoint ta conversation avec ${other}.`,
    somebody: 'Une autre personne',
    stopped:
      'Opener n’y écrit plus rien sur votre 1:1. Votre ordre du jour, vos réponses et vos actions restent lisibles par vous deux seulement.',
    seen: 'Ce qui y a été écrit avant peut être vu par ceux à qui Teams montre l’historique.',
    continue: 'Tu peux continuer ici, ou dans une nouvelle conversation de vous deux seulement.',
    fallback: 'Une troisième personne a rejoint la conversation de votre 1:1. Opener n’y écrit plus.',
  },
  takenOut: {
    title: 'Opener a été retiré d’une conversation',
    stopped: (other) => `Opener n’écrit plus rien dans ta conversation avec ${other}.`,
    kept: 'Rien n’est perdu : votre ordre du jour, vos réponses et vos actions restent lisibles par vous deux seulement. Ajoutez de nouveau Opener à cette conversation, et tout est là.',
    delete:
      'Pour faire supprimer le tout, demande à la personne qui gère Opener dans ton organisation, ou fais-le toi-même là où l’application Opener le propose.',
    fallback:
      'Opener a été retiré de la conversation de votre 1:1. Ce que vous avez écrit reste. Pour le faire supprimer, demande à la personne qui gère Opener dans ton organisation.',
  },
  reminders: remindersFr,
  search: {
    topic: 'De votre ordre du jour',
    action: 'De vos actions',
  },
};
