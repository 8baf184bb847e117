import {
  agenda,
  answer,
  done,
  doneAll,
  exportDependencies,
  help,
  hers,
  list,
  mine,
  next,
  question,
  type Row,
  recap,
  settings,
  snooze,
  topic,
  wrapUp,
} from './expected.ts';
import { rae } from './speaking.ts';

const asking: Row[] = [
  ['aide', help],
  ['<at>Opener</at> Bonjour !', help],
  ['Salut', help],
  ['Qu’est-ce que tu peux faire ?', help],
  ['que peux-tu faire', help],
  ['ordre du jour', agenda],
  ['montre-moi l’ordre du jour, s’il te plaît', agenda],
  ['Qu’y a-t-il à l’ordre du jour ?', agenda],
  ['sujets', agenda],
  ['prochaine réunion', next],
  ['prochaine reunion', next],
  ['On se voit quand ?', next],
  ['C’est quand notre prochain 1:1 ?', next],
  ['clôturer', wrapUp],
  ['Cloturer la réunion', wrapUp],
  ['récap', wrapUp],
  ['De quoi on a parlé la dernière fois ?', recap],
  ['tout exporter', exportDependencies],
  ['télécharger notre 1:1', exportDependencies],
  ['paramètres', settings],
  ['Réglages', settings],
];

const topics: Row[] = [
  ['sujet périmètre de la refonte', topic('périmètre de la refonte')],
  ['Sujet : périmètre de la refonte', topic('périmètre de la refonte')],
  ['ajoute perspectives de carrière à l’ordre du jour', topic('perspectives de carrière')],
  ['ajoute perspectives de carrière', topic('perspectives de carrière')],
  ['Peux-tu ajouter perspectives de carrière ?', topic('perspectives de carrière')],
  ['mets le budget à l’ordre du jour', topic('le budget')],
  ['parlons de vacances', topic('vacances')],
  ['sujet « Perspectives de carrière »', topic('Perspectives de carrière')],
  ['sujet demander le périmètre à <at>Tom</at>', topic('demander le périmètre à Tom')],
];

const actions: Row[] = [
  ['action envoyer la présentation', mine('envoyer la présentation')],
  ['Action : envoyer la présentation pour vendredi', mine('envoyer la présentation', '2026-03-27')],
  ['nouvelle tâche envoyer la présentation demain', mine('envoyer la présentation', '2026-03-26')],
  ['tâche envoyer la présentation pour le 3 avril', mine('envoyer la présentation', '2026-04-03')],
  ['ajoute une action : réserver une salle, stp', mine('réserver une salle')],
  ['action pour Mia : réserver une salle pour vendredi', hers('réserver une salle', '2026-03-27')],
  ['action Mia : réserver une salle', hers('réserver une salle')],
  ['action Mia doit réserver une salle', hers('réserver une salle')],
  ['action <at>Mia</at> réserver une salle', hers('réserver une salle')],
  ['action réserver une salle <at>Mia</at> pour le 3 avril', hers('réserver une salle', '2026-04-03')],
  ['action réserver une salle pour Mia', hers('réserver une salle')],
  ['action appeler <at>Mia</at>', mine('appeler Mia')],
  ['action parler avec <at>Mia</at> pour vendredi', mine('parler avec Mia', '2026-03-27')],
  ['rappelle-moi d’appeler Mia demain', mine('appeler Mia', '2026-03-26')],
  ['rappelle-moi demain d’appeler Mia', mine('appeler Mia', '2026-03-26')],
];

const lists: Row[] = [
  ['actions', list('all')],
  ['toutes les actions', list('all')],
  ['actions ouvertes ?', list('all')],
  ['mes actions', list('mine')],
  ['montre-moi mes actions', list('mine')],
  ['Qu’est-ce que je dois faire ?', list('mine')],
  ['actions de Mia', list('theirs')],
  ['actions terminées', list('done')],
];

const closing: Row[] = [
  ['fait 2', done(2)],
  ['Fait : 2.', done(2)],
  ['2 terminée', done(2)],
  ['le numéro deux est terminé', done(2)],
  ['marque 2 comme terminée', done(2)],
  ['fait 2 et 3', doneAll(2, 3)],
  ['2 et 3 sont terminées', doneAll(2, 3)],
  ['fait envoyer la présentation', done('envoyer la présentation')],
  ['La présentation est prête.', done('La présentation')],
  ['reporte 2 à lundi', snooze(2, '2026-03-30')],
  ['reporte 2 jusqu’à vendredi', snooze(2, '2026-03-27')],
  ['s’il te plaît décale 2 à demain', snooze(2, '2026-03-26')],
  ['reporte 2 de 3 jours', snooze(2, '2026-03-28')],
  ['reporte 2 d’une semaine', snooze(2, '2026-04-01')],
  ['reporte la présentation à vendredi', snooze('la présentation', '2026-03-27')],
  ['reporter 2', snooze(2, null)],
];

const questions: Row[] = [
  ['question', question(null)],
  ['Quelle est notre question ?', question(null)],
  ['changer la question', question(null)],
  ['question De quoi es-tu fier ?', question('De quoi es-tu fier ?')],
  ['remplace la question par Qu’est-ce qui est dur ?', question('Qu’est-ce qui est dur ?')],
  ['réponse la date de lancement', answer('la date de lancement')],
  ['ma réponse est : plus de temps', answer('plus de temps')],
];

/** In English, as Teams' own menu of commands has them, with French around and within. */
const mixed: Row[] = [
  ['add périmètre de la refonte', topic('périmètre de la refonte')],
  ['action envoyer la présentation by Friday', mine('envoyer la présentation', '2026-03-27')],
  ['actions mine', list('mine')],
  ['done 2', done(2)],
  ['snooze 2 until lundi', snooze(2, '2026-03-30')],
  ['snooze 2 for 3 days', snooze(2, '2026-03-28')],
  ['recap', wrapUp],
];

const unfinished: Row[] = [
  ['sujet', { kind: 'incomplete', command: 'addTopic', missing: 'title' }],
  [
    'action',
    { kind: 'incomplete', command: 'addAction', missing: 'title', ownerId: rae.id, due: { kind: 'none' } },
  ],
  ['fait', { kind: 'incomplete', command: 'done', missing: 'target' }],
  ['reporte', { kind: 'incomplete', command: 'snooze', missing: 'target', until: null }],
];

export const frenchUtterances = { asking, topics, actions, lists, closing, questions, mixed, unfinished };
