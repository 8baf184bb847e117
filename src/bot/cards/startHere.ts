import type { Card } from './adaptiveCard.ts';
import { heading, line, plain } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import type { Reader, StartHereView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** In a personal chat: what Opener is, and how to start where nobody has a 1:1 with this person yet. */
export function startHereCard({ hasOneOnOne }: StartHereView, reader: Reader): Card {
  const { startHere } = wordsFor(reader.locale);
  return card({
    fallback: startHere.fallback,
    body: [
      heading(startHere.title),
      line(plain(startHere.value), 'Small'),
      line(plain(hasOneOnOne ? startHere.ready : startHere.todo), 'Small'),
    ],
    actions: commandButtons(hasOneOnOne ? ['agenda', 'actions', 'help'] : ['help'], null, reader),
  });
}
