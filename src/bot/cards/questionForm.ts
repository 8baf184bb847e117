import { languageOf } from '../../domain/language.ts';
import { offeredQuestions } from '../../domain/offeredQuestions.ts';
import { questionLimit } from '../../domain/openingQuestion.ts';
import type { Block, FormButton } from './adaptiveCard.ts';
import { box, large, line, quiet } from './blocks.ts';
import { form, send } from './buttons.ts';
import { choiceInput, textInput } from './inputs.ts';
import { questionWords } from './questionWords.ts';
import type { PairView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** The question as the pair sees it everywhere: set apart, the largest words on the card. */
export function questionBox(question: string, reader: Reader): Block {
  return box([
    line(quiet(wordsFor(reader.locale).question)),
    line(large(questionWords(question, reader)), 'None'),
  ]);
}

/** The form behind "Change the question": own words, or one of those offered. */
export function questionForm(pair: PairView, current: string, reader: Reader): FormButton {
  const words = wordsFor(reader.locale).questionCard;
  const offered = offeredQuestions[languageOf(reader.locale)].filter(
    (question) => question !== questionWords(current, reader),
  );
  return form(
    words.change,
    [
      textInput({ id: 'wording', label: words.own, maxLength: questionLimit }),
      choiceInput({
        id: 'offered',
        label: words.offered,
        placeholder: words.choose,
        choices: offered.map((question) => ({ title: question, value: question })),
      }),
      line(quiet(words.keeps), 'Small'),
    ],
    [send(words.save, { verb: 'changeQuestion', oneOnOneId: pair.id }, { style: 'positive' })],
  );
}
