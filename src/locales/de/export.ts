import type { ExportWording } from '../en/export.ts';
import { itemWordsDe } from './itemWords.ts';

/** What Opener itself says in a 1:1 that is exported as Markdown, in German. */
export const exportDe: ExportWording = {
  title: (one, other) => `1:1 von ${one} und ${other}`,
  taken: (when) => `Aus Opener mitgenommen am ${when}.`,
  from: (day) => `vom ${day}`,
  to: (day) => `bis ${day}`,
  question: (question) => `Eröffnungsfrage: ${question}`,
  agenda: 'Auf der Agenda',
  ownNotes: 'Deine privaten Notizen',
  nothingWaits: 'Nichts wartet.',
  between: 'Zwischen den Treffen zugesagt',
  notHeld: 'Ihr habt euch nicht getroffen.',
  unreadable: 'Dieser Eintrag lässt sich nicht lesen.',
  formerColleague: 'Ehemaliges Teammitglied',
  there: (names) => `Dabei: ${names.join(' und ')}.`,
  itemWords: itemWordsDe,
  withoutPurpose: 'Ohne Zweck',
  updates: 'Nachfragen',
  update: 'Nachfrage',
  agreed: 'Vereinbart',
  late: (name, day) => `Später ergänzt von ${name}, ${day}:`,
  wellSpent: (name, answer) =>
    `Für ${name} war die Zeit ${{ yes: 'gut genutzt', partly: 'teils gut genutzt', no: 'nicht gut genutzt' }[answer]}.`,
  due: (day) => `fällig ${day}`,
  closed: (status, day) => `${{ open: 'offen', done: 'erledigt', dropped: 'gestrichen' }[status]} ${day}`,
  somebody: 'jemand',
};
