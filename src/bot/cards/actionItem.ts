import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block, Button, Card } from './adaptiveCard.ts';
import { card, facts, form, plain, press, quiet, send, strong, textLine } from './blocks.ts';
import { called, cardStringsFor } from './cardStrings.ts';
import { weekdayWords } from './dates.ts';
import { dueSentence, dueWords } from './dueWords.ts';
import { dateInput } from './inputs.ts';
import type { ActionItemCardView, CardReader } from './views.ts';

/** One action item as it stands now, with what can be done to it. Every press is answered with this card again. */
export function actionItemCard(view: ActionItemCardView, reader: CardReader): Card {
  const { pair, item, userIds } = view;
  const { action, status } = cardStringsFor(reader.locale);
  const owner = called(item.ownerId, pair, reader);
  const due = dueWords(item, reader);
  return card({
    fallback: action.fallback(item.title, owner, due, status[item.status]),
    body: [
      ...noteOf(view, reader),
      textLine(quiet(action.title)),
      textLine(topicTitle(view), 'None'),
      ...stateOf(view, reader),
    ],
    actions: item.status === 'open' ? openButtons(view, reader) : closedButtons(view, reader),
    refresh: { data: { verb: 'showAction', oneOnOneId: pair.id, actionId: item.id }, userIds },
  });
}

function noteOf({ changedMeanwhile }: ActionItemCardView, reader: CardReader): Block[] {
  return changedMeanwhile ? [textLine(plain(cardStringsFor(reader.locale).action.changedMeanwhile))] : [];
}

function topicTitle({ item }: ActionItemCardView) {
  return item.status === 'open' ? strong(item.title) : { ...strong(item.title), strikethrough: true };
}

function stateOf({ pair, item }: ActionItemCardView, reader: CardReader): Block[] {
  const { action, status } = cardStringsFor(reader.locale);
  const due = dueSentence(item, reader);
  return [
    facts([action.owner(called(item.ownerId, pair, reader)), action.state(status[item.status])]),
    textLine(item.status === 'open' ? plain(due) : quiet(due), 'None'),
  ];
}

function openButtons(
  { pair, item, days, undoneBy = null }: ActionItemCardView,
  reader: CardReader,
): Button[] {
  const { action } = cardStringsFor(reader.locale);
  const ids = { oneOnOneId: pair.id, actionId: item.id };
  const other = otherThan(pair.people, item.ownerId);
  const isTheirs = reader.personId === other.id;
  const mayUndo = undoneBy !== null && (reader.personId ?? undoneBy) === undoneBy;
  const status = { verb: 'setActionStatus', ...ids, list: null } as const;
  return [
    press(isTheirs ? action.markDone : action.done, { ...status, status: 'done' }),
    form(
      action.changeDate,
      [dateInput({ id: 'dueDate', label: action.date, value: item.dueDate })],
      [send(action.saveDate, { verb: 'setActionDate', ...ids }, { style: 'positive' })],
    ),
    press(isTheirs ? action.take : action.giveTo(other.name), {
      verb: 'giveAction',
      ...ids,
      ownerId: other.id,
    }),
    mayUndo
      ? press(action.undo, { verb: 'withdrawAction', ...ids })
      : press(action.drop, { ...status, status: 'dropped' }),
    ...(days ?? []).map((day) =>
      press(weekdayWords(day, reader), { verb: 'setActionDate', ...ids, dueDate: day }),
    ),
  ];
}

function closedButtons({ pair, item }: ActionItemCardView, reader: CardReader): Button[] {
  const { action } = cardStringsFor(reader.locale);
  const ids = { oneOnOneId: pair.id, actionId: item.id };
  return [
    press(action.seeAll, { verb: 'showActions', oneOnOneId: pair.id, list: { kind: 'open', ownerId: null } }),
    press(action.reopen, { verb: 'setActionStatus', ...ids, status: 'open', list: null }),
  ];
}
