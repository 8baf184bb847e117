import { splitDueDate } from '../../reading/dueDate.ts';
import { wordsOf } from '../../reading/sentences/compiledWords.ts';
import { withoutCourtesies } from '../../reading/sentences/courtesies.ts';
import { namings } from '../../reading/sentences/peopleNamed.ts';
import type { Setting } from '../../reading/sentences/readActionText.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import { firstWords } from '../../reading/sentences/spokenWords.ts';
import { readAlone } from './alone.ts';
import type { Command } from './command.ts';
import { withNamesBack } from './namesBack.ts';
import { nearestCommands } from './nearest.ts';
import { readAgendaEnd, readOpening } from './opening.ts';
import { plainText } from './plainText.ts';
import { numberDone, readTargets, wordsDone } from './target.ts';

/**
 * What somebody asked the bot for, in the words of a message as Teams delivers it. Never throws on any text; takes
 * time in proportion to its length. What it does not understand is `unknown`, with the nearest commands.
 * @throws RangeError for an unknown zone
 */
export function parseCommand(text: string, speaking: Speaking): Command {
  const words = wordsOf(speaking.language);
  const { text: said, lines, marked } = plainText(text, speaking.mentions);
  const setting = { speaking, people: namings(speaking, marked, words), marked, words };
  const several = readSeveral(lines, setting);
  if (several) return withNamesBack(several, marked);
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

/** How people begin each line of a list. */
const bullet = /^(?:[-*•‣▪◦·–—+]|\d{1,2}[.)])\s*/u;

/** "add" and a list beneath, one to a line; null where it is no list of topics or action items. */
function readSeveral([first = '', ...items]: readonly string[], setting: Setting): Command | null {
  if (items.length < 2 || items.length > maxItems || !items.every((line) => bullet.test(line))) return null;
  const head = withoutCourtesies(first, setting.words);
  const opened = readOpening(head, setting);
  if (opened?.kind !== 'incomplete' || opened.missing !== 'title') return null;
  const commands = items
    .map((line) => readOpening(`${head} ${line.replace(bullet, '')}`, setting))
    .filter((command) => command?.kind === 'addTopic' || command?.kind === 'addAction');
  return commands.length === items.length ? { kind: 'several', commands } : null;
}

const maxItems = 20;

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
