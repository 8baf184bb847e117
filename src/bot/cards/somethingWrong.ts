import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, SomethingWrongView } from './views.ts';

/** What to do after a failure. */
export function somethingWrongCard({ failure }: SomethingWrongView, reader: CardReader): Card {
  const { title, todo } = cardStringsFor(reader.locale).wrong;
  return card({
    fallback: todo[failure],
    body: [heading(title), textLine(plain(todo[failure]), 'Small')],
    actions: commandButtons(['help'], null, reader),
  });
}
