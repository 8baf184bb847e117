import type { Card } from './adaptiveCard.ts';
import { card, heading, plain, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { NotForThisChatReason } from './notForThisChatReason.ts';
import type { CardReader } from './views.ts';

/** Why nothing is recorded here, and where Opener belongs. */
export function notForThisChatCard(why: NotForThisChatReason, reader: CardReader): Card {
  const { title, reason, todo } = cardStringsFor(reader.locale).notHere;
  return card({
    fallback: `${reason[why]} ${todo[why]}`,
    body: [heading(title), textLine(plain(reason[why]), 'Small'), textLine(plain(todo[why]), 'Small')],
  });
}
