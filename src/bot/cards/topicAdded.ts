import type { Card, SendButton } from './adaptiveCard.ts';
import { facts, line, quiet, strong } from './blocks.ts';
import { press } from './buttons.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import { called } from './people.ts';
import { titleOf } from './topicRow.ts';
import type { Reader, TopicAddedView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Answers "add …", and every later press on that card with what became of the topic. */
export function topicAddedCard(view: TopicAddedView, reader: Reader): Card {
  const { pair, item, state } = view;
  const { topicAdded, topicState, purpose } = wordsFor(reader.locale);
  const title = titleOf(item, reader);
  return card({
    fallback: topicAdded.fallback(topicState[state], title),
    body: [
      line(quiet(topicState[state])),
      line(strong(title), 'None'),
      facts([called(item.broughtBy, pair, reader), item.purpose && purpose[item.purpose]]),
    ],
    actions: [...undoButtons(view, reader), ...commandButtons(['agenda'], pair, reader)],
  });
}

function undoButtons({ pair, item, state }: TopicAddedView, reader: Reader): SendButton[] {
  const { topicAdded } = wordsFor(reader.locale);
  const ids = { oneOnOneId: pair.id, topicId: item.id };
  if (state === 'waiting') return [press(topicAdded.undo, { verb: 'removeTopic', ...ids })];
  if (state === 'removed') return [press(topicAdded.restore, { verb: 'restoreTopic', ...ids })];
  return [];
}
