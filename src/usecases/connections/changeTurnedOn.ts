import type { Feature } from '../../domain/connection.ts';
import type { PersonRef } from '../../domain/person.ts';
import { upsert } from '../update.ts';
import type { ConnectionStore, TurnedOn } from './stores.ts';

/**
 * Notes that somebody turned a feature on or off; the same again changes nothing.
 * @throws Failure changedMeanwhile, unavailable
 */
export async function changeTurnedOn(
  connections: ConnectionStore,
  person: PersonRef,
  feature: Feature,
  isOn: boolean,
): Promise<TurnedOn> {
  const { stored } = await upsert(connections, person, (turnedOn): TurnedOn | null => {
    const before = turnedOn ?? [];
    if (before.includes(feature) === isOn) return null;
    return isOn ? [...before, feature] : before.filter((one) => one !== feature);
  });
  return stored?.value ?? [];
}
