import { agendaLimits } from '../../domain/agendaItem.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block, Card, SendButton } from './adaptiveCard.ts';
import {
  card,
  commandButtons,
  facts,
  heading,
  numberedRow,
  plain,
  press,
  quiet,
  send,
  strong,
  textLine,
} from './blocks.ts';
import { called, cardStringsFor, shownName } from './cardStrings.ts';
import { waitingWords } from './dates.ts';
import { textInput } from './inputs.ts';
import type { AgendaListView, CardReader, PairView, TopicAddedView, TopicView } from './views.ts';

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
function topicTitle({ title, update }: Pick<TopicView, 'title' | 'update'>, reader: CardReader): string {
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
    actions: [...commandButtons(['agenda'], pair, reader), ...undoButtons(view, reader)],
  });
}

function undoButtons({ pair, item, state }: TopicAddedView, reader: CardReader): SendButton[] {
  const { topicAdded } = cardStringsFor(reader.locale);
  const ids = { oneOnOneId: pair.id, topicId: item.id };
  if (state === 'waiting') return [press(topicAdded.undo, { verb: 'removeTopic', ...ids })];
  if (state === 'removed') return [press(topicAdded.restore, { verb: 'restoreTopic', ...ids })];
  return [];
}

/** What waits on the agenda, updates too, numbered, with a field to add to it. */
export function agendaListCard({ pair, items, more }: AgendaListView, reader: CardReader): Card {
  const { agenda, more: andMore } = cardStringsFor(reader.locale);
  return card({
    fallback: agenda.fallback(items.length + more),
    body: [
      heading(agenda.title),
      ...(items.length === 0 ? [textLine(plain(agenda.empty), 'Small')] : []),
      ...items.map(({ number, item }) => numberedRow(number, topicRow(item, pair, reader))),
      ...(more > 0 ? [textLine(quiet(andMore(more)), 'Small')] : []),
      textInput({
        id: 'title',
        label: agenda.add,
        maxLength: agendaLimits.title,
        required: agenda.required,
      }),
    ],
    actions: [
      send(agenda.addButton, { verb: 'addTopic', oneOnOneId: pair.id }),
      ...commandButtons(['actions', 'question'], pair, reader),
    ],
  });
}
