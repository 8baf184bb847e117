import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, quiet, strong, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, HelpView } from './views.ts';

/** What one can write, each with an example, and buttons for what needs no words. */
export function helpCard({ pair }: HelpView, reader: CardReader): Card {
  const { help } = cardStringsFor(reader.locale);
  return card({
    fallback: help.fallback,
    body: [
      heading(help.title),
      ...help.lines.map(([example, meaning]) => textLine([strong(example), quiet(meaning)], 'Small')),
      textLine(quiet(help.mention)),
    ],
    actions: commandButtons(['agenda', 'actions', 'question', 'next', 'settings'], pair, reader),
  });
}

/** The answer to "thanks". */
export function anyTimeCard(reader: CardReader): Card {
  const { anyTime } = cardStringsFor(reader.locale);
  return card({ fallback: anyTime, body: [textLine(plain(anyTime))] });
}
