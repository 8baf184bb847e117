import { actionRow } from './actionRow.ts';
import type { Card } from './adaptiveCard.ts';
import { asTyped, card, quiet, textLine } from './blocks.ts';
import { called, cardStringsFor } from './cardStrings.ts';
import { dueWords } from './dueWords.ts';
import { topicRow } from './topic.ts';
import type { CardReader, SearchResultView } from './views.ts';

/** What a search in the compose box puts into the message: to be read, nothing to press. */
export function searchResultCard(view: SearchResultView, reader: CardReader): Card {
  const { search } = cardStringsFor(reader.locale);
  const { pair } = view;
  const rows = view.kind === 'topic' ? topicRow(view.item, pair, reader) : actionRow(view.item, pair, reader);
  return card({
    fallback: `${search[view.kind]}: ${view.item.title}`,
    body: [textLine(quiet(search[view.kind])), ...rows],
  });
}

/** The same in the list of results, as plain text in two lines. */
export function searchPreview(view: SearchResultView, reader: CardReader): { title: string; text: string } {
  const { topic } = cardStringsFor(reader.locale);
  const about =
    view.kind === 'topic'
      ? [topic, called(view.item.broughtBy, view.pair, reader)]
      : [called(view.item.ownerId, view.pair, reader), dueWords(view.item, reader)];
  return { title: asTyped(view.item.title), text: asTyped(about.join(' · ')) };
}
