import type { Button, Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet } from './blocks.ts';
import { open, press } from './buttons.ts';
import { card } from './frame.ts';
import type { LongGapView } from './reminderViews.ts';
import type { Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Asked once when the two have not met for two cycles. Says nothing of either of them. */
export function longGapCard(view: LongGapView, reader: Reader): Card {
  const { longGap } = wordsFor(reader.locale).reminders;
  return card({
    fallback: longGap.fallback,
    body: [
      heading(longGap.title),
      line(plain(view.isSkipped ? longGap.skipped : longGap.text), 'Small'),
      line(quiet(longGap.waits(view.topics, view.actions)), 'Small'),
    ],
    actions: buttons(view, reader),
  });
}

function buttons({ pair, isSkipped, panelUrl }: LongGapView, reader: Reader): Button[] {
  const { longGap, openAgenda, mute } = wordsFor(reader.locale).reminders;
  const ids = { oneOnOneId: pair.id };
  return [
    ...(panelUrl === null ? [] : [open(openAgenda, panelUrl)]),
    ...(isSkipped ? [] : [press(longGap.skip, { verb: 'skipGap', ...ids })]),
    ...(reader.personId === null ? [] : [press(mute, { verb: 'muteReminders', ...ids, isMuted: true })]),
  ];
}
