import { actionRow } from './actionRow.ts';
import type { Card } from './adaptiveCard.ts';
import { card, heading, open, plain, press, quiet, row, strong, textLine, withMoment } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { momentOnCard } from './dates.ts';
import type { CardReader, MeetingRecordedView } from './views.ts';

/** What a meeting left behind, once it is recorded; and, after an undo, that it is on the agenda again. */
export function meetingRecordedCard(view: MeetingRecordedView, reader: CardReader): Card {
  const { pair, meetingId, wrappedUpAt, items, agreed, waiting, state, times } = view;
  const next = state === 'undone' ? null : (times?.nextStartsAt ?? null);
  const { meetingFiled: strings, more } = cardStringsFor(reader.locale);
  const data = { oneOnOneId: pair.id, meetingId, wrappedUpAt } as const;
  const undo = press(strings.undo, { verb: 'undoWrapUp', ...data });
  return card({
    fallback:
      state === 'undone'
        ? strings.title.undone
        : strings.fallback(items, agreed.items.length + agreed.more, waiting),
    body: [
      heading(strings.title[state]),
      ...(state === 'undone' ? [] : [textLine(quiet(strings.items(items)), 'None')]),
      ...(agreed.items.length === 0 ? [] : [textLine(strong(strings.agreed))]),
      ...agreed.items.map((item) => row(actionRow(item, pair, reader))),
      ...(agreed.more > 0 ? [textLine(quiet(more(agreed.more)), 'Small')] : []),
      textLine(plain(strings.waiting(waiting))),
      ...(next === null ? [] : [textLine(withMoment(strings.next(momentOnCard(next, reader))), 'None')]),
    ],
    actions: [
      ...(state === 'undone' ? [] : [open(strings.openRecord, view.recordUrl)]),
      open(strings.openPanel, view.panelUrl),
      ...(state === 'filed' ? [undo] : []),
    ],
  });
}
