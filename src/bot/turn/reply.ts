import type { ShownAction, ShownMeeting } from '../../domain/chat.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import type { CardReader } from '../cards/views.ts';

/** What somebody gets for what they asked. */
export type Reply = {
  /** Drawn for whoever looks: the same card may be shown to one of the two, and to both. */
  card: (reader: CardReader) => Card;
  /** A sentence before the card, as plain text. */
  text?: string;
  /** A second card beneath, in a message only. */
  also?: (reader: CardReader) => Card;
  /** What this card is of, and follows: an action item, or what a meeting left behind. */
  shows?: ShownAction | (ShownMeeting & { drawn: string });
};

/** A reply with the 1:1 that it speaks of: only its two may read it. null: nothing of any 1:1 is in it. */
export type BotReply = Reply & { about: string | null };
