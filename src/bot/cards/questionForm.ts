import { languageOf } from '../../domain/language.ts';
import { questionLimit } from '../../domain/openingQuestion.ts';
import { packs } from '../../locales/packs.ts';
import type { Block, FormButton } from './adaptiveCard.ts';
import { box, form, large, quiet, send, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { choiceInput, textInput } from './inputs.ts';
import { questionWords } from './questionWords.ts';
import type { CardReader, PairView } from './views.ts';

/** The question as the pair sees it everywhere: set apart, the largest words on the card. */
export function questionBox(question: string, reader: CardReader): Block {
  return box([
    textLine(quiet(cardStringsFor(reader.locale).question)),
    textLine(large(questionWords(question, reader)), 'None'),
  ]);
}

/** The form behind "Change the question": own words, or one of those offered. */
export function questionForm(pair: PairView, current: string, reader: CardReader): FormButton {
  const strings = cardStringsFor(reader.locale).questionCard;
  const offered = packs[languageOf(reader.locale)].offeredQuestions.filter(
    (question) => question !== questionWords(current, reader),
  );
  return form(
    strings.change,
    [
      textInput({ id: 'wording', label: strings.own, maxLength: questionLimit }),
      choiceInput({
        id: 'offered',
        label: strings.offered,
        placeholder: strings.choose,
        choices: offered.map((question) => ({ title: question, value: question })),
      }),
      textLine(quiet(strings.keeps), 'Small'),
    ],
    [send(strings.save, { verb: 'changeQuestion', oneOnOneId: pair.id }, { style: 'positive' })],
  );
}
