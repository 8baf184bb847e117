import type { Pack } from '../en/pack.ts';
import { aboutEs } from './about.ts';
import { cardEs } from './cards.ts';
import { exportEs } from './export.ts';
import { offeredEs } from './offeredQuestions.ts';
import { botEs } from './replies.ts';
import { ticketEs } from './tickets.ts';

export const spanish: Pack = {
  cards: cardEs,
  replies: botEs,
  offeredQuestions: offeredEs,
  export: exportEs,
  about: aboutEs,
  tickets: ticketEs,
};
