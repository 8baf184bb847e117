import type { PersonRef } from '../../domain/person.ts';
import { upsert } from '../update.ts';
import type { ExportedTaskStore, ExportedTasks } from './stores.ts';

/** Items of one 1:1 that are followed at most; the ones that were exported first are let go. */
const most = 100;

/**
 * Changes what somebody exported, whoever else changes it at the same time.
 * @param change pure; answers the very list it got to leave it as it is
 * @returns whether it changed anything
 * @throws Failure changedMeanwhile, unavailable
 */
export async function changeExportedTasks(
  exportedTasks: ExportedTaskStore,
  person: PersonRef,
  oneOnOneId: string,
  change: (handed: ExportedTasks) => ExportedTasks,
): Promise<boolean> {
  const { isChanged } = await upsert(exportedTasks, { person, oneOnOneId }, (stored) => {
    const before = stored ?? [];
    const after = change(before);
    return after === before ? null : after.slice(-most);
  });
  return isChanged;
}
