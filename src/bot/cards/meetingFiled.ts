import { actionRow } from './actionRow.ts';
import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet, row, strong } from './blocks.ts';
import { open, press } from './buttons.ts';
import { momentWords } from './dates.ts';
import { card } from './frame.ts';
import type { MeetingFiledView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** What a meeting left behind, once it is on record; and, after an undo, that it is on the agenda again. */
export function meetingFiledCard(view: MeetingFiledView, reader: Reader): Card {
  const { pair, meetingId, items, agreed, waiting, state, times } = view;
  const next = state === 'undone' ? null : (times?.nextStartsAt ?? null);
  const { meetingFiled: words, more } = wordsFor(reader.locale);
  const data = { oneOnOneId: pair.id, meetingId } as const;
  const undo = press(words.undo, { verb: 'undoWrapUp', ...data });
  return card({
    fallback: words.fallback(items, agreed.items.length + agreed.more, waiting),
    body: [
      heading(words.title[state]),
      line(quiet(words.items(items)), 'None'),
      ...(agreed.items.length === 0 ? [] : [line(strong(words.agreed))]),
      ...agreed.items.map((item) => row(actionRow(item, pair, reader))),
      ...(agreed.more > 0 ? [line(quiet(more(agreed.more)), 'Small')] : []),
      line(plain(words.waiting(waiting))),
      ...(next === null ? [] : [line(plain(words.next(momentWords(next, reader))), 'None')]),
    ],
    actions: [
      ...(state === 'filed' ? [undo] : []),
      ...(state === 'undone' ? [] : [open(words.openRecord, view.recordUrl)]),
      open(words.openPanel, view.panelUrl),
    ],
  });
}
