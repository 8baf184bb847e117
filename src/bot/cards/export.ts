import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, open, plain, quiet, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, ExportView } from './views.ts';

/** The whole 1:1 to take along, as text or as data; elsewhere than in the person's own chat, where to ask for it. */
export function exportCard({ pair, links }: ExportView, reader: CardReader): Card {
  const { exportLinks: strings } = cardStringsFor(reader.locale);
  return card({
    fallback: strings.fallback,
    body: [
      heading(strings.title),
      textLine(plain(links === null ? strings.alone : strings.what)),
      ...(links === null ? [] : [textLine(quiet(strings.soon), 'None')]),
    ],
    actions:
      links === null
        ? commandButtons(['agenda'], pair, reader)
        : [open(strings.markdown, links.markdown), open(strings.json, links.json)],
  });
}
