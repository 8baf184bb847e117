import type { ShownOnCard } from '../../domain/chat.ts';
import type { Deletions } from '../../domain/deletion.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { KeyedStore } from '../keyedStore.ts';

/** So many items of one kind in one container that hold something of whoever is erased. */
export type Erased = {
  container: string;
  /** As stored; `unknown` where it is none. */
  type: string;
  items: number;
  /** The item itself goes, or only what is in it of the 1:1. */
  change: 'deleted' | 'changed';
};

/** What is stored of somebody, found and erased without reading what it says: also what no version can read. */
export type ErasureStore = {
  /** Every 1:1 that has a person, wherever anything names it. Reads through the whole database. */
  oneOnOnesOf(person: PersonRef): Promise<string[]>;
  /**
   * Everything of one 1:1, with what each of the two has of it: the record first, so that nobody gets in any more; what
   * says that it is to be erased last, so that a run that was cut off is known to be unfinished. Told again it finds
   * what is left.
   * @param how `isDry`: counts only; `butOf`: whose own part `erasePerson` is to take
   */
  eraseOneOnOne(oneOnOneId: string, how: { isDry: boolean; butOf: string | null }): Promise<Erased[]>;
  /** What belongs to one person alone. As above. */
  erasePerson(person: PersonRef, how: { isDry: boolean }): Promise<Erased[]>;
  /** The record of a meeting, whether or not it can be read, and where its cards stand. One that is gone already is as good. */
  eraseMeeting(oneOnOneId: string, meetingId: string): Promise<void>;
  /** An action item, and where its cards stand. One that is gone already is as good. */
  eraseActionItem(oneOnOneId: string, actionId: string): Promise<void>;
  /** What of a 1:1 has cards that stand somewhere. */
  cardsOf(oneOnOneId: string): Promise<ShownOnCard[]>;
  /** Takes a 1:1 off the list of one of its people. One that is off it already is as good. */
  removeFromList(person: PersonRef, oneOnOneId: string): Promise<void>;
  /**
   * Writes what is on record of a 1:1 once more, as that of another pair: `renamed` gets the JSON of each item. The
   * record of the 1:1 itself comes last. Told again it writes the same.
   */
  copyRecords(from: string, to: string, renamed: (json: string) => string): Promise<void>;
};

/** What of each 1:1 is to be deleted, in its partition. */
export type DeletionStore = KeyedStore<string, Deletions>;

/** Who has left Opener, until they open it again: nobody makes a 1:1 with them meanwhile. */
export type DepartedStore = {
  has(person: PersonRef): Promise<boolean>;
  note(person: PersonRef, at: string): Promise<void>;
  forget(person: PersonRef): Promise<void>;
};
