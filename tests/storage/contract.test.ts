import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { accounts, type Backend, embedded, embeddedOverHttp, vercel } from './backends.ts';
import { batchCases } from './contractBatches.ts';
import { connectionCases } from './contractConnections.ts';
import { itemCases } from './contractItems.ts';
import { reminderCases } from './contractJobs.ts';
import { meetingCases } from './contractMeetings.ts';
import { pairCases } from './contractPairs.ts';
import { portCases } from './contractPorts.ts';
import { queryCases } from './contractQueries.ts';
import { timeCases } from './contractTime.ts';
import { type ContractCase, openWorld } from './contractWorld.ts';
import { vercelFaults } from './knownFaults.ts';

jest.setTimeout(60_000);

/** One contract for everything that claims to be the database; each backend says how many cases it was held to. */
const contract = [
  ...portCases,
  ...pairCases,
  ...meetingCases,
  ...reminderCases,
  ...connectionCases,
  ...itemCases,
  ...batchCases,
  ...queryCases,
  ...timeCases,
];

holds(embedded, contract);
holds(embeddedOverHttp, contract);
holds(
  vercel,
  contract.filter(({ name }) => vercelFaults[name] === undefined),
);
for (const account of accounts) holds(account, contract);

function holds(backend: Backend, cases: ContractCase[]): void {
  describe(backend.name, () => {
    let world: Awaited<ReturnType<typeof openWorld>>;
    let held = 0;

    beforeAll(async () => {
      world = await openWorld(backend);
    });

    afterAll(async () => {
      await world.close();
      process.stdout.write(`storage contract: ${held} of ${contract.length} cases hold on ${backend.name}\n`);
    });

    test.each(cases)('$name', async ({ run }) => {
      await run(world);
      held += 1;
    });
  });
}

describe('the list of what @vercel/cosmosdb-server does wrong', () => {
  const listed = Object.keys(vercelFaults);

  test('names cases of the contract', () => {
    const names = contract.map(({ name }) => name);
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is no longer than it must be: each case still fails there', async () => {
    const world = await openWorld(vercel);
    const cured: string[] = [];
    for (const { name, run } of contract.filter((one) => listed.includes(one.name))) {
      await run(world)
        .then(() => cured.push(name))
        .catch(() => undefined);
    }
    await world.close();
    expect(cured).toEqual([]);
  });
});
