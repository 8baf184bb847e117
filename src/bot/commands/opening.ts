import { actionItemLimits } from '../../domain/actionItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { withoutLast } from '../../domain/lastCharacters.ts';
import { questionLimit } from '../../domain/openingQuestion.ts';
import { dueFirst } from '../../reading/sentences/mixedDates.ts';
import { readActionText, type Setting } from '../../reading/sentences/readActionText.ts';
import {
  afterWords,
  behindWords,
  type CompiledCommandWords,
  closing,
  firstWords,
  lastWords,
  leading,
  type Marked,
  type Phrases,
  type SpokenWord,
  typedTitle,
} from '../../reading/sentences/words.ts';
import type { AddActionCommand, Command, RefusedCommand } from './command.ts';
import { readSnooze } from './snooze.ts';
import { readTarget, readTargets } from './target.ts';

type Opening = keyof CompiledCommandWords['opening'] | 'remindMe';

/** A message that begins with a command: "add …", "action …", "done 2". */
export function readOpening(text: string, setting: Setting): Command | null {
  const { words } = setting;
  const said = firstWords(text);
  const found = longestOpening(words, (phrases) => leading(said, phrases));
  const isAgendaOnly = leading(said, words.agendaOnly.before);
  if (isAgendaOnly > (found?.count ?? 0))
    return readForAgenda(behindWords(text, said, isAgendaOnly, words), setting);
  const day = readRemindOn(text, said, setting);
  if (day) return day;
  return found && readers[found.opening](behindWords(text, said, found.count, words), setting);
}

/** "put hiring on the agenda"; null where it is put anywhere else. */
function readForAgenda(text: string, { marked, words }: Setting): Command | null {
  return withoutAgenda(text, words) === text ? null : readTopic(text, marked, words);
}

/** "Gehalt auf die Agenda setzen", where the verb stands last. */
export function readAgendaEnd(text: string, { marked, words }: Setting): Command | null {
  const whole = withoutLast(text, ' .!?');
  const said = lastWords(whole);
  const ending = closing(said, words.agendaOnly.end);
  const first = said.at(-ending);
  return ending > 0 && first && first.start > 0
    ? readTopic(whole.slice(0, first.start).trim(), marked, words)
    : null;
}

/** "remind me tomorrow to call Mia": the day first, then what. */
function readRemindOn(text: string, said: readonly SpokenWord[], setting: Setting): Command | null {
  const { words, speaking } = setting;
  const count = leading(said, words.remindOn.before);
  if (count === 0) return null;
  const rest = afterWords(text, said[count - 1]?.end ?? 0);
  const { what, due } = dueFirst(rest, speaking);
  const between = due.kind === 'none' ? 0 : leading(firstWords(what), words.remindOn.between);
  if (between === 0) return null;
  const title = typedTitle(afterWords(what, firstWords(what)[between - 1]?.end ?? 0), setting.marked);
  return title === '' ? null : { kind: 'addAction', title, ownerId: speaking.you.id, due };
}

function longestOpening(
  { opening, remindMe }: CompiledCommandWords,
  length: (phrases: Phrases) => number,
): { opening: Opening; count: number } | null {
  const names: readonly Opening[] = [
    'addTopic',
    'addAction',
    'remindMe',
    'done',
    'snooze',
    'question',
    'answer',
  ];
  const counted = names.map((name) => ({
    opening: name,
    count: length(name === 'remindMe' ? remindMe : opening[name]),
  }));
  const longest = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return longest.count > 0 ? longest : null;
}

const readers: Record<Opening, (text: string, setting: Setting) => Command | null> = {
  addTopic: (text, { marked, words }) => readTopic(text, marked, words),
  addAction: readNewAction,
  remindMe: (text, setting) => readAction(text, { ...setting, people: [] }),
  done: (text, { words }) => {
    const target = readTargets(text, words);
    return target ? { kind: 'done', target } : { kind: 'incomplete', command: 'done', missing: 'target' };
  },
  snooze: (text, { speaking, words }) => readSnooze(text, speaking, words),
  question: (text, { marked }) => readQuestion(text, marked),
  answer: (text, { marked }) => readOwnAnswer(text, marked),
};

/** "action 2" means one that is there: nobody calls a new one 2. */
function readNewAction(text: string, setting: Setting): Command | null {
  const target = readTarget(text, setting.words);
  const isNumber = target?.kind === 'number' && target.words === undefined;
  return isNumber ? null : readAction(text, setting);
}

/** A topic without the "to the agenda" after it. */
function withoutAgenda(text: string, { toAgenda }: CompiledCommandWords): string {
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
function readTopic(text: string, marked: readonly Marked[], words: CompiledCommandWords): Command {
  const title = typedTitle(withoutAgenda(text, words), marked);
  if (title === '') return { kind: 'incomplete', command: 'addTopic', missing: 'title' };
  return tooLong(title, agendaLimits.title, 'addTopic') ?? { kind: 'addTopic', title };
}

/** Reads what follows "answer". */
function readOwnAnswer(said: string, marked: readonly Marked[]): Command {
  const text = typedTitle(said, marked);
  if (text === '') return { kind: 'incomplete', command: 'answer', missing: 'text' };
  return tooLong(text, agendaLimits.answer, 'answer') ?? { kind: 'answer', text };
}

/** Reads what follows "question": a new wording, or nothing. */
function readQuestion(text: string, marked: readonly Marked[]): Command {
  const wording = typedTitle(text, marked);
  if (wording === '') return { kind: 'question', wording: null };
  return tooLong(wording, questionLimit, 'question') ?? { kind: 'question', wording };
}

/** Reads what follows "action": owner and due date in any order around what is to be done. */
function readAction(text: string, setting: Setting): Command {
  const { title, ownerId, due, unsureOwner, stranger } = readActionText(text, setting);
  if (stranger !== undefined) {
    return { kind: 'refused', command: 'addAction', because: { reason: 'notOneOfTheTwo', name: stranger } };
  }
  if (title === '') return { kind: 'incomplete', command: 'addAction', missing: 'title', ownerId, due };
  const unsure = unsureOwner === undefined ? {} : { unsureOwner };
  const action: AddActionCommand = { kind: 'addAction', title, ownerId, due, ...unsure };
  return tooLong(title, actionItemLimits.title, 'addAction') ?? action;
}
