import type { Setting } from './addAction.ts';
import type { Command } from './command.ts';
import type { CompiledCommandWords } from './compiledWords.ts';
import { readList } from './listActions.ts';
import { isOneOf, leading } from './phrases.ts';
import { fewWords, type SpokenWord } from './spokenWords.ts';

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
