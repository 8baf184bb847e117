import { actionItemLimits } from '../../domain/actionItem.ts';
import { readActionText, type Setting } from '../../reading/sentences/readActionText.ts';
import type { AddActionCommand, Command } from './command.ts';
import { tooLong } from './title.ts';

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
