import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block } from './adaptiveCard.ts';
import { facts, plain, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { waitingWords } from './dates.ts';
import { called, shownName } from './people.ts';
import type { CardReader, PairView, TopicView } from './views.ts';

/**
 * A topic in a list: its title, and beneath it who brought it, what for, and how long it waits; of an update, who is
 * asked for it.
 */
export function topicRow(item: TopicView, pair: PairView, reader: CardReader): Block[] {
  const { purpose } = cardStringsFor(reader.locale);
  return [
    textLine(plain(topicTitle(item, reader)), 'None'),
    facts([
      called(item.broughtBy, pair, reader),
      item.purpose && purpose[item.purpose],
      answering(item, pair, reader),
      waitingWords(item.addedAt, reader),
    ]),
  ];
}

/** The title as a list shows it, which says of an update that it is one. */
export function topicTitle(
  { title, update }: Pick<TopicView, 'title' | 'update'>,
  reader: CardReader,
): string {
  return update === undefined ? title : cardStringsFor(reader.locale).update.title(title);
}

/** Whether an update is answered, or by whom it still is to be; null of a topic. */
function answering({ update, broughtBy }: TopicView, pair: PairView, reader: CardReader): string | null {
  if (update === undefined) return null;
  const strings = cardStringsFor(reader.locale).update;
  if (update.answers.length > 0) return strings.answered;
  const asked = otherThan(pair.people, broughtBy).id;
  return asked === reader.personId ? strings.yours : strings.asked(shownName(asked, pair, reader));
}
