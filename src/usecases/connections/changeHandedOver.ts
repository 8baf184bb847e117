import { Failure } from '../../contract/errors.ts';
import type { PersonRef } from '../chats/stores.ts';
import type { HandedOver, HandedOverStore } from './stores.ts';

const attempts = 4;

/** Items of one 1:1 that are followed at most; the ones that were handed over first are let go. */
const most = 100;

/**
 * Changes what somebody handed over, whoever else changes it at the same time.
 * @param change pure; answers the very list it got to leave it as it is
 * @returns whether it changed anything
 * @throws Failure changedMeanwhile, unavailable
 */
export async function changeHandedOver(
  handedOver: HandedOverStore,
  person: PersonRef,
  oneOnOneId: string,
  change: (handed: HandedOver) => HandedOver,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await handedOver.read(person, oneOnOneId);
    const before = stored?.value ?? [];
    const after = change(before);
    if (after === before) return false;
    if (await handedOver.write(person, oneOnOneId, after.slice(-most), stored?.etag ?? null)) return true;
  }
  throw new Failure('changedMeanwhile');
}
