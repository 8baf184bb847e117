import { wordsFor } from '../cards/wording/catalog.ts';
import { briefReply } from '../reminders/answerPress.ts';
import type { ReminderPress } from '../reminders/ports.ts';
import type { Asked } from './asked.ts';
import type { Reply } from './reply.ts';

/** "answer …": takes the place of what they had answered, and shows what stands. @throws Failure */
export async function answerReply(needs: ReminderPress, asked: Asked, text: string): Promise<Reply> {
  await needs.stories.writeAnswer(asked.person, asked.oneOnOne.id, text);
  const saved = wordsFor(asked.turn.locale).reminders.note.saved;
  return { ...(await answerFormReply(needs, asked)), text: saved };
}

/** The question with a field for their answer. @throws Failure */
export function answerFormReply(needs: ReminderPress, asked: Asked): Promise<Reply> {
  return briefReply(needs, asked, { kind: 'brief', startsAt: null, isShort: false });
}
