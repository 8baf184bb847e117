import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Card } from './adaptiveCard.ts';
import { heading, numberedRow, plain, quiet, textLine } from './blocks.ts';
import { send } from './buttons.ts';
import { cardStringsFor } from './cardStrings.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import { textInput } from './inputs.ts';
import { topicRow } from './topicRow.ts';
import type { AgendaListView, CardReader } from './views.ts';

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
      send(agenda.addButton, { verb: 'addTopic', oneOnOneId: pair.id }, { style: 'positive' }),
      ...commandButtons(['actions', 'question'], pair, reader),
    ],
  });
}
