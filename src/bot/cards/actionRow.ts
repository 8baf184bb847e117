import type { Block } from './adaptiveCard.ts';
import { facts, plain, textLine } from './blocks.ts';
import { called, cardStringsFor } from './cardStrings.ts';
import { dueWords } from './dueWords.ts';
import type { ActionView, CardReader, PairView } from './views.ts';

/** An action item in a list: its title, and beneath it whose it is and when it is due, or that it is closed. */
export function actionRow(item: ActionView, pair: PairView, reader: CardReader): Block[] {
  const { status } = cardStringsFor(reader.locale);
  const state = item.status === 'open' ? dueWords(item, reader) : status[item.status];
  return [textLine(plain(item.title), 'None'), facts([called(item.ownerId, pair, reader), state])];
}
