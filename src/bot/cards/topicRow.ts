import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block } from './adaptiveCard.ts';
import { facts, line, plain } from './blocks.ts';
import { waitingWords } from './dates.ts';
import { called, nameOf } from './people.ts';
import type { PairView, Reader, TopicView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/**
 * A topic in a list: its title, and beneath it who brought it, what for, and how long it waits; of an update, who is
 * asked for it.
 */
export function topicRow(item: TopicView, pair: PairView, reader: Reader): Block[] {
  const { purpose } = wordsFor(reader.locale);
  return [
    line(plain(titleOf(item, reader)), 'None'),
    facts([
      called(item.broughtBy, pair, reader),
      item.purpose && purpose[item.purpose],
      answering(item, pair, reader),
      waitingWords(item.addedAt, reader),
    ]),
  ];
}

/** The title as a list shows it, which says of an update that it is one. */
export function titleOf({ title, update }: Pick<TopicView, 'title' | 'update'>, reader: Reader): string {
  return update === undefined ? title : wordsFor(reader.locale).update.title(title);
}

/** Whether an update is answered, or by whom it still is to be; null of a topic. */
function answering({ update, broughtBy }: TopicView, pair: PairView, reader: Reader): string | null {
  if (update === undefined) return null;
  const words = wordsFor(reader.locale).update;
  if (update.answers.length > 0) return words.answered;
  const asked = otherThan(pair.people, broughtBy).id;
  return asked === reader.personId ? words.yours : words.asked(nameOf(asked, pair, reader));
}
