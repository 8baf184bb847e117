import type { CompiledCommandWords } from '../../reading/sentences/compiledWords.ts';
import { isOneOf, leading } from '../../reading/sentences/phrases.ts';
import type { Setting } from '../../reading/sentences/readActionText.ts';
import { fewWords, type SpokenWord } from '../../reading/sentences/spokenWords.ts';
import type { Command } from './command.ts';
import { readList } from './listActions.ts';

/** A message that is a command and nothing else: "agenda", "show me my actions", "when do we meet?" */
export function readAlone(text: string, { speaking, people, words }: Setting): Command | null {
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
