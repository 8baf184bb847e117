import type { Whose } from '../../locales/shape/commandName.ts';
import { listed } from '../../locales/writing/listed.ts';
import type { CompiledCommandWords } from '../../reading/sentences/compiledWords.ts';
import type { Naming } from '../../reading/sentences/peopleNamed.ts';
import { closing, isOneOf, leading, type Phrases, phrases } from '../../reading/sentences/phrases.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import type { SpokenWord } from '../../reading/sentences/spokenWords.ts';

const order = ['done', 'mine', 'theirs', 'all'] as const;

/** Whose action items a whole message asks for: "my actions", "actions done", "Mia's tasks"; null when it asks for none. */
export function readList(
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
