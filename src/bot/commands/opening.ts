import { readAction, type Setting } from './addAction.ts';
import { readTopic } from './addTopic.ts';
import { readOwnAnswer } from './answer.ts';
import { readQuestion } from './changeQuestion.ts';
import type { Command } from './command.ts';
import type { Words } from './compiledWords.ts';
import { afterWords } from './courtesies.ts';
import { leading, type Phrases } from './phrases.ts';
import { readSnooze } from './snooze.ts';
import { firstWords } from './spokenWords.ts';
import { readTarget, readTargets } from './target.ts';

type Opening = keyof Words['opening'] | 'remindMe';

/** A message that begins with a command: "add …", "action …", "done 2". */
export function readOpening(text: string, setting: Setting): Command | null {
  const said = firstWords(text);
  const found = longestOpening(setting.words, (phrases) => leading(said, phrases));
  return found && readers[found.opening](afterWords(text, said[found.count - 1]?.end ?? 0), setting);
}

function longestOpening(
  { opening, remindMe }: Words,
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
  return readTarget(text, setting.words)?.kind === 'number' ? null : readAction(text, setting);
}
