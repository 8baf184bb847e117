import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { eventually } from '../../setup/eventually.ts';
import { between, type Random, seededRandom, seedFrom } from '../../setup/seededRandom.ts';
import { openPlace, type Place, reminderIdOf, type Worker } from './workersPlace.ts';

const hour = 3_600_000;
/** `npm run simulate:crash` asks for 5,000 and 30, which takes more than a minute of both cores. */
const reminders = Number(process.env.CRASH_REMINDERS ?? 1_500);
const kills = Number(process.env.CRASH_KILLS ?? 10);

/** Milliseconds: a bound for a broken case. On a quiet machine it takes less than a minute. */
const limit = 600_000;

/** As above, for one step. */
const stepLimit = 200_000;

test(
  `${reminders} reminders arrive though workers are killed ${kills} times: none is lost, and only what a kill or a missing answer left open comes twice`,
  async () => {
    const seed = seedFrom('REMINDERS_SEED');
    const random = seededRandom(seed);
    await using place = await openPlace(random);
    const ids = await addReminders(place);
    const { killed, byKill } = await killAtRandom(place, random);
    await eventually(
      'all are dealt with',
      async () => (await place.open(Date.now() + hour)).length === 0,
      stepLimit,
      500,
    );
    await Promise.all(place.workers.map(({ child }) => child.kill()));

    const silences = place.workers.flatMap(({ child }) => child.lines());
    const taken = Map.groupBy(place.connector.taken, ({ id }) => id);
    const timesOf = (id: string) => taken.get(id)?.length ?? 0;
    const unknown = (id: string) =>
      (byKill.get(reminderIdOf(id))?.size ?? 0) + silences.filter((one) => one === id).length;
    const lost = ids.filter((id) => timesOf(id) === 0);
    const doubled = ids.filter((id) => timesOf(id) > 1);
    const afterKill = doubled.filter((id) => byKill.has(reminderIdOf(id)));
    const unexplained = [...lost.filter((id) => unknown(id) < 2), ...doubled.filter((id) => unknown(id) < 1)];
    process.stderr.write(
      `reminders: ${ids.length} due, ${killed} kills left ${byKill.size} open, ${silences.length} times no answer; ` +
        `${lost.length} lost, ${doubled.length} sent twice (${afterKill.length} after a kill, the others after no ` +
        `answer), ${unexplained.length} unexplained; answers ${JSON.stringify(place.connector.answers)} ` +
        `(REMINDERS_SEED=${seed})\n`,
    );
    // Only a machine that is so busy that answers come too late loses any: by two sendings that ended unknown.
    expect({ seed, unexplained, oftener: ids.filter((id) => timesOf(id) > 2) }).toEqual({
      seed,
      unexplained: [],
      oftener: [],
    });
    expect(killed).toBeGreaterThanOrEqual(kills);
    expect(byKill.size).toBeGreaterThan(0);
  },
  limit,
);

/** All due, in so many organisations that the pace of none of them is what is waited for. */
async function addReminders(place: Place): Promise<string[]> {
  const now = Date.now();
  const tenants = Array.from({ length: 40 }, () => randomUUID());
  const all = Array.from({ length: reminders }, (_, n) =>
    place.addBrief(tenants[n % tenants.length] ?? '', now - 1_000 - n, now + hour),
  );
  return Promise.all(all);
}

/**
 * Kills workers at random moments, each with another started in its place. What is killed twice while it is sent is
 * given up by the rule (decideJob.test.ts), whether it had arrived or not; so nobody is killed while what an
 * earlier round left open is sent again, whoever does that.
 * @returns for each reminder whose sending a kill left open, by its id, the workers that were killed
 */
async function killAtRandom(place: Place, random: Random) {
  const running = Array.from({ length: 3 }, () => place.start());
  const byKill = new Map<string, Set<string>>();
  let killed = 0;
  while (killed < kills) {
    await Promise.all(running.map(({ child }) => child.ready));
    await eventually(
      'what a kill left open is settled',
      async () => (await place.begun()).every(({ id }) => !byKill.has(id)),
      stepLimit,
      400,
    );
    const some = Math.min(place.connector.taken.length + between(random, 5, 80), reminders - 100);
    await eventually('some more have arrived', () => place.connector.taken.length >= some, stepLimit);
    const hit = [...running].sort(() => random() - 0.5).slice(0, between(random, 2, 3));
    await Promise.all(hit.map(({ child }) => child.kill()));
    killed += hit.length;
    for (const worker of hit) running[running.indexOf(worker)] = place.start();
    for (const { id, by } of await leftOpen(place, running))
      byKill.set(id, (byKill.get(id) ?? new Set()).add(by));
  }
  return { killed, byKill };
}

/** Reminders in the hands of a worker that is gone. */
async function leftOpen(place: Place, running: readonly Worker[]) {
  const begun = await place.begun();
  const isGone = (by: string) => !running.some(({ name }) => by.startsWith(`${name}.`));
  return begun.flatMap(({ id, claim }) => (claim && isGone(claim.by) ? [{ id, by: claim.by }] : []));
}
