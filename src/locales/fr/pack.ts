import type { Pack } from '../en/pack.ts';
import { aboutFr } from './about.ts';
import { cardFr } from './cards.ts';
import { exportFr } from './export.ts';
import { offeredFr } from './offeredQuestions.ts';
import { botFr } from './replies.ts';
import { ticketFr } from './tickets.ts';

export const french: Pack = {
  cards: cardFr,
  replies: botFr,
  offeredQuestions: offeredFr,
  export: exportFr,
  about: aboutFr,
  tickets: ticketFr,
};
