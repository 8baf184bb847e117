import type { Card } from './adaptiveCard.ts';
import { heading, line, plain, quiet } from './blocks.ts';
import { open } from './buttons.ts';
import { card } from './frame.ts';
import { questionBox } from './questionForm.ts';
import { questionWords } from './questionWords.ts';
import type { MeetingStartedView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Posted once when the meeting starts. No code can open the side panel, so the card says where to click. */
export function meetingStartedCard(view: MeetingStartedView, reader: Reader): Card {
  const { meetingStarted } = wordsFor(reader.locale);
  return card({
    fallback: meetingStarted.fallback(questionWords(view.question, reader)),
    body: [
      heading(meetingStarted.title),
      questionBox(view.question, reader),
      line(plain(meetingStarted.topics(view.topics))),
      line(quiet(meetingStarted.hint), 'None'),
    ],
    actions: [open(meetingStarted.openPanel, view.panelUrl)],
  });
}
