import type { CommandWords } from '../shape/commandWords.ts';
import { listed, numberedWords } from '../writing/listed.ts';
import { frenchHints } from './commandHints.ts';

export const frenchCommands: CommandWords = {
  alone: {
    help: listed(`
      aide, aide-moi, à l'aide, bonjour, salut, coucou, bonsoir, hello, commencer, début, menu, commandes,
      liste des commandes, que peux-tu faire, qu'est-ce que tu peux faire, que sais-tu faire, qu'est-ce que tu sais faire,
      tu sais faire quoi, que puis-je faire, que puis-je écrire, qu'est-ce que je peux écrire, qu'est-ce que je peux dire,
      comment ça marche, comment ça fonctionne, comment tu fonctionnes, qui es-tu, t'es qui, c'est quoi, info, infos
    `),
    agenda: listed(`
      ordre du jour, l'ordre du jour, agenda, odj, sujets, liste des sujets, nos sujets, les sujets, tous les sujets,
      à l'ordre du jour, qu'y a-t-il à l'ordre du jour, qu'est-ce qu'il y a à l'ordre du jour, de quoi on parle,
      de quoi va-t-on parler, de quoi parle-t-on, de quoi doit-on parler, on parle de quoi
    `),
    next: listed(`
      prochain, prochaine, prochaine réunion, prochain 1:1, prochain point, prochaine fois, prochain appel,
      prochain rendez-vous, prochain rdv, prochain tête-à-tête, réunion suivante, la prochaine réunion,
      la prochaine fois, le prochain 1:1, notre prochaine réunion, notre prochain 1:1, notre prochain point,
      quand, c'est quand, quand est-ce, quand est-ce qu'on se voit, quand se voit-on, on se voit quand, quand nous voyons-nous,
      quand est notre 1:1, quand est notre prochain 1:1, quand est le prochain 1:1, quand est la réunion,
      quand est la prochaine réunion, c'est quand notre prochain 1:1, c'est quand la prochaine réunion,
      c'est quand le prochain 1:1, quand est-ce qu'on se parle, quand est notre prochain rendez-vous,
      quand est notre prochain rdv, quand est notre prochain point, c'est quand notre prochain point,
      quand est le prochain rendez-vous
    `),
    wrapUp: listed(`
      récap, clôturer, clôture, clôturer la réunion, clôture la réunion, clôturons, clôturons la réunion, clore, clore la réunion,
      conclure, concluons, conclure la réunion, terminer la réunion, termine la réunion, finir la réunion, on a fini,
      nous avons fini, on clôture
    `),
    export: listed(`
      exporter, exporte, exporter tout, tout exporter, exporte tout, exporter notre 1:1, exporte notre 1:1, télécharger,
      tout télécharger, télécharge tout, télécharger notre 1:1, sauvegarde, export, exporter l'historique
    `),
    recap: listed(`
      récapitulatif, résumé, compte rendu, compte-rendu, cr, la dernière fois, dernière fois, dernière réunion,
      la dernière réunion, dernier 1:1, le dernier 1:1, récap de la dernière fois, récap de la dernière réunion,
      résumé de la dernière fois, résumé de la dernière réunion, de quoi avons-nous parlé, de quoi a-t-on parlé,
      de quoi on a parlé, de quoi on a parlé la dernière fois, qu'est-ce qu'on s'est dit la dernière fois,
      que s'est-on dit, qu'est-ce qui est ouvert, que reste-t-il ouvert, historique, notes de la dernière fois
    `),
    settings: listed(`
      paramètres, paramètre, réglages, réglage, configuration, configurer, préférences, options, rappels, mes rappels,
      changer les paramètres, modifier les paramètres, notifications, langue, changer de langue, changer la langue, change la langue, change de langue
    `),
    question: listed(`
      question, question d'ouverture, notre question, notre question d'ouverture, la question, la question d'ouverture,
      changer la question, change la question, changer de question, changer notre question, modifier la question,
      quelle est notre question, quelle est la question
    `),
  },
  opening: {
    addTopic: listed(`
      ajoute, ajouter, ajoutez, sujet, nouveau sujet, ajoute le sujet, ajoute un sujet, ajouter un sujet, ajouter sujet,
      ajoute sujet, mets, mettre, mets le sujet, note le sujet, point, nouveau point, parler de, parlons de,
      discuter de, discutons de, on devrait parler de, il faut parler de, il faudrait parler de, il faut qu'on parle de,
      aborder, abordons, ajoute à l'ordre du jour, ajouter à l'ordre du jour, inscris, inscrire
    `),
    addAction: listed(`
      action, nouvelle action, ajoute une action, ajouter une action, ajoute action, ajouter action, ajoute l'action,
      crée une action, créer une action, tâche, nouvelle tâche, ajoute une tâche, ajouter une tâche, ajoute la tâche,
      crée une tâche, créer une tâche, à faire, todo, to-do, note l'action, note la tâche
    `),
    done: listed(`
      fait, faite, faits, faites, c'est fait, fini, finie, finis, finies, terminé, terminée, terminés, terminées, termine,
      terminer, bouclé, bouclée, coche, cocher, clos, close, clore, j'ai fait, j'ai fini, j'ai terminé, j'ai bouclé,
      on a fait, on a fini, on a terminé, nous avons fait, nous avons fini, nous avons terminé, prêt
    `),
    snooze: listed(`
      reporte, reporter, repousse, repousser, décale, décaler, déplace, déplacer, remets, remettre, retarde, retarder
    `),
    question: listed(`
      question, nouvelle question, question d'ouverture, nouvelle question d'ouverture, change la question en,
      changer la question en, change la question pour, changer la question pour, change notre question en,
      change notre question pour, remplace la question par, remplacer la question par, notre question est
    `),
    answer: listed(`
      réponse, ma réponse, ma réponse est, répondre, réponds, je réponds, réponse à la question, ma réponse à la question,
      ma réponse à la question est, réponds à la question, réponds à la question par
    `),
  },
  remindMe: listed(`
    rappelle-moi de, rappelle-moi d', rappelle-moi que je dois, rappelle-moi qu'il faut, rappelle-moi, rappel de, rappel pour, rappel
  `),
  remindOn: {
    before: listed(`rappelle-moi, rappel`),
    between: listed(`de, d', que je dois, qu'il faut`),
  },
  courtesies: {
    within: listed(`s'il te plaît, s'il vous plaît, stp, svp`),
    before: listed(`
      bonjour, salut, coucou, hello, bonsoir, s'il te plaît, s'il vous plaît, stp, svp, ok, okay, d'accord, opener, merci,
      je veux, je voudrais, j'aimerais, je souhaite, il faut que je, je dois, alors
    `),
    asking: listed(`
      peux-tu, pourrais-tu, tu peux, tu pourrais, est-ce que tu peux, est-ce que tu pourrais, peut-on, pourrait-on,
      on peut, est-ce qu'on peut, puis-je, je peux, pouvez-vous, pourriez-vous
    `),
    after: listed(`
      s'il te plaît, s'il vous plaît, stp, svp, merci, merci beaucoup, merci bien, mille mercis, merci d'avance
    `),
  },
  thanks: listed(`
      merci, merci beaucoup, merci bien, mille mercis, un grand merci, merci à toi, merci d'avance, 
      super merci, ok merci, parfait merci, d'accord merci
    `),
  reopen: {
    alone: listed(`
      annuler, annule, annule ça, annule cela, annuler ça, défaire, défais ça, reviens en arrière
    `),
    opening: listed(`
      rouvrir, rouvre, réouvrir, réouvre, ouvrir à nouveau, annuler, annule, pas fait
    `),
    ending: listed(`
      pas fait, pas faite, pas terminé, pas terminée, à rouvrir, n'est pas fait, n'est pas faite
    `),
  },
  show: listed(`
    montre, montre-moi, montrer, affiche, affiche-moi, afficher, donne, donne-moi, dis-moi, voir, ouvre, ouvrir, lis,
    quel est, quelle est, quels sont, quelles sont, c'est quoi, le, la, les, l', notre, nos, mon, ma, mes, moi
  `),
  lists: {
    nouns: listed(`
      actions, tâches, liste, la liste, liste des actions, liste des tâches, liste d'actions, todos, to-dos, en retard,
      actions en retard, tâches en retard, qu'est-ce qui est en retard, engagements, promesses, lister les actions,
      actions en cours, tâches en cours
    `),
    selectors: {
      all: listed(
        `toutes, toutes les, tous, ouvertes, ouverts, nos, toutes nos, toutes les ouvertes, pour nous, des deux, en cours, les`,
      ),
      mine: listed(`mes, à moi, pour moi, les miennes, miennes, qui sont à moi, assignées à moi`),
      theirs: listed(`ses, leurs, les siennes, siennes, à elle, à lui, pour elle, pour lui, de l'autre`),
      done: listed(
        `terminées, terminés, faites, finies, closes, bouclées, cochées, déjà faites, les terminées, achevées`,
      ),
    },
    named: "NAME, de NAME, d'NAME, pour NAME, ouvertes de NAME, toutes celles de NAME, celles de NAME",
    sayMine: listed(`
      que dois-je faire, qu'est-ce que je dois faire, je dois faire quoi, qu'ai-je promis, qu'est-ce que j'ai promis,
      qu'est-ce que j'ai à faire, qu'ai-je à faire, ma liste, ce que je dois faire, qu'est-ce qu'il me reste à faire
    `),
  },
  done: {
    afterNumber: listed(`
      fait, faite, faites, faits, est fait, est faite, sont faites, sont faits, c'est fait, fini, finie, finies, est fini,
      est finie, sont finies, terminé, terminée, terminées, terminés, est terminé, est terminée, sont terminées,
      bouclé, bouclée, bouclées, est bouclée, sont bouclées, close, closes, est close, est prêt, est prête, prêt, prête,
      comme faite, comme fait, comme faites, comme terminée, comme terminé, comme terminées, ok
    `),
    afterWords: listed(`
      est fait, est faite, sont faits, sont faites, est fini, est finie, est terminé, est terminée, sont terminés,
      sont terminées, est bouclé, est bouclée, est prêt, est prête, c'est fait, comme faite, comme terminée
    `),
    mark: listed(`marque, marquer, note, coche, mets`),
  },
  numbered: listed(
    `numéro, numéros, n, nº, n°, num, le numéro, les numéros, action, actions, action numéro, tâche, tâches, point, le, la, les, l', avec`,
  ),
  numbers: numberedWords(
    listed(`un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix`),
    listed(`une`),
    listed(
      `premier, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième`,
    ),
    listed(`première, seconde`),
    listed(`1er, 2e, 3e, 4e, 5e, 6e, 7e, 8e, 9e, 10e`),
    listed(`1ère, 2ème, 3ème, 4ème, 5ème, 6ème, 7ème, 8ème, 9ème, 10ème`),
  ),
  joining: listed(`et, puis, aussi`),
  ranging: listed(`à, au, jusqu'à`),
  targets: {
    all: listed(
      `tout, toutes, tous, toutes les actions, toutes les tâches, le tout, tous les points, tout le reste`,
    ),
    both: listed(`les deux, tous les deux, toutes les deux, les deux actions, les 2`),
    first: listed(`les premières, les premiers, premières, premiers`),
    last: listed(
      `la dernière, dernière, le dernier, dernier, les dernières, les derniers, dernières, derniers`,
    ),
  },
  toAgenda: listed(`
    à l'ordre du jour, à notre ordre du jour, sur l'ordre du jour, dans l'ordre du jour, à l'agenda, comme sujet,
    aux sujets, à nos sujets, à notre 1:1, au 1:1, à l'odj
  `),
  agendaOnly: { before: listed(`place, placer, colle, fous`), end: [] },
  snooze: {
    until: listed(`jusqu'à, jusqu'au, jusqu'en`),
    perhaps: listed(`à, au, pour, pour le, de, d', le, en`),
    within: 'dans',
  },
  forWhom: listed(`pour`),
  owner: {
    self: listed(`moi, je, j'`),
    before: listed(
      `pour, assignée à, assigné à, assigner à, assigne à, responsable, à la charge de, attribuée à`,
    ),
    assigned: listed(
      `assignée à, assigné à, assigner à, assigne à, responsable, à la charge de, attribuée à`,
    ),
    of: listed(`de, d', à`),
    does: listed(`doit, devrait, va, devra, peut, fera, dois, vais, ferai, s'occupe de, se charge de`),
    notOwner: listed(`et, ou, 's, est, était`),
    bareName: 'owner',
    titles: listed(`m, mme, mlle, monsieur, madame, mademoiselle, docteur, pr`),
    belongs: listed(`
      à, a, au, aux, avec, de, d', du, des, par, sur, et, ou, en, comme, que, chez, entre, sans, contre, vers, selon,
      appeler, appelle, rappeler, voir, demander, remercier, aider, informer, prévenir, relancer, inviter, former, féliciter
    `),
    alsoWords: listed(`
      rose, pierre, claire, aimé, désiré, blanche, violette, olive, marguerite, prudence, constance, victoire, noël,
      pascal, avril, mai, août, franc, juste, clément, parfait, sylvestre, marc, fleur, aurore, mars
    `),
  },
  hints: frenchHints,
};
