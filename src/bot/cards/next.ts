import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, strong } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { momentWords, waitingWords } from './dates.ts';
import { card } from './frame.ts';
import { questionBox } from './questionForm.ts';
import type { NextView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** When the two meet, and what waits for them. */
export function nextCard(view: NextView, reader: Reader): Card {
  const { next } = wordsFor(reader.locale);
  const when = view.startsAt === null ? next.unknown : momentWords(view.startsAt, reader);
  return card({
    fallback: next.fallback(when),
    body: [
      heading(next.title),
      line(view.startsAt === null ? plain(when) : strong(when), 'Small'),
      line(plain(topicsLine(view, reader))),
      line(plain(actionsLine(view, reader)), 'None'),
      questionBox(view.question, reader),
    ],
    actions: commandButtons(['agenda', 'actions', 'question'], view.pair, reader),
  });
}

function topicsLine({ topics }: NextView, reader: Reader): string {
  const { next } = wordsFor(reader.locale);
  const oldest = topics.oldestAddedAt && next.oldest(waitingWords(topics.oldestAddedAt, reader));
  return [next.topics(topics.count), oldest].filter(Boolean).join(', ');
}

function actionsLine({ actions }: NextView, reader: Reader): string {
  const { next } = wordsFor(reader.locale);
  return [next.actions(actions.open), actions.open > 0 && next.overdue(actions.overdue)]
    .filter(Boolean)
    .join(', ');
}
