import type { Connections, SyncedConnections } from '../../../src/contract/connections.ts';
import type { Client } from '../../../src/tab/shared/api/client.ts';

/** Connections in memory, with every call noted. Nothing is turned on when nothing is said. */
export function heldConnections(
  given: Partial<Connections> = {},
  { handed = null, ticket = null }: { handed?: SyncedConnections['handed']; ticket?: string | null } = {},
): Client['connections'] & { calls: string[] } {
  let states: Connections = { calendar: 'off', toDo: 'off', people: 'off', photo: 'off', ...given };
  const calls: string[] = [];
  let tickets = ticket === null ? 0 : 1;
  return {
    calls,
    states: async () => states,
    async turnOn(feature) {
      calls.push(`on ${feature}`);
      if (tickets > 0) {
        tickets -= 1;
        return { connections: { ...states, [feature]: 'consentNeeded' }, ticket };
      }
      states = { ...states, [feature]: 'connected' };
      return { connections: states, ticket: null };
    },
    async turnOff(feature) {
      calls.push(`off ${feature}`);
      states = { ...states, [feature]: 'off' };
      return states;
    },
    async syncConnections() {
      calls.push('here');
      return { calendar: 'asBefore', handed };
    },
    async exportToToDo(_, actionId) {
      calls.push(`hand ${actionId}`);
      return { outcome: 'handed' };
    },
    async undoExport(_, actionId) {
      calls.push(`back ${actionId}`);
      return { outcome: 'takenBack' };
    },
    suggestManager: async () => ({ managerId: null }),
  };
}
