import { Failure } from '../../contract/errors.ts';
import type { ShownOnCard } from '../../domain/chat.ts';
import { joinNotesName, splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { Erased, ErasureStore } from './store.ts';

export type WholeDependencies = {
  erasure: Pick<ErasureStore, 'eraseOneOnOne' | 'cardsOf'>;
  /** Sends everybody out of an agenda, or of somebody's notes, and lets go of it; resolves once nothing more of it is stored. */
  shutAgenda: (oneOnOneId: string) => Promise<void>;
  removeCards: (keys: readonly ShownOnCard[]) => Promise<void>;
};

function documentsOf(oneOnOneId: string): string[] {
  const notes = splitOneOnOneId(oneOnOneId)?.personIds.map((id) => joinNotesName(oneOnOneId, id)) ?? [];
  return [oneOnOneId, ...notes];
}

/** What was under way when the record went may come in once more; after so many looks somebody keeps writing. */
const maxLooks = 3;

/**
 * Erases a whole 1:1: its cards in chats as far as Teams lets us, then everything that is stored of it. Run again where
 * it was cut off, it finishes.
 * @param butOf whose own part `erasePerson` is to take
 * @throws Failure unavailable (the database, or something keeps coming in): it is to be run again
 */
export function eraseWhole({ erasure, shutAgenda, removeCards }: WholeDependencies) {
  return async (oneOnOneId: string, butOf: string | null = null): Promise<Erased[]> => {
    await removeCards(await erasure.cardsOf(oneOnOneId));
    for (const name of documentsOf(oneOnOneId)) await shutAgenda(name);
    const erased: Erased[] = [];
    for (let look = 0; look < maxLooks; look += 1) {
      const found = await erasure.eraseOneOnOne(oneOnOneId, { isDry: false, butOf });
      if (found.length === 0) return erased;
      erased.push(...found);
    }
    if ((await erasure.eraseOneOnOne(oneOnOneId, { isDry: true, butOf })).length > 0) {
      throw new Failure('unavailable');
    }
    return erased;
  };
}
