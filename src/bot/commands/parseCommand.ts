import type { Whose } from '../../locales/shape/commandName.ts';
import { listed } from '../../locales/writing/listed.ts';
import { splitDueDate } from '../../reading/dueDate.ts';
import { wordsOf } from '../../reading/sentences/compiledWords.ts';
import { type Naming, namings } from '../../reading/sentences/peopleNamed.ts';
import type { Setting } from '../../reading/sentences/readActionText.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import {
  type CompiledCommandWords,
  closing,
  fewWords,
  firstWords,
  isOneOf,
  leading,
  type Phrases,
  phrases,
  type SpokenWord,
  withoutCourtesies,
} from '../../reading/sentences/words.ts';
import type { Command } from './command.ts';
import { nearestCommands } from './nearest.ts';
import { readAgendaEnd, readOpening } from './opening.ts';
import { plainText, withNamesBack } from './plainText.ts';
import { readReopen } from './reopen.ts';
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
  if (isThanks(said, asked, words)) return { kind: 'thanks' };
  if (firstWords(asked).length === 0) return { kind: 'help' };
  const command =
    readAlone(asked, setting) ??
    readReopen(asked, words) ??
    done(numberDone(asked, words)) ??
    readOpening(asked, setting) ??
    readAgendaEnd(asked, setting) ??
    done(wordsDone(asked, words)) ??
    unknown(said, asked, setting);
  return withNamesBack(command, marked);
}

/** "Thanks!", and "ok, thanks 🙏", where nothing else is said. */
function isThanks(said: string, asked: string, words: CompiledCommandWords): boolean {
  const all = fewWords(said) ?? [];
  if (isOneOf(all, words.thanks)) return true;
  return firstWords(asked).length === 0 && all.length > 0 && closing(all, words.thanks) > 0;
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

/** "All done!" may be a mood as well: it is asked. */
function done(target: ReturnType<typeof numberDone>): Command | null {
  if (target?.kind === 'all' || target?.kind === 'both')
    return { kind: 'incomplete', command: 'done', missing: 'target' };
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

/** A message that is a command and nothing else: "agenda", "show me my actions", "when do we meet?" */
function readAlone(text: string, { speaking, people, words }: Setting): Command | null {
  let said = fewWords(text) ?? [];
  while (said.length > 0) {
    const whose = readList(said, people, speaking, words);
    if (whose) return { kind: 'listActions', whose };
    const name = aloneName(said, words);
    if (name) return name === 'question' ? { kind: 'question', wording: null } : { kind: name };
    const shown = leading(said, words.show);
    if (shown === 0) return null;
    said = said.slice(shown);
  }
  return null;
}

function aloneName(
  said: readonly SpokenWord[],
  { alone }: CompiledCommandWords,
): keyof CompiledCommandWords['alone'] | undefined {
  const names = ['help', 'agenda', 'next', 'wrapUp', 'recap', 'export', 'settings', 'question'] as const;
  return names.find((name) => isOneOf(said, alone[name]));
}

const order = ['done', 'mine', 'theirs', 'all'] as const;

/** Whose action items a whole message asks for: "my actions", "actions done", "Mia's tasks"; null when it asks for none. */
function readList(
  said: readonly SpokenWord[],
  people: readonly Naming[],
  speaking: Speaking,
  { lists }: CompiledCommandWords,
): Whose | null {
  if (isOneOf(said, lists.nouns)) return 'all';
  if (isOneOf(said, lists.sayMine)) return 'mine';
  for (const whose of order) {
    const selectors = [lists.selectors[whose], phrases(namesFor(whose, people, speaking, lists.named))];
    if (selectors.some((selector) => selects(said, selector, lists.nouns))) return whose;
  }
  return null;
}

function selects(said: readonly SpokenWord[], selector: Phrases, nouns: Phrases): boolean {
  const before = leading(said, selector);
  const after = closing(said, selector);
  return (
    (before > 0 && isOneOf(said.slice(before), nouns)) ||
    (after > 0 && isOneOf(said.slice(0, said.length - after), nouns))
  );
}

function namesFor(
  whose: Whose,
  people: readonly Naming[],
  { you, other }: Speaking,
  forms: string,
): string[] {
  const ids = { mine: you.id, theirs: other?.id, all: undefined, done: undefined };
  return people
    .filter(({ personId, how }) => personId === ids[whose] && (how === 'name' || how === 'mention'))
    .flatMap(({ phrase }) => listed(forms.replaceAll('NAME', () => phrase)));
}
