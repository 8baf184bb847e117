import type { Card } from './adaptiveCard.ts';
import { heading, line, plain } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import type { Reader, SomethingWrongView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** What to do after a failure. */
export function somethingWrongCard({ failure }: SomethingWrongView, reader: Reader): Card {
  const { title, todo } = wordsFor(reader.locale).wrong;
  return card({
    fallback: todo[failure],
    body: [heading(title), line(plain(todo[failure]), 'Small')],
    actions: commandButtons(['help'], null, reader),
  });
}
