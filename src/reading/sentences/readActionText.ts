import { withoutAsides } from '../asides.ts';
import type { Due, Split } from '../dueDate.ts';
import { dueAtEnd } from './mixedDates.ts';
import { type Owned, splitOwner } from './owner.ts';
import type { Naming } from './peopleNamed.ts';
import type { Speaking } from './speaking.ts';
import { type CompiledCommandWords, type Marked, typedTitle } from './words.ts';

/** What stands around the text of an action item. */
export type Setting = {
  speaking: Speaking;
  people: readonly Naming[];
  marked: readonly Marked[];
  words: CompiledCommandWords;
  /** Whatever names a day belongs to what is to be done: somebody has said that it is no due date. */
  hasNoDay?: boolean;
};

/**
 * An action item as it was said. `title` is empty when nothing is left to do. `ownerId` is the speaker where nobody was
 * named; `unsureOwner` is a name that was meant and is not quite that of either, `stranger` somebody who is neither.
 */
export type ActionRead = {
  title: string;
  ownerId: string;
  due: Due;
  unsureOwner?: string;
  stranger?: string;
};

/** Reads an action item: owner and due date in any order around what is to be done. */
export function readActionText(text: string, setting: Setting): ActionRead {
  const { speaking, people, marked, words } = setting;
  const first = ownerOf(text, people, words, speaking);
  const said = first?.what ?? text;
  const { what, due }: Split = setting.hasNoDay
    ? { what: said, due: { kind: 'none' } }
    : dueAtEnd(said, speaking);
  const second = first ? null : ownerOf(what, people, words, speaking);
  const owner = (first ?? second)?.owner;
  const named = owner && 'personId' in owner ? owner : null;
  return {
    title: typedTitle(second?.what ?? what, marked),
    ownerId: named?.personId ?? speaking.you.id,
    due,
    ...(owner && 'unsure' in owner && { unsureOwner: owner.unsure }),
    ...(named && !isOneOfTheTwo(named.personId, speaking) && { stranger: named.name }),
  };
}

/** The owner, also where "if possible 🙏" stands behind the name: a name that is not seen there makes it the speaker's. */
function ownerOf(
  text: string,
  people: readonly Naming[],
  words: CompiledCommandWords,
  { language }: Speaking,
): Owned | null {
  const bare = withoutAsides(text, language);
  return splitOwner(text, people, words) ?? (bare === text ? null : splitOwner(bare, people, words));
}

function isOneOfTheTwo(personId: string, { you, other }: Speaking): boolean {
  return personId === you.id || personId === other?.id;
}
