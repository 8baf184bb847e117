import type { AboutStrings } from '../shape/aboutStrings.ts';
import type { BotStrings } from '../shape/botStrings.ts';
import { aboutEn } from './about.ts';
import { type CardStrings, cardEn } from './cards.ts';
import { type ExportWording, exportEn } from './export.ts';
import { offeredEn } from './offeredQuestions.ts';
import { botEn } from './replies.ts';
import { type TicketStrings, ticketEn } from './tickets.ts';

/** What the server says in a language. What the tab says is fetched by the tab (see `tabPacks.ts`). */
export type Pack = {
  cards: CardStrings;
  replies: BotStrings;
  offeredQuestions: readonly string[];
  export: ExportWording;
  about: AboutStrings;
  tickets: TicketStrings;
};

export const english: Pack = {
  cards: cardEn,
  replies: botEn,
  offeredQuestions: offeredEn,
  export: exportEn,
  about: aboutEn,
  tickets: ticketEn,
};
