import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Card } from './adaptiveCard.ts';
import { heading, line, numbered, plain, quiet } from './blocks.ts';
import { send } from './buttons.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import { textInput } from './inputs.ts';
import { topicRow } from './topicRow.ts';
import type { AgendaListView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** What waits on the agenda, updates too, numbered, with a field to add to it. */
export function agendaListCard({ pair, items, more }: AgendaListView, reader: Reader): Card {
  const { agenda, more: andMore } = wordsFor(reader.locale);
  return card({
    fallback: agenda.fallback(items.length + more),
    body: [
      heading(agenda.title),
      ...(items.length === 0 ? [line(plain(agenda.empty), 'Small')] : []),
      ...items.map(({ number, item }) => numbered(number, topicRow(item, pair, reader))),
      ...(more > 0 ? [line(quiet(andMore(more)), 'Small')] : []),
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
