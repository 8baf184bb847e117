import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import type { CadenceChoice } from '../../domain/cadence.ts';
import type { Person } from '../../domain/person.ts';
import { suggestCadence } from '../../domain/suggestCadence.ts';
import type { HistoryStore } from '../history/store.ts';

type Needs = { history: Pick<HistoryStore, 'starts'> };

/** Latest meetings that are looked at. */
const looked = 12;

/**
 * When the two seem to meet, learned from when they did; null while they show no habit. To be asked only where no
 * cadence is set: it costs a query.
 * @param zone whose clocks they go by, IANA
 * @throws Failure notFound, unavailable
 */
export function suggestFromStarts({ history }: Needs) {
  return async (person: Person, oneOnOneId: string, zone: string): Promise<CadenceChoice | null> => {
    if (!can(person, 'read', oneOnOneId)) throw new Failure('notFound');
    return suggestCadence(await history.starts(oneOnOneId, looked), zone);
  };
}
