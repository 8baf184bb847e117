import {
  type CompiledCommandWords,
  closing,
  fewWords,
  isOneOf,
  leading,
} from '../../reading/sentences/words.ts';
import type { Command } from './command.ts';
import { readTargets } from './target.ts';

/** "undo", "reopen 2", "2 not done": something that was closed is to be open again; null where nothing says so. */
export function readReopen(text: string, words: CompiledCommandWords): Command | null {
  const said = fewWords(text) ?? [];
  const { alone, opening, ending } = words.reopen;
  if (isOneOf(said, alone) || isOneOf(said, opening)) return { kind: 'reopen', target: null };
  const before = leading(said, opening);
  const behind = closing(said, ending);
  const what = before > 0 ? said.slice(before) : behind > 0 ? said.slice(0, said.length - behind) : [];
  const [first] = what;
  const last = what.at(-1);
  if (!first || !last) return null;
  const target = readTargets(text.slice(first.start, last.end), words);
  // "Undo the mess in the wiki" is no command of ours.
  const isNumber = target !== null && target.kind !== 'words';
  return isNumber ? { kind: 'reopen', target } : null;
}
