import { Failure } from '../../contract/errors.ts';
import type { Feature } from '../../domain/connection.ts';
import type { PersonRef } from '../chats/stores.ts';
import type { ConnectionStore, TurnedOn } from './stores.ts';

const attempts = 4;

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
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await connections.read(person);
    const before = stored?.value ?? [];
    if (before.includes(feature) === isOn) return before;
    const after = isOn ? [...before, feature] : before.filter((one) => one !== feature);
    const written = await connections.write(person, after, stored?.etag ?? null);
    if (written) return written.value;
  }
  throw new Failure('changedMeanwhile');
}
