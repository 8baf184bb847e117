import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { recordAttendance } from './recordAttendance.ts';

/**
 * Somebody opens the panel: while a meeting runs, they are in it. Asks nothing of the database when they are noted
 * already, and never rejects: a panel must not fail to open for it.
 */
export function recordAttendanceOnOpen(dependencies: Pick<MeetingDependencies, 'store' | 'publish'>) {
  const seen = recordAttendance(dependencies);
  return async ({ id, running }: OneOnOne, person: Pick<Person, 'id'>): Promise<void> => {
    const isNew = running !== null && running.endedAt === null && !running.people.includes(person.id);
    if (isNew) await seen(id, person.id).catch(() => undefined);
  };
}
