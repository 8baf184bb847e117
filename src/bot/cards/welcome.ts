import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet, strong } from './blocks.ts';
import { commandButtons } from './commandButtons.ts';
import { card } from './frame.ts';
import { bothNames } from './people.ts';
import { questionBox, questionForm } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { Reader, WelcomeView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Posted once, when Opener comes into a chat of two. */
export function welcomeCard({ pair, question }: WelcomeView, reader: Reader): Card {
  const { welcome, commands } = wordsFor(reader.locale);
  return card({
    fallback: welcome.fallback(questionWords(question, reader)),
    body: [
      heading(welcome.title),
      line(plain(welcome.value), 'Small'),
      questionBox(question, reader),
      line(plain(welcome.try)),
      ...commands.map((command) => line(strong(command), 'None')),
      line(quiet(welcome.privacy(bothNames(pair, reader)))),
    ],
    actions: [questionForm(pair, question, reader), ...commandButtons(['agenda', 'help'], pair, reader)],
  });
}
