import type { ShownAction, ShownMeeting } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import { inPrivateChat } from '../cards/inPrivateChat.ts';
import type { CardReader, PairView } from '../cards/views.ts';

/** What somebody gets for what they asked. */
export type Reply = {
  /** Drawn for whoever looks: the same card may be shown to one of the two, and to both. */
  card: (reader: CardReader) => Card;
  /** A sentence before the card, as plain text. */
  text?: string;
  /** A second card beneath, in a message only. */
  also?: (reader: CardReader) => Card;
  /**
   * What this card is of, and follows: an action item, or what a meeting left behind. `isNew`: it was made just now, and
   * has no card yet.
   */
  shows?: (ShownAction & { isNew?: boolean }) | (ShownMeeting & { drawn: string });
  /** What was written into the 1:1 by it. */
  wrote?: { kind: 'topic' | 'actionItem'; id: string };
};

/**
 * A reply with the 1:1 that it speaks of: only its two may read it. null: nothing of any 1:1 is in it. `names`: whose 1:1
 * its card is of; null where it is of none, or of several.
 */
export type BotReply = Reply & { about: string | null; names: PairView | null };

/** A reply that speaks of one 1:1. */
export function replyAbout({ id, people }: OneOnOne, reply: Reply): BotReply {
  return { ...reply, about: id, names: { id, people } };
}

/** A reply with nothing of any 1:1 in it. */
export function replyOfNone(card: Reply['card'], text = ''): BotReply {
  return { card, about: null, names: null, ...(text && { text }) };
}

/** The card of a reply. @param isPrivate it is shown in somebody's own chat with Opener */
export function cardOf({ card, names }: BotReply, reader: CardReader, isPrivate: boolean): Card {
  return names && isPrivate ? inPrivateChat(card(reader), names, reader) : card(reader);
}
