import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import { ofCaller } from '../scope.ts';
import type { DirectoryClient } from './directoryClient.ts';
import type { ConnectionStore } from './stores.ts';

export type ManagerDependencies = { connections: Pick<ConnectionStore, 'read'>; managers: DirectoryClient };

/**
 * Who of the two manages the other, when the caller lets Opener ask the directory and it says that the other manages
 * them; null otherwise. Only a suggestion: who is who is for the two to say.
 * @throws Failure notFound, unavailable
 */
export function suggestManager({ connections, managers }: ManagerDependencies) {
  return ofCaller('read', async ({ oneOnOneId, caller }): Promise<string | null> => {
    if (!(await connections.read(caller.person))?.value.includes('people')) return null;
    const answer = await managers.managerOf(caller);
    const managerId = answer.kind === 'ok' ? answer.value : null;
    const isOneOfThem = splitOneOnOneId(oneOnOneId)?.personIds.some((id) => id === managerId);
    return isOneOfThem ? managerId : null;
  });
}
