import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Command } from './command.ts';
import type { Marked } from './plainText.ts';
import { titleOf, tooLong } from './title.ts';

/** Reads what follows "answer". */
export function readOwnAnswer(said: string, marked: readonly Marked[]): Command {
  const text = titleOf(said, marked);
  if (text === '') return { kind: 'incomplete', command: 'answer', missing: 'text' };
  return tooLong(text, agendaLimits.answer, 'answer') ?? { kind: 'answer', text };
}
