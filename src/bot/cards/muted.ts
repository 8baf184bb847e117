import { otherThan } from '../../domain/oneOnOne.ts';
import type { Card } from './adaptiveCard.ts';
import { card, heading, plain, press, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { MutedView } from './reminderViews.ts';
import type { CardReader } from './views.ts';

/** Whether somebody is reminded of a 1:1, with a button to change their mind. */
export function mutedCard({ pair, isMuted }: MutedView, reader: CardReader): Card {
  const { muted, mute, unmute } = cardStringsFor(reader.locale).reminders;
  const { name } = otherThan(pair.people, reader.personId ?? '');
  const title = isMuted ? muted.off(name) : muted.on(name);
  return card({
    fallback: title,
    body: [heading(title), textLine(plain(isMuted ? muted.offMore : muted.onMore), 'Small')],
    actions: [
      press(isMuted ? unmute : mute, { verb: 'muteReminders', oneOnOneId: pair.id, isMuted: !isMuted }),
    ],
  });
}
