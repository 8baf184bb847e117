import type { AboutStrings } from '../shape/aboutStrings.ts';
import type { BotStrings } from '../shape/botStrings.ts';
import type { CommandWords } from '../shape/commandWords.ts';
import type { DateWords } from '../shape/dateWords.ts';
import { aboutEn } from './about.ts';
import { type CardStrings, cardEn } from './cards.ts';
import { englishCommands } from './commands.ts';
import { englishDates } from './dates.ts';
import { type ExportWording, exportEn } from './export.ts';
import { offeredEn } from './offeredQuestions.ts';
import { botEn } from './replies.ts';
import { type TicketStrings, ticketEn } from './tickets.ts';

/** All of a language that the server needs. What the tab needs of it is fetched by the tab (see `tabPacks.ts`). */
export type Pack = {
  cards: CardStrings;
  replies: BotStrings;
  commands: CommandWords;
  dates: DateWords;
  offeredQuestions: readonly string[];
  export: ExportWording;
  about: AboutStrings;
  tickets: TicketStrings;
};

export const english: Pack = {
  cards: cardEn,
  replies: botEn,
  commands: englishCommands,
  dates: englishDates,
  offeredQuestions: offeredEn,
  export: exportEn,
  about: aboutEn,
  tickets: ticketEn,
};
