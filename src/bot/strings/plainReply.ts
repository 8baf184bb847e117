import type { BotStrings } from '../../locales/shape/botStrings.ts';
import type { Command, Incomplete, RefusedCommand } from '../commands/command.ts';

/** What to say to a message that was understood and cannot be done as it stands; null for every other command. */
export function askAgain(command: Command, strings: BotStrings): string | null {
  switch (command.kind) {
    case 'incomplete':
      return missingPart(command, strings);
    case 'refused':
      return refusal(command, strings);
    case 'addAction':
      return command.due.kind === 'unclear' ? strings.unclearDate(command.due.words) : null;
    case 'snooze':
      return command.until?.kind === 'unclear' ? strings.unclearDate(command.until.words) : null;
    default:
      return null;
  }
}

function missingPart({ command }: Incomplete, strings: BotStrings): string {
  return strings.missing[command];
}

function refusal({ command, because }: RefusedCommand, strings: BotStrings): string {
  return because.reason === 'tooLong'
    ? strings.tooLong(command, because.length, because.limit)
    : strings.notOneOfTheTwo(because.name);
}
