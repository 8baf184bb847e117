import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, quiet, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, TakenOutView } from './views.ts';

/** Sent to each of the two personally when Opener was taken out of their chat. */
export function takenOutCard({ pair }: TakenOutView, reader: CardReader): Card {
  const { takenOut } = cardStringsFor(reader.locale);
  const other = pair.people.find(({ id }) => id !== reader.personId) ?? pair.people[1];
  return card({
    fallback: takenOut.fallback,
    body: [
      heading(takenOut.title),
      textLine(plain(takenOut.stopped(other.name)), 'Small'),
      textLine(plain(takenOut.kept), 'Small'),
      textLine(quiet(takenOut.delete), 'Small'),
    ],
    actions: commandButtons(['agenda', 'actions'], pair, reader),
  });
}
