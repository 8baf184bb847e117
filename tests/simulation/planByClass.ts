import { isDeepStrictEqual } from 'node:util';
import { reminderKeysOf } from '../../src/domain/jobKey.ts';
import type { Planned } from '../../src/usecases/jobs/job.ts';
import type { Plan } from '../../src/usecases/jobs/jobPorts.ts';
import { planReminder } from '../../src/usecases/reminders/planReminder.ts';
import { numberOf } from './people.ts';
import type { Population } from './population.ts';

/** Of so many answers from memory one is held to what the rules say. */
const checkOneOf = 1_000;

/** 1:1s on which it is measured what the rules cost. */
const measured = 200;

type Known = { from: string; planned: Planned };

/**
 * The product's own plans, asked once for all people whose cadence and options are the same: what comes next after a
 * moment stays the same until it is due.
 * @param read told of each read that a plan makes of the database
 */
export function planByClass(people: Population, read: () => void) {
  const rules = planReminder({
    cadences: {
      async read(oneOnOneId) {
        return { value: people.cadenceOf(numberOf(oneOnOneId.slice(-36)) >> 1), etag: '1' };
      },
    },
    calendars: { read: async () => null },
    reminderSettings: {
      read: async ({ person }) => ({ value: people.settingsOf(numberOf(person.id)), etag: '1' }),
    },
    actionItems: { list: async () => [] },
    store: { read: async () => null },
  });
  const known = new Map<number, Known>();
  let asked = 0;

  const plan: Plan = async (key, after) => {
    // The cadence, what a calendar says, and the person's options.
    read();
    read();
    read();
    asked += 1;
    const kind = people.classOf(numberOf(key.personId));
    const remembered = known.get(kind);
    if (remembered && remembered.from <= after && after < remembered.planned.dueAt) {
      if (asked % checkOneOf === 0 && !isDeepStrictEqual(await rules(key, after), remembered.planned)) {
        throw new Error('People whose cadence and options are the same are not told the same');
      }
      return remembered.planned;
    }
    const planned = await rules(key, after);
    if (planned) known.set(kind, { from: after, planned });
    return planned;
  };

  return {
    plan,
    /** Processor time if the rules were asked each time, measured on some people one after the other. */
    async seconds(after: string): Promise<number> {
      const some = people.oneOnOneIds.slice(0, measured).flatMap(reminderKeysOf);
      const before = process.cpuUsage();
      for (const key of some) if (key.kind === 'brief') await rules(key, after);
      const { user, system } = process.cpuUsage(before);
      return ((user + system) / 1e6 / (2 * measured)) * asked;
    },
  };
}
