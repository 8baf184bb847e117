import type { Button, Card } from './adaptiveCard.ts';
import { card, heading, open, plain, press, quiet, textLine } from './blocks.ts';
import { cadenceForm } from './cadenceForm.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { LongGapView } from './reminderViews.ts';
import type { CardReader } from './views.ts';

/** Asked once when the two have not met for two cycles. Says nothing of either of them. */
export function longGapCard(view: LongGapView, reader: CardReader): Card {
  const { longGap } = cardStringsFor(reader.locale).reminders;
  return card({
    fallback: longGap.fallback,
    body: [
      heading(longGap.title),
      textLine(plain(view.isSkipped ? longGap.skipped : longGap.text), 'Small'),
      textLine(quiet(longGap.waits(view.topics, view.actions)), 'Small'),
    ],
    actions: buttons(view, reader),
  });
}

/** The three things that it asks about; once it is skipped, the way to the agenda. */
function buttons(view: LongGapView, reader: CardReader): Button[] {
  const { pair, isSkipped, times, panelUrl } = view;
  const { longGap, openAgenda, mute } = cardStringsFor(reader.locale).reminders;
  const ids = { oneOnOneId: pair.id };
  const panel = panelUrl === null ? [] : [open(isSkipped ? openAgenda : longGap.move, panelUrl)];
  return [
    ...panel,
    ...(isSkipped
      ? []
      : [
          press(longGap.skip, { verb: 'skipGap', ...ids }),
          { ...cadenceForm(pair, times, reader), title: longGap.find },
        ]),
    ...(reader.personId === null ? [] : [press(mute, { verb: 'muteReminders', ...ids, isMuted: true })]),
  ];
}
