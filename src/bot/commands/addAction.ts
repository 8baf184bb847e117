import { actionItemLimits } from '../../domain/actionItem.ts';
import type { AddActionCommand, Command, Speaking } from './command.ts';
import type { CompiledCommandWords } from './compiledWords.ts';
import { dueAtEnd } from './mixedDates.ts';
import { splitOwner } from './owner.ts';
import type { Naming } from './peopleNamed.ts';
import type { Marked } from './plainText.ts';
import { tooLong, typedTitle } from './title.ts';

/** What stands around the text of an action item. */
export type Setting = {
  speaking: Speaking;
  people: readonly Naming[];
  marked: readonly Marked[];
  words: CompiledCommandWords;
};

/** Reads what follows "action": owner and due date in any order around what is to be done. */
export function readAction(text: string, { speaking, people, marked, words }: Setting): Command {
  const first = splitOwner(text, people, words);
  const { what, due } = dueAtEnd(first?.what ?? text, speaking);
  const second = first ? null : splitOwner(what, people, words);
  const owner = (first ?? second)?.owner;
  const unsure = owner && 'unsure' in owner ? { unsureOwner: owner.unsure } : {};
  const named = owner && 'personId' in owner ? owner : null;
  if (named && !isOneOfTheTwo(named.personId, speaking)) return stranger(named.name);
  const ownerId = named?.personId ?? speaking.you.id;
  const title = typedTitle(second?.what ?? what, marked);
  if (title === '') return { kind: 'incomplete', command: 'addAction', missing: 'title', ownerId, due };
  const action: AddActionCommand = { kind: 'addAction', title, ownerId, due, ...unsure };
  return tooLong(title, actionItemLimits.title, 'addAction') ?? action;
}

function isOneOfTheTwo(personId: string, { you, other }: Speaking): boolean {
  return personId === you.id || personId === other?.id;
}

function stranger(name: string): Command {
  return { kind: 'refused', command: 'addAction', because: { reason: 'notOneOfTheTwo', name } };
}
