import { Failure } from '../contract/errors.ts';
import type { OneOnOneStore } from './pairPorts.ts';

/**
 * Nothing is kept about two people who never opened their 1:1. To be asked where what was read says nothing about that:
 * whatever was kept before was kept of two who had opened it. One point read.
 * @throws Failure notFound, unavailable
 */
export async function requireRecord(
  { store }: { store: Pick<OneOnOneStore, 'read'> },
  oneOnOneId: string,
): Promise<void> {
  if ((await store.read(oneOnOneId)) === null) throw new Failure('notFound');
}
