import { isDeepStrictEqual } from 'node:util';
import { planReminder } from '../../src/usecases/reminders/planReminder.ts';
import type { Plan } from '../../src/usecases/reminders/ports.ts';
import type { Planned } from '../../src/usecases/reminders/reminder.ts';
import { numberOf } from './people.ts';
import type { Population } from './population.ts';

/** Of so many answers from memory one is held to what the rules say. */
const checkOneOf = 1_000;

type Known = { from: string; planned: Planned };

/**
 * The product's own plans, asked once for all people whose cadence and settings are the same: what comes next after a
 * moment stays the same until it is due. `seconds` says what the rules would cost that were asked for everybody.
 * @param read told of each read that a plan makes of the database
 */
export function planByClass(people: Population, read: () => void) {
  const rules = planReminder({
    cadences: {
      async read(oneOnOneId) {
        return { value: people.cadenceOf(numberOf(oneOnOneId.slice(-36)) >> 1), etag: '1' };
      },
    },
    reminderSettings: { read: async ({ id }) => ({ value: people.settingsOf(numberOf(id)), etag: '1' }) },
    actionItems: { list: async () => [] },
    store: { read: async () => null },
  });
  const known = new Map<number, Known>();
  const asked = { times: 0, ofRules: 0, milliseconds: 0 };

  async function askRules(...question: Parameters<Plan>): Promise<Planned | null> {
    const before = performance.now();
    const planned = await rules(...question);
    asked.milliseconds += performance.now() - before;
    asked.ofRules += 1;
    return planned;
  }

  const plan: Plan = async (key, after) => {
    // The cadence and the person's settings.
    read();
    read();
    asked.times += 1;
    const kind = people.classOf(numberOf(key.personId));
    const remembered = known.get(kind);
    if (remembered && remembered.from <= after && after < remembered.planned.dueAt) {
      if (
        asked.times % checkOneOf === 0 &&
        !isDeepStrictEqual(await askRules(key, after), remembered.planned)
      ) {
        throw new Error('People whose cadence and settings are the same are not told the same');
      }
      return remembered.planned;
    }
    const planned = await askRules(key, after);
    if (planned) known.set(kind, { from: after, planned });
    return planned;
  };

  return {
    plan,
    /** Processor time of the rules if nothing were remembered. */
    seconds: () => (asked.milliseconds / Math.max(1, asked.ofRules) / 1_000) * asked.times,
    secondsSpent: () => asked.milliseconds / 1_000,
  };
}
