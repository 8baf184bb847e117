import type { Card } from './adaptiveCard.ts';
import { box, card, commandButtons, heading, large, quiet, textLine } from './blocks.ts';
import { cardStringsFor, shownName } from './cardStrings.ts';
import { dayOfMoment } from './dates.ts';
import { questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { CardReader, QuestionCardView } from './views.ts';

/** The pair's question, who chose it and when, and a form to change it. */
export function questionCard(view: QuestionCardView, reader: CardReader): Card {
  const { pair, question, justChanged } = view;
  const strings = cardStringsFor(reader.locale).questionCard;
  const wording = questionWords(question.text, reader);
  return card({
    fallback: strings.fallback(wording),
    body: [
      heading(justChanged ? strings.justChanged : strings.title),
      box([textLine(large(wording))]),
      textLine(quiet(originOf(view, reader)), 'Small'),
    ],
    actions: [questionForm(pair, question.text, reader), ...commandButtons(['agenda'], pair, reader)],
  });
}

function originOf({ pair, question }: QuestionCardView, reader: CardReader): string {
  const strings = cardStringsFor(reader.locale).questionCard;
  if (question.chosenBy === null) return strings.default;
  const day = dayOfMoment(question.since, reader);
  if (question.chosenBy === reader.personId) return strings.sinceYou(day);
  return strings.since(day, shownName(question.chosenBy, pair, reader));
}
