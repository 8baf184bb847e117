import { withoutLast } from '../../domain/lastCharacters.ts';
import type { Words } from './compiledWords.ts';
import { afterWords } from './courtesies.ts';
import { type Naming, namedFirst, namedLast, wordCount } from './peopleNamed.ts';
import { closing, isOneOf, leading } from './phrases.ts';
import { firstWords, lastWords, type SpokenWord } from './spokenWords.ts';

/** What is to be done, and by whom where that was said. */
export type Owned = { what: string; owner: Naming };

/** Takes the owner off the start ("Mia to send the deck", "for @Mia: …") or the end ("… for Mia", "… @Mia"). */
export function splitOwner(text: string, people: readonly Naming[], words: Words): Owned | null {
  return ownerFirst(text, people, words) ?? ownerLast(text, people, words);
}

function ownerFirst(text: string, people: readonly Naming[], { owner }: Words): Owned | null {
  const said = firstWords(text);
  const before = leading(said, owner.before);
  const person = namedFirst(said.slice(before), people);
  if (!person) return null;
  const count = before + wordCount(person);
  const end = said[count - 1]?.end ?? 0;
  const following = said.slice(count);
  const does = leading(following, owner.does);
  if (does === 0 && leading(following, owner.notOwner) > 0) return null;
  const isSetOff = /^(?:$|\s*[:,–—)]|\s+-\s)/u.test(text.slice(end));
  const isBare = before === 0 && does === 0 && !isSetOff;
  const isAddressed = text.slice(0, said[0]?.start).endsWith('@');
  const isMeant = !isBare || isAddressed || isOwnerWhenBare(person, said.slice(0, count), owner);
  const isApart = person.how === 'mention' || isSetOff || /^\s/u.test(text.slice(end));
  if (!isMeant || !isApart) return null;
  return { what: afterWords(text, does > 0 ? (following[does - 1]?.end ?? end) : end), owner: person };
}

function isOwnerWhenBare({ how }: Naming, said: readonly SpokenWord[], owner: Words['owner']): boolean {
  const isSentence = how === 'name' && owner.bareName === 'sentence';
  return !isSentence && !isOneOf(said, owner.alsoWords);
}

function ownerLast(text: string, people: readonly Naming[], { owner }: Words): Owned | null {
  const whole = withoutLast(text, ' .!,;)');
  const said = lastWords(whole);
  const person = namedLast(said, people);
  const end = said.at(-1)?.end;
  if (!person || end !== whole.length) return null;
  const earlier = said.slice(0, -wordCount(person));
  const before = closing(earlier, owner.before);
  const first = said[earlier.length - before];
  if (!first || (before === 0 && !standsAlone(whole, earlier, first, person, owner))) return null;
  return { what: withoutLast(whole.slice(0, first.start), ' ,;:(–—->→@'), owner: person };
}

/** A mention at the end is the owner unless it belongs to the sentence ("talk to @Mia"); a name only when set off. */
function standsAlone(
  text: string,
  earlier: readonly SpokenWord[],
  first: SpokenWord,
  person: Naming,
  owner: Words['owner'],
): boolean {
  const between = text.slice(earlier.at(-1)?.end ?? 0, first.start);
  if (/[,(:–—→>@]|\s-/u.test(between)) return true;
  return person.how === 'mention' && closing(earlier, owner.belongs) === 0;
}
