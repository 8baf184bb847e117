import { waitingSince } from '../../domain/waiting.ts';
import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, textLine, withMoment } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { momentOnCard, momentWords } from './dates.ts';
import { questionBox } from './questionForm.ts';
import type { CardReader, NextView } from './views.ts';

/** When the two meet, and what waits for them. */
export function nextCard(view: NextView, reader: CardReader): Card {
  const { next } = cardStringsFor(reader.locale);
  const when = view.startsAt === null ? next.unknown : momentWords(view.startsAt, reader);
  return card({
    fallback: next.fallback(when),
    body: [
      heading(next.title),
      textLine(
        view.startsAt === null
          ? plain(when)
          : { ...withMoment(momentOnCard(view.startsAt, reader)), weight: 'Bolder' },
        'Small',
      ),
      textLine(plain(topicsLine(view, reader))),
      textLine(plain(actionsLine(view, reader)), 'None'),
      questionBox(view.question, reader),
    ],
    actions: commandButtons(['agenda', 'actions', 'question'], view.pair, reader),
  });
}

function topicsLine({ topics }: NextView, reader: CardReader): string {
  const { next } = cardStringsFor(reader.locale);
  const oldest = topics.oldestAddedAt && oldestWords(topics.oldestAddedAt, reader);
  return [next.topics(topics.count), oldest].filter(Boolean).join(', ');
}

function oldestWords(since: string, reader: CardReader): string {
  const { unit, count } = waitingSince(since, reader.now);
  return cardStringsFor(reader.locale).next.oldest(unit, count);
}

function actionsLine({ actions }: NextView, reader: CardReader): string {
  const { next } = cardStringsFor(reader.locale);
  return [next.actions(actions.open), actions.open > 0 && next.overdue(actions.overdue)]
    .filter(Boolean)
    .join(', ');
}
