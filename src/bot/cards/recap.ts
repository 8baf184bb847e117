import { actionRow } from './actionRow.ts';
import type { Block, Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, quiet, row, strong, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { dayOfMoment } from './dates.ts';
import { topicRow } from './topic.ts';
import type { CardReader, RecapView } from './views.ts';

/** What is open between the two: the action items with their owners, and what waits to be discussed. */
export function recapCard(view: RecapView, reader: CardReader): Card {
  const { pair, heldAt, actions, topics } = view;
  const { recap } = cardStringsFor(reader.locale);
  const counts = [actions.items.length + actions.more, topics.items.length + topics.more] as const;
  const actionRows = actions.items.map((item) => row(actionRow(item, pair, reader)));
  const topicRows = topics.items.map((item) => row(topicRow(item, pair, reader)));
  return card({
    fallback: recap.fallback(...counts),
    body: [
      heading(recap.title),
      textLine(quiet(heldAt === null ? recap.never : recap.last(dayOfMoment(heldAt, reader))), 'None'),
      ...section(recap.actions, actionRows, actions.more, recap.noActions, reader),
      ...section(recap.topics, topicRows, topics.more, recap.noTopics, reader),
    ],
    actions: commandButtons(['actions', 'agenda', 'next'], pair, reader),
  });
}

function section(title: string, rows: Block[], more: number, none: string, reader: CardReader): Block[] {
  return [
    textLine(strong(title)),
    ...(rows.length === 0 ? [textLine(plain(none), 'Small')] : rows),
    ...(more > 0 ? [textLine(quiet(cardStringsFor(reader.locale).more(more)), 'Small')] : []),
  ];
}
