import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Marked } from '../../reading/sentences/marked.ts';
import { typedTitle } from '../../reading/sentences/typedTitle.ts';
import type { Command } from './command.ts';
import { tooLong } from './title.ts';

/** Reads what follows "answer". */
export function readOwnAnswer(said: string, marked: readonly Marked[]): Command {
  const text = typedTitle(said, marked);
  if (text === '') return { kind: 'incomplete', command: 'answer', missing: 'text' };
  return tooLong(text, agendaLimits.answer, 'answer') ?? { kind: 'answer', text };
}
