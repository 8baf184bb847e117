import { otherThan } from '../../domain/oneOnOne.ts';
import { actionRow } from './actionRow.ts';
import type { Block, Card, SendButton } from './adaptiveCard.ts';
import { card, heading, maxButtons, plain, press, quiet, row, strong, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { topicRow } from './topic.ts';
import type { CardReader, OverviewView, PairView } from './views.ts';

/** What waits in all 1:1s of whoever reads, by person; a button for each of the first opens that 1:1's own list. */
export function overviewCard(view: OverviewView, reader: CardReader): Card {
  const { title, none } = wordsOf(view, reader);
  const { agenda, actions } = cardStringsFor(reader.locale);
  const count = view.groups.reduce((sum, { items, more }) => sum + items.length + more, 0);
  const sections =
    view.what === 'agenda'
      ? view.groups.map((group) => section(group, topicRow, reader))
      : view.groups.map((group) => section(group, actionRow, reader));
  return card({
    fallback: view.what === 'agenda' ? agenda.fallback(count) : actions.fallback(title, count),
    body: [heading(title), ...(sections.length === 0 ? [textLine(plain(none), 'Small')] : sections.flat())],
    ...(view.groups.length > 0 && { actions: openButtons(view, reader) }),
  });
}

function openButtons({ what, groups }: OverviewView, reader: CardReader): SendButton[] {
  return groups
    .slice(0, maxButtons)
    .map(({ pair }) =>
      press(otherOf(pair, reader), { verb: 'runCommand', command: what, oneOnOneId: pair.id }),
    );
}

function section<Item>(
  { pair, items, more }: { pair: PairView; items: readonly Item[]; more: number },
  drawn: (item: Item, pair: PairView, reader: CardReader) => Block[],
  reader: CardReader,
): Block[] {
  const { oneOnOneWith, more: andMore } = cardStringsFor(reader.locale);
  return [
    textLine(strong(oneOnOneWith(otherOf(pair, reader)))),
    ...items.map((item) => row(drawn(item, pair, reader))),
    ...(more > 0 ? [textLine(quiet(andMore(more)), 'Small')] : []),
  ];
}

function wordsOf(view: OverviewView, { locale }: CardReader): { title: string; none: string } {
  const { agenda, actions } = cardStringsFor(locale);
  if (view.what === 'agenda') return { title: agenda.title, none: agenda.empty };
  if (view.whose === 'done') return { title: actions.done, none: actions.noneDone };
  return { title: view.whose === 'mine' ? actions.mine : actions.open, none: actions.noneOpen };
}

function otherOf({ people }: PairView, { personId }: CardReader): string {
  return otherThan(people, personId ?? people[0].id).name;
}
