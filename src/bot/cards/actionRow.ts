import type { Block } from './adaptiveCard.ts';
import { facts, line, plain } from './blocks.ts';
import { dueWords } from './dueWords.ts';
import { called } from './people.ts';
import type { ActionView, PairView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** An action item in a list: its title, and beneath it whose it is and when it is due, or that it is closed. */
export function actionRow(item: ActionView, pair: PairView, reader: Reader): Block[] {
  const { status } = wordsFor(reader.locale);
  const state = item.status === 'open' ? dueWords(item, reader) : status[item.status];
  return [line(plain(item.title), 'None'), facts([called(item.ownerId, pair, reader), state])];
}
