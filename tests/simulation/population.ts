import type { Cadence } from '../../src/domain/cadence.ts';
import { type Lead, type ReminderSettings, usualSettings } from '../../src/domain/reminders/settings.ts';
import type { Random } from '../setup/seededRandom.ts';
import { oneOnOneIdOf } from './people.ts';

/** Something with how often it occurs, in any measure. */
type Weighted<T> = readonly (readonly [T, number])[];

const weekdays: Weighted<string> = [
  ['MO', 30],
  ['TU', 22],
  ['WE', 20],
  ['TH', 17],
  ['FR', 11],
];

const times: Weighted<string> = [
  ['09:00', 14],
  ['09:30', 8],
  ['10:00', 18],
  ['10:30', 8],
  ['11:00', 12],
  ['13:00', 8],
  ['14:00', 12],
  ['15:00', 10],
  ['16:00', 7],
  ['17:00', 3],
];

const zones: Weighted<string> = [
  ['America/New_York', 24],
  ['Europe/Berlin', 22],
  ['Asia/Kolkata', 14],
  ['America/Los_Angeles', 12],
  ['Europe/London', 12],
  ['America/Sao_Paulo', 6],
  ['Asia/Tokyo', 6],
  ['Australia/Sydney', 4],
];

const leads: Weighted<Lead> = [
  ['morning', 70],
  ['dayBefore', 10],
  ['hour', 12],
  ['quarter', 8],
];

/** One of ten people works in another zone than most of their organisation. */
const elsewhere = 0.1;

/** How quickly organisations become smaller: the n-th has n to the power of this of the first. */
const skew = -0.8;

/** An assumption of what many 1:1s look like: sizes of organisations, Mondays, zones, leads. */
export type Population = {
  oneOnOneIds: readonly string[];
  /** The 1:1s of each organisation, the largest first. */
  sizes: readonly number[];
  cadenceOf(pair: number): Cadence;
  settingsOf(person: number): ReminderSettings;
  /** The same for people whose cadence and settings are the same. */
  classOf(person: number): number;
};

export function population(pairs: number, tenants: number, random: Random): Population {
  const sizes = skewedSizes(pairs, tenants);
  const [cadences, settings] = [allCadences(), allSettings()];
  const cadenceAt = new Uint16Array(pairs);
  const settingsAt = new Uint16Array(2 * pairs);
  const oneOnOneIds: string[] = [];
  const drawZone = () => drawn(zones, random());
  for (const [tenant, size] of sizes.entries()) {
    const home = drawZone();
    const zone = () => (random() < elsewhere ? drawZone() : home);
    for (let left = size; left > 0; left -= 1) {
      const pair = oneOnOneIds.length;
      oneOnOneIds.push(oneOnOneIdOf(tenant, pair));
      cadenceAt[pair] =
        (zone() * weekdays.length + drawn(weekdays, random())) * times.length + drawn(times, random());
      for (const person of [2 * pair, 2 * pair + 1]) {
        settingsAt[person] = zone() * leads.length + drawn(leads, random());
      }
    }
  }
  const cadenceNumber = (pair: number) => cadenceAt[pair] ?? 0;
  const settingsNumber = (person: number) => settingsAt[person] ?? 0;
  return {
    oneOnOneIds,
    sizes,
    cadenceOf: (pair) => cadences[cadenceNumber(pair)] as Cadence,
    settingsOf: (person) => settings[settingsNumber(person)] as ReminderSettings,
    classOf: (person) => cadenceNumber(person >> 1) * settings.length + settingsNumber(person),
  };
}

function allCadences(): Cadence[] {
  return zones.flatMap(([zone]) =>
    weekdays.flatMap(([day]) =>
      times.map(([time]) => ({
        rule: `FREQ=WEEKLY;BYDAY=${day}`,
        start: `2026-09-01T${time}`,
        zone,
        minutes: 30,
        exceptions: [],
        setBy: { kind: 'meeting' as const },
        setAt: '2026-09-01T00:00:00.000Z',
      })),
    ),
  );
}

function allSettings(): ReminderSettings[] {
  return zones.flatMap(([zone]) => leads.map(([lead]) => ({ ...usualSettings(zone), lead })));
}

/** At least one each; the first takes what is left over by rounding. */
function skewedSizes(pairs: number, tenants: number): number[] {
  const weights = Array.from({ length: tenants }, (_, n) => (n + 1) ** skew);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(1, Math.floor((pairs * weight) / all)));
  const given = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, n) => (n === 0 ? size + pairs - given : size));
}

/** The place of what a number from 0 up to 1 falls on. */
function drawn<T>(among: Weighted<T>, at: number): number {
  const all = among.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * all;
  return Math.max(
    0,
    among.findIndex(([, weight]) => {
      left -= weight;
      return left < 0;
    }),
  );
}
