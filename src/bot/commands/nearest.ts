import { editDistance } from '../../domain/editDistance.ts';
import { type CommandName, commandNames } from '../../locales/shape/commandName.ts';
import {
  type CompiledCommandWords,
  firstWords,
  type Phrases,
  type SpokenWord,
} from '../../reading/sentences/words.ts';

/** Longer words than this are no misspelt command. */
const longestWord = 20;

/** The three commands that a text nobody understood was most likely meant to be; their usual order decides a tie. */
export function nearestCommands(
  text: string,
  words: CompiledCommandWords,
  hasDate: boolean,
): [CommandName, CommandName, CommandName] {
  const said = firstWords(text).filter(({ word }) => word.length <= longestWord);
  const likeness = (name: CommandName) =>
    misspelling(said, words, name) +
    hints(said, words.hints[name]) +
    (hasDate && name === 'addAction' ? 1 : 0);
  const scored = commandNames.map((name) => ({ name, score: likeness(name) }));
  const [first, second, third] = scored.sort((a, b) => b.score - a.score).map(({ name }) => name);
  return [first ?? 'addTopic', second ?? 'addAction', third ?? 'agenda'];
}

/** 3 for the command's own word with one letter wrong, 2 with two; the first words count, as commands begin with them. */
function misspelling(said: readonly SpokenWord[], words: CompiledCommandWords, name: CommandName): number {
  const candidates = [...ownWords(words, name)].filter((word) => word.length > 2 && !word.includes(' '));
  const distances = said.slice(0, 2).flatMap(({ word }) =>
    candidates
      .filter(() => word.length > 2)
      .map((candidate) => {
        const distance = editDistance(word, candidate);
        return distance <= Math.floor(candidate.length / 3) ? distance : Infinity;
      }),
  );
  const least = Math.min(Infinity, ...distances);
  return least === Infinity ? 0 : 4 - least;
}

function hints(said: readonly SpokenWord[], { set }: Phrases): number {
  return said.filter(({ word }) => set.has(word)).length;
}

function ownWords({ alone, opening, lists }: CompiledCommandWords, name: CommandName): ReadonlySet<string> {
  const said: Record<CommandName, Phrases> = { ...alone, ...opening, listActions: lists.nouns };
  // "recap" alone wraps up; a slip in it is still a slip in "recap".
  return name === 'recap' ? new Set([...said.recap.set, ...alone.wrapUp.set]) : said[name].set;
}
