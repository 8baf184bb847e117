import type { Card } from './adaptiveCard.ts';
import { box, heading, large, line, quiet } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { dayOfMoment } from './dates.ts';
import { card } from './frame.ts';
import { nameOf } from './people.ts';
import { questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { QuestionCardView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** The pair's question, who chose it and when, and a form to change it. */
export function questionCard(view: QuestionCardView, reader: Reader): Card {
  const { pair, question, justChanged } = view;
  const words = wordsFor(reader.locale).questionCard;
  const wording = questionWords(question.text, reader);
  return card({
    fallback: words.fallback(wording),
    body: [
      heading(justChanged ? words.justChanged : words.title),
      box([line(large(wording))]),
      line(quiet(originOf(view, reader)), 'Small'),
    ],
    actions: [questionForm(pair, question.text, reader), ...commandButtons(['agenda'], pair, reader)],
  });
}

function originOf({ pair, question }: QuestionCardView, reader: Reader): string {
  const words = wordsFor(reader.locale).questionCard;
  if (question.chosenBy === null) return words.default;
  const day = dayOfMoment(question.since, reader);
  if (question.chosenBy === reader.personId) return words.sinceYou(day);
  return words.since(day, nameOf(question.chosenBy, pair, reader));
}
