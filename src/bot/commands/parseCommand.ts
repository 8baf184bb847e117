import { splitDueDate } from '../../domain/dueDate.ts';
import type { Setting } from './addAction.ts';
import { readAlone } from './alone.ts';
import type { Command, Speaking } from './command.ts';
import { wordsOf } from './compiledWords.ts';
import { withoutCourtesies } from './courtesies.ts';
import { withNamesBack } from './namesBack.ts';
import { nearestCommands } from './nearest.ts';
import { readAgendaEnd, readOpening } from './opening.ts';
import { namings } from './peopleNamed.ts';
import { plainText } from './plainText.ts';
import { firstWords } from './spokenWords.ts';
import { numberDone, readTargets, wordsDone } from './target.ts';

/**
 * What somebody asked the bot for, in the words of a message as Teams delivers it. Never throws on any text; takes
 * time in proportion to its length. What it does not understand is `unknown`, with the nearest commands.
 * @throws RangeError for an unknown zone
 */
export function parseCommand(text: string, speaking: Speaking): Command {
  const words = wordsOf(speaking.language);
  const { text: said, marked } = plainText(text, speaking.mentions);
  const setting = { speaking, people: namings(speaking, marked, words), marked, words };
  const asked = withoutCourtesies(said, words);
  if (firstWords(asked).length === 0) return { kind: 'help' };
  const command =
    readAlone(asked, setting) ??
    done(numberDone(asked, words)) ??
    readOpening(asked, setting) ??
    readAgendaEnd(asked, setting) ??
    done(wordsDone(asked, words)) ??
    unknown(said, asked, setting);
  return withNamesBack(command, marked);
}

function done(target: ReturnType<typeof numberDone>): Command | null {
  return target && { kind: 'done', target };
}

function unknown(text: string, asked: string, { speaking, words }: Setting): Command {
  const target = readTargets(asked, words);
  if (target && target.kind !== 'words') {
    return { kind: 'unknown', text, nearest: ['done', 'snooze', 'listActions'] };
  }
  const hasDate = splitDueDate(text, speaking).due.kind === 'date';
  return { kind: 'unknown', text, nearest: nearestCommands(text, words, hasDate) };
}
