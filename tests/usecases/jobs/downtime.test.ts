import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { eventually } from '../../setup/eventually.ts';
import { openPlace } from './workersPlace.ts';

const minute = 60_000;
const hour = 60 * minute;

test('after two hours of downtime there is one message each at most, and none for meetings that have begun', async () => {
  await using place = await openPlace(() => 0.5);
  const now = Date.now();
  const tenant = randomUUID();
  const brief = (dueIn: number, endsIn: number) => place.addBrief(tenant, now + dueIn, now + endsIn);
  const begun = await Promise.all(Array.from({ length: 60 }, (_, n) => brief(n * minute, (n + 50) * minute)));
  const ahead = await Promise.all(Array.from({ length: 60 }, (_, n) => brief(n * minute, 3 * hour)));
  for (let n = 0; n < 3; n += 1) place.start(2 * hour);
  await eventually(
    'all are dealt with',
    async () => (await place.open(now + 24 * hour)).length === 0,
    30_000,
    200,
  );
  const taken = Map.groupBy(place.connector.taken, ({ id }) => id);
  expect(begun.filter((id) => taken.has(id))).toEqual([]);
  // A machine so busy that the connector's answer came too late: nobody could tell whether that one had arrived.
  const silences = place.workers.flatMap(({ child }) => child.lines());
  const known = ahead.filter((id) => !silences.includes(id));
  expect(known.map((id) => taken.get(id)?.length)).toEqual(known.map(() => 1));
  expect(ahead.filter((id) => !taken.has(id) || (taken.get(id)?.length ?? 0) > 2)).toEqual([]);
});
