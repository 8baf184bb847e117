import type { Block } from './adaptiveCard.ts';
import { facts, line, plain } from './blocks.ts';
import { waitingWords } from './dates.ts';
import { called } from './people.ts';
import type { PairView, Reader, TopicView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** A topic in a list: its title, and beneath it who brought it, what for, and how long it waits. */
export function topicRow(item: TopicView, pair: PairView, reader: Reader): Block[] {
  const { purpose } = wordsFor(reader.locale);
  return [
    line(plain(item.title), 'None'),
    facts([
      called(item.broughtBy, pair, reader),
      item.purpose && purpose[item.purpose],
      waitingWords(item.addedAt, reader),
    ]),
  ];
}
