import type { Command, Incomplete, Refused } from '../commands/command.ts';
import type { BotWording } from './botWording.ts';

/** What to say to a message that was understood and cannot be done as it stands; null for every other command. */
export function askAgain(command: Command, wording: BotWording): string | null {
  switch (command.kind) {
    case 'incomplete':
      return missingPart(command, wording);
    case 'refused':
      return refusal(command, wording);
    case 'addAction':
      return command.due.kind === 'unclear' ? wording.unclearDate(command.due.words) : null;
    case 'snooze':
      return command.until?.kind === 'unclear' ? wording.unclearDate(command.until.words) : null;
    default:
      return null;
  }
}

function missingPart({ command }: Incomplete, wording: BotWording): string {
  return wording.missing[command];
}

function refusal({ command, because }: Refused, wording: BotWording): string {
  return because.reason === 'tooLong'
    ? wording.tooLong(command, because.length, because.limit)
    : wording.notOneOfTheTwo(because.name);
}
