import type { Card } from './adaptiveCard.ts';
import { heading, line, plain } from './blocks.ts';
import { card } from './frame.ts';
import type { NotForThisChatReason, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Why nothing is recorded here, and where Opener belongs. */
export function notForThisChatCard(why: NotForThisChatReason, reader: Reader): Card {
  const { title, reason, todo } = wordsFor(reader.locale).notHere;
  return card({
    fallback: `${reason[why]} ${todo[why]}`,
    body: [heading(title), line(plain(reason[why]), 'Small'), line(plain(todo[why]), 'Small')],
  });
}
