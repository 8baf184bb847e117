import { withoutLast } from '../../domain/lastCharacters.ts';
import { dueFirst } from '../../reading/sentences/mixedDates.ts';
import type { Setting } from '../../reading/sentences/readActionText.ts';
import { typedTitle } from '../../reading/sentences/typedTitle.ts';
import {
  afterWords,
  behindWords,
  type CompiledCommandWords,
  closing,
  firstWords,
  lastWords,
  leading,
  type Phrases,
  type SpokenWord,
} from '../../reading/sentences/words.ts';
import type { Command } from './command.ts';
import { readSnooze } from './snooze.ts';
import { readTarget, readTargets } from './target.ts';
import { readAction, readOwnAnswer, readQuestion, readTopic, withoutAgenda } from './title.ts';

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
