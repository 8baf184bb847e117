import type { Card, SendButton } from './adaptiveCard.ts';
import { facts, quiet, strong, textLine } from './blocks.ts';
import { press } from './buttons.ts';
import { cardStringsFor } from './cardStrings.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import { called } from './people.ts';
import { topicTitle } from './topicRow.ts';
import type { CardReader, TopicAddedView } from './views.ts';

/** Answers "add …", and every later press on that card with what became of the topic. */
export function topicAddedCard(view: TopicAddedView, reader: CardReader): Card {
  const { pair, item, state } = view;
  const { topicAdded, topicState, purpose } = cardStringsFor(reader.locale);
  const title = topicTitle(item, reader);
  return card({
    fallback: topicAdded.fallback(topicState[state], title),
    body: [
      textLine(quiet(topicState[state])),
      textLine(strong(title), 'None'),
      facts([called(item.broughtBy, pair, reader), item.purpose && purpose[item.purpose]]),
    ],
    actions: [...undoButtons(view, reader), ...commandButtons(['agenda'], pair, reader)],
  });
}

function undoButtons({ pair, item, state }: TopicAddedView, reader: CardReader): SendButton[] {
  const { topicAdded } = cardStringsFor(reader.locale);
  const ids = { oneOnOneId: pair.id, topicId: item.id };
  if (state === 'waiting') return [press(topicAdded.undo, { verb: 'removeTopic', ...ids })];
  if (state === 'removed') return [press(topicAdded.restore, { verb: 'restoreTopic', ...ids })];
  return [];
}
