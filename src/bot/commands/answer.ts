import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Command } from './command.ts';
import type { Marked } from './plainText.ts';
import { tooLong, typedTitle } from './title.ts';

/** Reads what follows "answer". */
export function readOwnAnswer(said: string, marked: readonly Marked[]): Command {
  const text = typedTitle(said, marked);
  if (text === '') return { kind: 'incomplete', command: 'answer', missing: 'text' };
  return tooLong(text, agendaLimits.answer, 'answer') ?? { kind: 'answer', text };
}
