import type { Clock } from '../../usecases/pairPorts.ts';
import type { AddActionCommand } from '../commands/command.ts';

/** What was asked back, and what it was about: nothing of it is stored before the answer. */
export type OpenQuestion =
  | { kind: 'action'; newId: string; command: AddActionCommand; days: readonly [string, string] | null }
  | { kind: 'snooze'; actionId: string; days: readonly [string, string] };

/** Questions whose answer somebody may type instead of pressing a button. */
export type OpenQuestions = {
  /** @param who the conversation and the person who was asked */
  ask(who: Asker, question: OpenQuestion): void;
  /** The question that is open, once: whatever is said next answers it, or lets it go. */
  take(who: Asker): OpenQuestion | null;
};

export type Asker = { conversationId: string; personId: string };

const keptFor = 10 * 60_000;
const maxKept = 1_000;

/**
 * Kept in this process only: after a restart, or where another process gets the answer, the buttons still answer it,
 * and what was typed is a message like any other.
 */
export function createOpenQuestions(clock: Clock): OpenQuestions {
  const open = new Map<string, { question: OpenQuestion; at: number }>();
  const keyOf = ({ conversationId, personId }: Asker) => JSON.stringify([conversationId, personId]);
  return {
    ask(who, question) {
      open.delete(keyOf(who));
      open.set(keyOf(who), { question, at: Date.parse(clock()) });
      const [oldest] = open.keys();
      if (open.size > maxKept && oldest !== undefined) open.delete(oldest);
    },
    take(who) {
      const kept = open.get(keyOf(who));
      open.delete(keyOf(who));
      return kept && Date.parse(clock()) - kept.at < keptFor ? kept.question : null;
    },
  };
}
