import type { Card } from './adaptiveCard.ts';
import { heading, plain, quiet, strong, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import { bothNames } from './people.ts';
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
