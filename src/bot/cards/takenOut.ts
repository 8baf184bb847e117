import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import type { Reader, TakenOutView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Sent to each of the two personally when Opener was taken out of their chat. */
export function takenOutCard({ pair }: TakenOutView, reader: Reader): Card {
  const { takenOut } = wordsFor(reader.locale);
  const other = pair.people.find(({ id }) => id !== reader.personId) ?? pair.people[1];
  return card({
    fallback: takenOut.fallback,
    body: [
      heading(takenOut.title),
      line(plain(takenOut.stopped(other.name)), 'Small'),
      line(plain(takenOut.kept), 'Small'),
      line(quiet(takenOut.delete), 'Small'),
    ],
    actions: commandButtons(['agenda', 'actions'], pair, reader),
  });
}
