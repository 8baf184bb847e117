import type { Card } from './adaptiveCard.ts';
import { card, commandButtons, heading, plain, quiet, strong, textLine } from './blocks.ts';
import { bothNames, cardStringsFor } from './cardStrings.ts';
import { questionBox, questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { CardReader, WelcomeView } from './views.ts';

/** Posted once, when Opener comes into a chat of two. */
export function welcomeCard({ pair, question }: WelcomeView, reader: CardReader): Card {
  const { welcome, commands } = cardStringsFor(reader.locale);
  return card({
    fallback: welcome.fallback(questionWords(question, reader)),
    body: [
      heading(welcome.title),
      textLine(plain(welcome.value), 'Small'),
      questionBox(question, reader),
      textLine(plain(welcome.try)),
      ...commands.map((command) => textLine(strong(command), 'None')),
      textLine(quiet(welcome.privacy(bothNames(pair, reader)))),
    ],
    actions: [questionForm(pair, question, reader), ...commandButtons(['agenda', 'help'], pair, reader)],
  });
}
