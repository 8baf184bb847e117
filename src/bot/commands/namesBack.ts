import type { Due } from '../../reading/dueDate.ts';
import { type Marked, withNames } from '../../reading/sentences/marked.ts';
import type { AddActionCommand, AddTopicCommand, Command, Targets } from './command.ts';

/** A command with names in place of the marks wherever words are handed on as they were said. Titles have them already. */
export function withNamesBack(command: Command, marked: readonly Marked[]): Command {
  switch (command.kind) {
    case 'unknown':
      return { ...command, text: withNames(command.text, marked) };
    case 'done':
      return { ...command, target: namedTarget(command.target, marked) };
    case 'snooze':
      return {
        ...command,
        target: namedTarget(command.target, marked),
        until: command.until && namedDue(command.until, marked),
      };
    case 'several':
      return { ...command, commands: command.commands.map((one) => named(one, marked)) };
    case 'addAction':
      return named(command, marked);
    case 'incomplete':
      if (command.command === 'addAction') return { ...command, due: namedDue(command.due, marked) };
      if (command.command !== 'snooze') return command;
      return { ...command, until: command.until && namedDue(command.until, marked) };
    default:
      return command;
  }
}

function named<C extends AddTopicCommand | AddActionCommand>(command: C, marked: readonly Marked[]): C {
  return command.kind === 'addAction' ? { ...command, due: namedDue(command.due, marked) } : command;
}

function namedTarget<T extends Targets>(target: T, marked: readonly Marked[]): T {
  if (!('words' in target) || target.words === undefined) return target;
  return { ...target, words: withNames(target.words, marked) };
}

function namedDue<D extends Due>(due: D, marked: readonly Marked[]): D {
  return due.kind === 'unclear' ? { ...due, words: withNames(due.words, marked) } : due;
}
