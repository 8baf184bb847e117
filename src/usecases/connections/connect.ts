import { type ConnectionState, type Feature, features } from '../../domain/connection.ts';
import type { Caller, Consents } from '../account.ts';
import { changeTurnedOn } from './changeTurnedOn.ts';
import { type ForgetDependencies, forgetCalendars } from './forgetCalendars.ts';
import type { ConnectionStore, TurnedOn } from './stores.ts';
import { forgetPhoto, type PhotoDependencies, syncPhoto } from './syncPhoto.ts';

export type ConnectDependencies = ForgetDependencies &
  PhotoDependencies & {
    consents: Consents;
    connections: ConnectionStore;
  };

export type States = Record<Feature, ConnectionState>;

const notHere: States = { calendar: 'notHere', toDo: 'notHere', people: 'notHere', photo: 'notHere' };

/**
 * How somebody's connections stand now; Microsoft is asked about those that they turned on.
 * @throws Failure unavailable
 */
export function connectionsOf({
  consents,
  connections,
}: Pick<ConnectDependencies, 'consents' | 'connections'>) {
  return async (caller: Caller): Promise<States> => {
    if (!consents.isSetUp) return notHere;
    return statesOf(consents, caller, (await connections.read(caller.person))?.value ?? []);
  };
}

/**
 * Somebody turns a feature on. It is on once Microsoft lets Opener in; until then nothing changes, and its state says
 * what is missing. A photo is fetched at once: both see it with the answer.
 * @throws Failure changedMeanwhile, unavailable
 */
export function turnOn(dependencies: ConnectDependencies) {
  const { consents, connections } = dependencies;
  const states = connectionsOf(dependencies);
  const fetchPhoto = syncPhoto(dependencies);
  return async (caller: Caller, feature: Feature): Promise<States> => {
    const asked = consents.isSetUp ? await consents.ask(caller, feature) : null;
    if (asked !== 'ok') return { ...(await states(caller)), ...(asked && { [feature]: asked }) };
    await changeTurnedOn(connections, caller.person, feature, true);
    if (feature === 'photo') await fetchPhoto(caller);
    return states(caller);
  };
}

/**
 * Somebody turns a feature off: what Opener holds of it is let go at once. The consent itself is theirs to take back
 * at Microsoft.
 * @throws Failure changedMeanwhile, unavailable
 */
export function turnOff(dependencies: ConnectDependencies) {
  const states = connectionsOf(dependencies);
  const forget = { calendar: forgetCalendars(dependencies), photo: forgetPhoto(dependencies) };
  return async (caller: Caller, feature: Feature): Promise<States> => {
    await changeTurnedOn(dependencies.connections, caller.person, feature, false);
    dependencies.consents.forget(caller.person);
    if (feature === 'calendar' || feature === 'photo') await forget[feature](caller.person);
    return states(caller);
  };
}

async function statesOf(consents: Consents, caller: Caller, turnedOn: TurnedOn): Promise<States> {
  const states = features.map(async (feature): Promise<[Feature, ConnectionState]> => {
    if (!turnedOn.includes(feature)) return [feature, 'off'];
    const asked = await consents.ask(caller, feature);
    return [feature, asked === 'ok' ? 'connected' : asked];
  });
  return Object.fromEntries(await Promise.all(states)) as States; // every feature is in it
}
