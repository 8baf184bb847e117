import {
  type Connections,
  connections,
  type HandOverOutcome,
  type Here,
  handOver,
  here,
  managerSuggestion,
  turnedOn,
} from '../../contract/connections.ts';
import type { Feature } from '../../domain/connection.ts';
import type { Request } from './request.ts';

/** The routes of contract/connections.ts. Every call rejects with a Failure. */
export type ConnectionApi = {
  states(): Promise<Connections>;
  /** `ticket` when Microsoft must ask the person first. */
  turnOn(feature: Feature): Promise<{ connections: Connections; ticket: string | null }>;
  turnOff(feature: Feature): Promise<Connections>;
  /** The person has this 1:1 open, where they are. */
  here(oneOnOneId: string): Promise<Here>;
  handOver(oneOnOneId: string, actionId: string): Promise<HandOverOutcome>;
  takeBack(oneOnOneId: string, actionId: string): Promise<HandOverOutcome>;
  /** The object id of the other, when the directory says that they manage this person. */
  suggestManager(oneOnOneId: string): Promise<string | null>;
};

/** @param zone the person's IANA time zone now */
export function createConnectionApi(request: Request, zone: () => string): ConnectionApi {
  const root = '/api/connections';
  const of = (oneOnOneId: string) => `/api/one-on-ones/${encodeURIComponent(oneOnOneId)}`;
  const toDo = (oneOnOneId: string, actionId: string) =>
    `${of(oneOnOneId)}/to-do/${encodeURIComponent(actionId)}`;
  return {
    states: () => request({ method: 'GET', path: root }, connections),
    turnOn: (feature) => request({ method: 'PUT', path: `${root}/${feature}` }, turnedOn),
    turnOff: (feature) => request({ method: 'DELETE', path: `${root}/${feature}` }, connections),
    here: (id) =>
      request({ method: 'POST', path: `${of(id)}/here?zone=${encodeURIComponent(zone())}` }, here),
    handOver: async (id, actionId) =>
      (await request({ method: 'PUT', path: toDo(id, actionId) }, handOver)).outcome,
    takeBack: async (id, actionId) =>
      (await request({ method: 'DELETE', path: toDo(id, actionId) }, handOver)).outcome,
    suggestManager: async (id) =>
      (await request({ method: 'GET', path: `${of(id)}/manager-suggestion` }, managerSuggestion)).managerId,
  };
}
