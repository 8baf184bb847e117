import { agendaLimits } from '../../domain/agendaItem.ts';
import type { CompiledCommandWords } from '../../reading/sentences/compiledWords.ts';
import type { Marked } from '../../reading/sentences/marked.ts';
import { typedTitle } from '../../reading/sentences/typedTitle.ts';
import type { Command } from './command.ts';
import { tooLong, withoutAgenda } from './title.ts';

/** Reads what follows "add". */
export function readTopic(text: string, marked: readonly Marked[], words: CompiledCommandWords): Command {
  const title = typedTitle(withoutAgenda(text, words), marked);
  if (title === '') return { kind: 'incomplete', command: 'addTopic', missing: 'title' };
  return tooLong(title, agendaLimits.title, 'addTopic') ?? { kind: 'addTopic', title };
}
