import type { ExportWording } from '../en/export.ts';
import { itemWordsFr } from './itemWords.ts';

export const exportFr: ExportWording = {
  title: (one, other) => `1:1 de ${one} et ${other}`,
  taken: (when) => `Exporté d’Opener le ${when}.`,
  from: (day) => `à partir du ${day}`,
  to: (day) => `jusqu’au ${day}`,
  question: (question) => `Question d’ouverture : ${question}`,
  agenda: 'À l’ordre du jour',
  ownNotes: 'Tes notes privées',
  nothingWaits: 'Rien n’attend.',
  between: 'Promis entre deux réunions',
  notHeld: 'Vous ne vous êtes pas vus.',
  unreadable: 'Cet élément est illisible.',
  formerColleague: 'Ancien collègue',
  there: (names) => `Présents : ${names.join(' et ')}.`,
  itemWords: itemWordsFr,
  withoutPurpose: 'Sans thème',
  updates: 'Points écrits',
  update: 'point écrit',
  agreed: 'Décidé',
  late: (name, day) => `Ajouté plus tard par ${name}, ${day} :`,
  wellSpent: (name, answer) =>
    `${name} a trouvé ce temps ${{ yes: 'bien employé', partly: 'en partie bien employé', no: 'mal employé' }[answer]}.`,
  due: (day) => `pour le ${day}`,
  closed: (status, day) =>
    `${{ open: 'ouverte', done: 'terminée le', dropped: 'abandonnée le' }[status]} ${day}`,
  somebody: 'quelqu’un',
};
