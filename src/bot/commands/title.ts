import { actionItemLimits } from '../../domain/actionItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { questionLimit } from '../../domain/openingQuestion.ts';
import { readActionText, type Setting } from '../../reading/sentences/readActionText.ts';
import { type Marked, typedTitle } from '../../reading/sentences/typedTitle.ts';
import { type CompiledCommandWords, closing, firstWords, lastWords } from '../../reading/sentences/words.ts';
import type { AddActionCommand, Command, RefusedCommand } from './command.ts';

/** A topic without the "to the agenda" after it. */
export function withoutAgenda(text: string, { toAgenda }: CompiledCommandWords): string {
  const said = lastWords(text);
  const ending = closing(said, toAgenda);
  const first = ending > 0 ? said.at(-ending) : undefined;
  return first && firstWords(text)[0]?.start !== first.start ? text.slice(0, first.start).trim() : text;
}

/** Refuses a text that is over its limit; null when it is not. Nothing is ever cut. */
function tooLong(text: string, limit: number, command: RefusedCommand['command']): RefusedCommand | null {
  const { length } = text;
  return length > limit ? { kind: 'refused', command, because: { reason: 'tooLong', length, limit } } : null;
}

/** Reads what follows "add". */
export function readTopic(text: string, marked: readonly Marked[], words: CompiledCommandWords): Command {
  const title = typedTitle(withoutAgenda(text, words), marked);
  if (title === '') return { kind: 'incomplete', command: 'addTopic', missing: 'title' };
  return tooLong(title, agendaLimits.title, 'addTopic') ?? { kind: 'addTopic', title };
}

/** Reads what follows "answer". */
export function readOwnAnswer(said: string, marked: readonly Marked[]): Command {
  const text = typedTitle(said, marked);
  if (text === '') return { kind: 'incomplete', command: 'answer', missing: 'text' };
  return tooLong(text, agendaLimits.answer, 'answer') ?? { kind: 'answer', text };
}

/** Reads what follows "question": a new wording, or nothing. */
export function readQuestion(text: string, marked: readonly Marked[]): Command {
  const wording = typedTitle(text, marked);
  if (wording === '') return { kind: 'question', wording: null };
  return tooLong(wording, questionLimit, 'question') ?? { kind: 'question', wording };
}

/** Reads what follows "action": owner and due date in any order around what is to be done. */
export function readAction(text: string, setting: Setting): Command {
  const { title, ownerId, due, unsureOwner, stranger } = readActionText(text, setting);
  if (stranger !== undefined) {
    return { kind: 'refused', command: 'addAction', because: { reason: 'notOneOfTheTwo', name: stranger } };
  }
  if (title === '') return { kind: 'incomplete', command: 'addAction', missing: 'title', ownerId, due };
  const unsure = unsureOwner === undefined ? {} : { unsureOwner };
  const action: AddActionCommand = { kind: 'addAction', title, ownerId, due, ...unsure };
  return tooLong(title, actionItemLimits.title, 'addAction') ?? action;
}
