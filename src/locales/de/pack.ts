import type { Pack } from '../en/pack.ts';
import { aboutDe } from './about.ts';
import { cardDe } from './cards.ts';
import { exportDe } from './export.ts';
import { offeredDe } from './offeredQuestions.ts';
import { botDe } from './replies.ts';
import { ticketDe } from './tickets.ts';

export const german: Pack = {
  cards: cardDe,
  replies: botDe,
  offeredQuestions: offeredDe,
  export: exportDe,
  about: aboutDe,
  tickets: ticketDe,
};
