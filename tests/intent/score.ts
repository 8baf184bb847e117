import { type Understood, understoodMessage } from '../../src/bot/commands/understood.ts';
import type { Language } from '../../src/domain/language.ts';
import { type Line, open } from './lines.ts';

/**
 * How a line was read. `wrong`: another day, item or owner than was meant, in silence; `dropped`: a day or an owner
 * that was meant is left out without a word; `title`: the day, the owner and the item are right and the title is not.
 */
export type Verdict = 'right' | 'asked' | 'dropped' | 'title' | 'wrong';

/** Rae speaks, on Wednesday 25 March 2026. */
export function speakingIn(language: Language) {
  return {
    now: '2026-03-25T10:00:00Z',
    zone: 'Europe/Berlin',
    language,
    you: { id: 'me', name: 'Rae Okafor' },
    other: { id: 'other', name: 'Mia Lindqvist' },
    mentions: [],
  };
}

export function understood({ language, text }: Line): Understood {
  return understoodMessage(text, speakingIn(language), open[language]);
}

export function verdict(line: Line, got: Understood): Verdict {
  if (line.asks) return got.ask ? 'right' : isQuiet(got) ? 'dropped' : 'wrong';
  if (got.ask) return 'asked';
  if (got.command !== line.command) return 'wrong';
  if (line.due !== null && got.due === null) return 'dropped';
  const isSame = got.due === line.due && got.owner === line.owner && isEqual(got.target, line.target);
  if (!isSame)
    return got.due === line.due && line.owner === 'other' && got.owner === 'me' ? 'wrong' : 'wrong';
  return got.title === line.title ? 'right' : 'title';
}

/** Nothing of what should be asked was made use of: no day, no item. */
function isQuiet({ command, due, target }: Understood): boolean {
  return command === 'addAction' && due === null && target.length === 0;
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
