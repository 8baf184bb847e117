import type { Card } from './adaptiveCard.ts';
import { heading, line, quiet, strong } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import type { HelpView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** What one can write, each with an example, and buttons for what needs no words. */
export function helpCard({ pair }: HelpView, reader: Reader): Card {
  const { help } = wordsFor(reader.locale);
  return card({
    fallback: help.fallback,
    body: [
      heading(help.title),
      ...help.lines.map(([example, meaning]) => line([strong(example), quiet(meaning)], 'Small')),
      line(quiet(help.mention)),
    ],
    actions: commandButtons(['agenda', 'actions', 'question', 'next', 'settings'], pair, reader),
  });
}
