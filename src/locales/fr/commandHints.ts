import type { CommandWords } from '../shape/commandWords.ts';
import { listed } from '../writing/listed.ts';

export const frenchHints: CommandWords['hints'] = {
  addTopic: listed(`sujet, parler, discuter, aborder, évoquer, ordre, ajouter, ajoute`),
  addAction: listed(`action, tâche, rappelle, promesse, échéance, délai, pour, dois, doit, faire`),
  agenda: listed(`ordre, jour, sujets, parler, agenda`),
  listActions: listed(`actions, tâches, liste, ouvertes, ouverts, retard, cours, attente`),
  done: listed(`fait, faite, fini, finie, terminé, terminée, bouclé, coché, prêt`),
  snooze: listed(`reporte, reporter, repousse, plus, tard, demain, décale, décaler`),
  question: listed(`question, demander, formulation`),
  answer: listed(`réponse, répondre, réponds`),
  next: listed(`prochaine, prochain, suivante, quand, réunion, heure, calendrier, voit`),
  recap: listed(`récap, récapitulatif, dernière, résumé, compte, rendu, notes, historique, parlé`),
  settings: listed(`paramètres, réglages, rappel, rappels, langue, notifications, couper, configuration`),
  help: listed(`aide, comment, que, quoi, qui, pourquoi, commande, commandes, explique`),
};
