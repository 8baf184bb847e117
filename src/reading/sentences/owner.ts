import { withoutLast } from '../../domain/lastCharacters.ts';
import { isNearlyNamed, type Naming, namedFirst, namedLast, wordCount } from './peopleNamed.ts';
import {
  afterWords,
  type CompiledCommandWords,
  closing,
  firstWords,
  isOneOf,
  lastWords,
  leading,
  type SpokenWord,
} from './words.ts';

/** What is to be done, and by whom: one of the people, or a name that was meant and is nobody's. */
export type Owned = { what: string; owner: Naming | { unsure: string } };

/** Takes the owner off the start ("Mia to send the deck", "[Mia] …", "for @Mia: …") or the end ("… for Mia", "… @Mia"). */
export function splitOwner(
  text: string,
  people: readonly Naming[],
  words: CompiledCommandWords,
): Owned | null {
  return (
    ownerFirst(text, people, words) ??
    ownerLast(text, people, words) ??
    unsureFirst(text, people, words) ??
    unsureLast(text, people, words)
  );
}

/** Behind the name of an owner, where nothing else is said of it: "Mia: …", "Mia - …", "[Mia] …". */
const setOff = /^(?:$|(?:\s*\([^()]*\))?\s*[:,–—)\]]|\s*-\s)/u;

function ownerFirst(text: string, people: readonly Naming[], words: CompiledCommandWords): Owned | null {
  const { owner, courtesies } = words;
  const said = firstWords(text);
  const of = leading(said, owner.of);
  const before = Math.max(of, leading(said, owner.before));
  const person = namedFirst(said.slice(before), people);
  if (!person) return null;
  const count = before + wordCount(person);
  const end = said[count - 1]?.end ?? 0;
  const following = said.slice(count);
  const does = leading(following, owner.does);
  if (does === 0 && (leading(following, owner.notOwner) > 0 || /^\s*[&+/]/u.test(text.slice(end))))
    return null;
  const isSetOff = setOff.test(text.slice(end));
  if (of > 0 && of === before && !isSetOff) return null;
  const isBare = before === 0 && does === 0 && !isSetOff;
  const isAddressed = text.slice(0, said[0]?.start).endsWith('@');
  const isMeant = !isBare || isAddressed || isOwnerWhenBare(person, said.slice(0, count), owner);
  const isApart = person.how === 'mention' || isSetOff || /^\s/u.test(text.slice(end));
  if (!isMeant || !isApart) return null;
  const please = leading(following, courtesies.within);
  const taken = Math.max(does, please < following.length ? please : 0);
  return { what: behind(text, taken > 0 ? (following[taken - 1]?.end ?? end) : end), owner: person };
}

/** What follows an owner, without the bracket that closes around the name. */
function behind(text: string, end: number): string {
  // Directories write what somebody does behind the name: "Mia Lindqvist (R&D): …".
  const shown = text.slice(0, end) + text.slice(end).replace(/^\s*\([^()]*\)(?=\s*[:,–—])/u, '');
  return afterWords(shown, end).replace(/^[\]}]\s*[:,–—-]?\s*/u, '');
}

function isOwnerWhenBare(
  { how }: Naming,
  said: readonly SpokenWord[],
  owner: CompiledCommandWords['owner'],
): boolean {
  const isSentence = (how === 'name' && owner.bareName === 'sentence') || how === 'part';
  return !isSentence && !isOneOf(said, owner.alsoWords);
}

function ownerLast(text: string, people: readonly Naming[], { owner }: CompiledCommandWords): Owned | null {
  const whole = withoutLast(text, ' .!,;)]');
  const said = lastWords(whole);
  const person = namedLast(said, people);
  const end = said.at(-1)?.end;
  if (!person || end !== whole.length) return null;
  const earlier = said.slice(0, -wordCount(person));
  const before = closing(earlier, owner.before);
  const first = said[earlier.length - before];
  if (!first || (before === 0 && !standsAlone(whole, earlier, first, person, owner))) return null;
  return { what: withoutLast(whole.slice(0, first.start), ' ,;:([–—->→@'), owner: person };
}

/** A mention at the end is the owner unless it belongs to the sentence ("talk to @Mia"); a name only when set off. */
function standsAlone(
  text: string,
  earlier: readonly SpokenWord[],
  first: SpokenWord,
  person: Naming,
  owner: CompiledCommandWords['owner'],
): boolean {
  const between = text.slice(earlier.at(-1)?.end ?? 0, first.start);
  if (/[,([:–—→>@]|\s-/u.test(between)) return true;
  return person.how === 'mention' && closing(earlier, owner.belongs) === 0;
}

/** "Mai: …" where the two are Mia and Rae, "@Tom …", "owner: Tom …": a name was meant. */
function unsureFirst(text: string, people: readonly Naming[], { owner }: CompiledCommandWords): Owned | null {
  const said = firstWords(text);
  const before = leading(said, owner.before);
  const [name, next] = said.slice(before);
  if (!name || !/^\p{L}/u.test(name.word)) return null;
  const isAddressed = text.slice(0, name.start).endsWith('@');
  const isAssigned = leading(said, owner.assigned) > 0 && before > 0;
  const does = next ? leading(said.slice(before + 1), owner.does) : 0;
  const isSetOff = setOff.test(text.slice(name.end)) || does > 0;
  const isNear = isSetOff && isNearlyNamed(name.word, people);
  if (!isAddressed && !isAssigned && !isNear) return null;
  const end = does > 0 ? (said[before + does]?.end ?? name.end) : name.end;
  return { what: behind(text, end), owner: { unsure: text.slice(name.start, name.end) } };
}

/** The same at the end: "… @Tom", "…, owner: Tom", "… for Mai". */
function unsureLast(text: string, people: readonly Naming[], { owner }: CompiledCommandWords): Owned | null {
  const whole = withoutLast(text, ' .!,;)]');
  const said = lastWords(whole);
  const name = said.at(-1);
  if (!name || name.end !== whole.length || !/^\p{L}/u.test(name.word)) return null;
  const earlier = said.slice(0, -1);
  const before = closing(earlier, owner.before);
  const first = said[earlier.length - before];
  const typed = whole.slice(name.start);
  const isAddressed = /(?:^|\s)@$/u.test(whole.slice(0, name.start));
  const isAssigned = before > 0 && closing(earlier, owner.assigned) > 0;
  const isNear = before > 0 && /^\p{Lu}/u.test(typed) && isNearlyNamed(name.word, people);
  if (!first || (!isAddressed && !isAssigned && !isNear)) return null;
  return { what: withoutLast(whole.slice(0, first.start), ' ,;:([–—->→@'), owner: { unsure: typed } };
}
