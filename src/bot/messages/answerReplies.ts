import { cardStringsFor } from '../cards/cardStrings.ts';
import { briefReply } from '../reminders/answerPress.ts';
import type { ReminderPress } from '../reminders/reminderPorts.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';

/** "answer …": takes the place of what they had answered, and shows what stands. @throws Failure */
export async function answerReply(
  dependencies: ReminderPress,
  pairContext: PairContext,
  text: string,
): Promise<Reply> {
  await dependencies.useCases.writeAnswer(pairContext.person, pairContext.oneOnOne.id, text);
  const saved = cardStringsFor(pairContext.turn.locale).reminders.note.saved;
  return { ...(await answerFormReply(dependencies, pairContext)), text: saved };
}

/** The question with a field for their answer. @throws Failure */
export function answerFormReply(dependencies: ReminderPress, pairContext: PairContext): Promise<Reply> {
  return briefReply(dependencies, pairContext, { kind: 'brief', startsAt: null, isShort: false });
}
