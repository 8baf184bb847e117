import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import type { Reader, ThirdPersonView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Sent to each of the two personally when their chat is no longer theirs alone. */
export function thirdPersonCard({ pair, newcomer }: ThirdPersonView, reader: Reader): Card {
  const { thirdPerson } = wordsFor(reader.locale);
  const other = pair.people.find(({ id }) => id !== reader.personId) ?? pair.people[1];
  return card({
    fallback: thirdPerson.fallback,
    body: [
      heading(thirdPerson.title),
      line(plain(thirdPerson.joined(newcomer ?? thirdPerson.somebody, other.name)), 'Small'),
      line(plain(thirdPerson.stopped), 'Small'),
      line(plain(thirdPerson.continue), 'Small'),
      line(quiet(thirdPerson.seen), 'Small'),
    ],
    actions: commandButtons(['agenda', 'actions'], pair, reader),
  });
}
