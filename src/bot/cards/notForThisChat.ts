import type { Card } from './adaptiveCard.ts';
import { heading, plain, textLine } from './blocks.ts';
import { card } from './frame.ts';
import { cardStringsFor } from './strings/cardStrings.ts';
import type { NotForThisChatReason } from './strings/notForThisChatReason.ts';
import type { CardReader } from './views.ts';

/** Why nothing is recorded here, and where Opener belongs. */
export function notForThisChatCard(why: NotForThisChatReason, reader: CardReader): Card {
  const { title, reason, todo } = cardStringsFor(reader.locale).notHere;
  return card({
    fallback: `${reason[why]} ${todo[why]}`,
    body: [heading(title), textLine(plain(reason[why]), 'Small'), textLine(plain(todo[why]), 'Small')],
  });
}
