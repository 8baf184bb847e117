import type { Card } from '../cards/adaptiveCard.ts';

/** A message of the bot, as the Bot Connector takes it. */
export type BotMessage = {
  type: 'message';
  attachments: { contentType: 'application/vnd.microsoft.card.adaptive'; content: Card }[];
  /** What a notification says: a message of cards alone would be announced as "Card". */
  summary: string;
  text?: string;
  textFormat?: 'plain';
};

/** @param text a sentence before the cards, shown as it is */
export function messageWith(cards: readonly [Card, ...Card[]], text = ''): BotMessage {
  return {
    type: 'message',
    attachments: cards.map((content) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content,
    })),
    summary: text || cards[0].fallbackText,
    ...(text && { text, textFormat: 'plain' }),
  };
}
