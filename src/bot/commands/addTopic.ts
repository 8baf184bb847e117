import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Command } from './command.ts';
import type { CompiledCommandWords } from './compiledWords.ts';
import type { Marked } from './plainText.ts';
import { tooLong, typedTitle, withoutAgenda } from './title.ts';

/** Reads what follows "add". */
export function readTopic(text: string, marked: readonly Marked[], words: CompiledCommandWords): Command {
  const title = typedTitle(withoutAgenda(text, words), marked);
  if (title === '') return { kind: 'incomplete', command: 'addTopic', missing: 'title' };
  return tooLong(title, agendaLimits.title, 'addTopic') ?? { kind: 'addTopic', title };
}
