import { otherThan } from '../../domain/oneOnOne.ts';
import type { Card } from './adaptiveCard.ts';
import { heading, line, plain } from './blocks.ts';
import { press } from './buttons.ts';
import { card } from './frame.ts';
import type { MutedView } from './reminderViews.ts';
import type { Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Whether somebody is reminded of a 1:1, with a button to change their mind. */
export function mutedCard({ pair, isMuted }: MutedView, reader: Reader): Card {
  const { muted, mute, unmute } = wordsFor(reader.locale).reminders;
  const { name } = otherThan(pair.people, reader.personId ?? '');
  const title = isMuted ? muted.off(name) : muted.on(name);
  return card({
    fallback: title,
    body: [heading(title), line(plain(isMuted ? muted.offMore : muted.onMore), 'Small')],
    actions: [
      press(isMuted ? unmute : mute, { verb: 'muteReminders', oneOnOneId: pair.id, isMuted: !isMuted }),
    ],
  });
}
