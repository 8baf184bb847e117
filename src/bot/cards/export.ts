import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet } from './blocks.ts';
import { open } from './buttons.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import type { ExportView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** The whole 1:1 to take along, as text or as data; elsewhere than in the person's own chat, where to ask for it. */
export function exportCard({ pair, links }: ExportView, reader: Reader): Card {
  const { exporting: words } = wordsFor(reader.locale);
  return card({
    fallback: words.fallback,
    body: [
      heading(words.title),
      line(plain(links === null ? words.alone : words.what)),
      ...(links === null ? [] : [line(quiet(words.soon), 'None')]),
    ],
    actions:
      links === null
        ? commandButtons(['agenda'], pair, reader)
        : [open(words.markdown, links.markdown), open(words.json, links.json)],
  });
}
