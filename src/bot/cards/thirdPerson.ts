import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, quiet, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, ThirdPersonView } from './views.ts';

/** Sent to each of the two personally when their chat is no longer theirs alone. */
export function thirdPersonCard({ pair, newcomer }: ThirdPersonView, reader: CardReader): Card {
  const { thirdPerson } = cardStringsFor(reader.locale);
  const other = pair.people.find(({ id }) => id !== reader.personId) ?? pair.people[1];
  return card({
    fallback: thirdPerson.fallback,
    body: [
      heading(thirdPerson.title),
      textLine(plain(thirdPerson.joined(newcomer ?? thirdPerson.somebody, other.name)), 'Small'),
      textLine(plain(thirdPerson.stopped), 'Small'),
      textLine(plain(thirdPerson.continue), 'Small'),
      textLine(quiet(thirdPerson.seen), 'Small'),
    ],
    actions: commandButtons(['agenda', 'actions'], pair, reader),
  });
}
