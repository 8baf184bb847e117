import type { Card } from './adaptiveCard.ts';
import { card, heading, open, plain, quiet, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { questionBox } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { CardReader, MeetingStartedView } from './views.ts';

/** Posted once when the meeting starts. No code can open the side panel, so the card says where to click. */
export function meetingStartedCard(view: MeetingStartedView, reader: CardReader): Card {
  const { meetingStarted } = cardStringsFor(reader.locale);
  return card({
    fallback: meetingStarted.fallback(questionWords(view.question, reader)),
    body: [
      heading(meetingStarted.title),
      questionBox(view.question, reader),
      textLine(plain(meetingStarted.topics(view.topics))),
      textLine(quiet(meetingStarted.hint), 'None'),
    ],
    actions: [open(meetingStarted.openPanel, view.panelUrl)],
  });
}
