import { clientId, graphSecret } from '../../sandbox/standIns/sandboxEnvironment.ts';
import { openStandIns, type StandIns } from '../../sandbox/standIns/sandboxStandIns.ts';
import { type PersonKey, people, tenantId } from '../../sandbox/world/world.ts';
import { createGraph, type Graph } from '../../src/graph/createGraph.ts';
import type { Caller } from '../../src/usecases/account.ts';

/** The product's Graph before the sandbox's, on loopback. */
export type GraphWorld = AsyncDisposable & {
  graph: Graph;
  standIns: StandIns;
  clock: { now: string };
  /** Somebody who is here, with the token that Teams has for them now. */
  caller(person: PersonKey): Promise<Caller>;
  consent(person: PersonKey, scopes: string[], consent?: 'none' | 'given' | 'refused' | 'expired'): void;
  /** What an operator was told. */
  warnings: object[];
};

/** Tuesday; Rae and Mia meet at 10:00 in Berlin. */
export const tuesday = '2026-03-24T07:00:00.000Z';

export async function graphWorld({ secret = graphSecret } = {}): Promise<GraphWorld> {
  const clock = { now: tuesday };
  const standIns = await openStandIns({
    now: () => clock.now,
    chatFile: ':memory:',
    botUrl: () => 'http://127.0.0.1:9',
  });
  const warnings: object[] = [];
  const graph = createGraph(
    { clientId, url: standIns.url, loginUrl: standIns.url, proof: { kind: 'secret', secret } },
    { clock: () => clock.now, logger: { warn: (facts) => warnings.push(facts) } },
  );
  return {
    graph,
    standIns,
    clock,
    warnings,
    async caller(key) {
      const { id, name } = people[key];
      return { person: { id, tenantId, name }, token: await standIns.issuer.tokenFor(people[key]) };
    },
    consent: (person, scopes, consent = 'given') =>
      standIns.issuer.consents.set(people[person].id, scopes, consent),
    [Symbol.asyncDispose]: () => standIns.close(),
  };
}
