import type { PersonRef } from '../chats/stores.ts';

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
   * Everything of one 1:1, with what each of the two has of it. Told again it finds what is left.
   * @param how `isDry`: counts only; `butOf`: whose own part `erasePerson` is to take
   */
  eraseOneOnOne(oneOnOneId: string, how: { isDry: boolean; butOf: string | null }): Promise<Erased[]>;
  /** What belongs to one person alone. As above. */
  erasePerson(person: PersonRef, how: { isDry: boolean }): Promise<Erased[]>;
};
