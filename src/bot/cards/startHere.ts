import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, StartHereView } from './views.ts';

/** In a personal chat: what Opener is, and how to start where nobody has a 1:1 with this person yet. */
export function startHereCard({ hasOneOnOne }: StartHereView, reader: CardReader): Card {
  const { startHere } = cardStringsFor(reader.locale);
  return card({
    fallback: startHere.fallback,
    body: [
      heading(startHere.title),
      textLine(plain(startHere.value), 'Small'),
      textLine(plain(hasOneOnOne ? startHere.ready : startHere.todo), 'Small'),
    ],
    actions: commandButtons(hasOneOnOne ? ['agenda', 'actions', 'help'] : ['help'], null, reader),
  });
}
