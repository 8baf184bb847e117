import { questionLimit } from '../../domain/openingQuestion.ts';
import type { Marked } from '../../reading/sentences/marked.ts';
import { typedTitle } from '../../reading/sentences/typedTitle.ts';
import type { Command } from './command.ts';
import { tooLong } from './title.ts';

/** Reads what follows "question": a new wording, or nothing. */
export function readQuestion(text: string, marked: readonly Marked[]): Command {
  const wording = typedTitle(text, marked);
  if (wording === '') return { kind: 'question', wording: null };
  return tooLong(wording, questionLimit, 'question') ?? { kind: 'question', wording };
}
