import { actionRow } from './actionRow.ts';
import type { Block, Card, SendButton } from './adaptiveCard.ts';
import { card, heading, maxButtons, numberedRow, plain, press, quiet, textLine } from './blocks.ts';
import { cardStringsFor, shownName } from './cardStrings.ts';
import type { ActionList, ActionListView, CardReader } from './views.ts';

/** Action items, numbered as "done 2" counts them, in the order given. */
export function actionListCard(view: ActionListView, reader: CardReader): Card {
  const { actions } = cardStringsFor(reader.locale);
  const title = topicTitle(view, reader);
  const filters = filterButtons(view, reader);
  return card({
    fallback: actions.fallback(title, view.items.length + view.more),
    body: [heading(title), ...rowsOf(view, reader)],
    actions: [...doneButtons(view, reader).slice(0, maxButtons - filters.length), ...filters],
  });
}

function topicTitle({ list, pair }: ActionListView, reader: CardReader): string {
  const { actions } = cardStringsFor(reader.locale);
  if (list.kind === 'done') return actions.done;
  if (list.ownerId === null) return actions.open;
  return list.ownerId === reader.personId
    ? actions.mine
    : actions.theirs(shownName(list.ownerId, pair, reader));
}

function rowsOf({ list, items, more, pair }: ActionListView, reader: CardReader): Block[] {
  const { actions, more: andMore } = cardStringsFor(reader.locale);
  const none = list.kind === 'done' ? actions.noneDone : actions.noneOpen;
  if (items.length === 0) return [textLine(plain(none), 'Small')];
  return [
    ...items.map(({ number, item }) => numberedRow(number, actionRow(item, pair, reader))),
    ...(more > 0 ? [textLine(quiet(andMore(more)), 'Small')] : []),
  ];
}

/** The first open ones can be ticked here; the others by "done 7", or in the panel. */
function doneButtons({ pair, list, items }: ActionListView, reader: CardReader): SendButton[] {
  const { actions } = cardStringsFor(reader.locale);
  return items
    .filter(({ item }) => item.status === 'open')
    .map(({ number, item }) =>
      press(
        actions.doneNumber(number),
        { verb: 'setActionStatus', oneOnOneId: pair.id, actionId: item.id, status: 'done', list },
        { tooltip: item.title },
      ),
    );
}

function filterButtons({ pair, list }: ActionListView, reader: CardReader): SendButton[] {
  const { actions } = cardStringsFor(reader.locale);
  const lists: [string, ActionList][] = [
    [actions.showAll, { kind: 'open', ownerId: null }],
    ...pair.people.map(({ id, name }): [string, ActionList] => [
      id === reader.personId ? actions.showMine : actions.showOf(name),
      { kind: 'open', ownerId: id },
    ]),
    [actions.showDone, { kind: 'done' }],
  ];
  return lists
    .filter(([, other]) => !isSame(other, list))
    .map(([title, other]) => press(title, { verb: 'showActions', oneOnOneId: pair.id, list: other }));
}

function isSame(one: ActionList, other: ActionList): boolean {
  if (one.kind === 'done' || other.kind === 'done') return one.kind === other.kind;
  return one.ownerId === other.ownerId;
}
