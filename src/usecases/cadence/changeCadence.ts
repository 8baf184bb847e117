import { Failure } from '../../contract/errors.ts';
import { type Cadence, type CadenceChoice, type OccurrenceChange, withChange } from '../../domain/cadence.ts';
import { openSchedule, plannedOccurrence } from '../../domain/occurrences.ts';
import type { Publish } from '../events.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import { requireRecord } from '../requireRecord.ts';
import { ofPair } from '../scope.ts';
import { made, upsert } from '../update.ts';
import type { CadenceStore } from './stores.ts';

export type CadenceDependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  cadences: CadenceStore;
  publish: Publish;
  clock: Clock;
};

/**
 * One of the two sets when they meet. What was moved or cancelled before belongs to the old times and is let go.
 * @throws Failure notFound, invalid (`rule`: it never happens), changedMeanwhile, unavailable
 */
export function setCadence(dependencies: CadenceDependencies) {
  return ofPair('setCadence', async ({ person, oneOnOneId }, choice: CadenceChoice): Promise<Cadence> => {
    if (openSchedule(choice) === null) {
      throw new Failure('invalid', {
        field: 'rule',
        reason: { why: 'noSuchTime' },
      });
    }
    const setBy = { kind: 'pair' as const, personId: person.id };
    return change(dependencies, oneOnOneId, () => ({
      ...choice,
      exceptions: [],
      setBy,
      setAt: dependencies.clock(),
    }));
  });
}

/**
 * One of the two moves one occurrence, cancels it, or takes that back.
 * @param occurrence its id
 * @throws Failure notFound (also for an occurrence that the cadence does not have), changedMeanwhile, unavailable
 */
export function changeOccurrence(dependencies: CadenceDependencies) {
  return ofPair(
    'setCadence',
    async ({ oneOnOneId }, occurrence: string, what: OccurrenceChange): Promise<Cadence> => {
      return change(dependencies, oneOnOneId, (cadence) => {
        const schedule = cadence && openSchedule(cadence);
        if (!cadence || !schedule || !isOf(schedule, occurrence)) {
          throw new Failure('notFound', { reason: { why: 'noMeetingInCadence' } });
        }
        return { ...cadence, exceptions: withChange(cadence.exceptions, occurrence, what) };
      });
    },
  );
}

function isOf(schedule: NonNullable<ReturnType<typeof openSchedule>>, occurrence: string): boolean {
  try {
    return plannedOccurrence(schedule, occurrence) !== null;
  } catch {
    return false;
  }
}

async function change(
  { store, cadences, publish }: CadenceDependencies,
  oneOnOneId: string,
  make: (cadence: Cadence | null) => Cadence,
): Promise<Cadence> {
  const changed = await upsert(cadences, oneOnOneId, async (cadence) => {
    if (cadence === null) await requireRecord({ store }, oneOnOneId);
    return make(cadence);
  });
  publish({ kind: 'scheduleChanged', oneOnOneId });
  return made(changed);
}
