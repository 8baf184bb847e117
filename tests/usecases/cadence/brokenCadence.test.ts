import { expect, test } from '@jest/globals';
import { upcoming } from '../../../src/contract/upcoming.ts';
import type { Cadence } from '../../../src/domain/cadence.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { type ReminderKind, reminderKinds } from '../../../src/domain/reminderKind.ts';
import { setCadence } from '../../../src/usecases/cadence/changeCadence.ts';
import { readUpcoming } from '../../../src/usecases/cadence/readUpcoming.ts';
import { planReminder } from '../../../src/usecases/reminders/planReminder.ts';
import { memoryActionItems, memoryCadences } from '../memory.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';

const now = '2026-01-01T00:00:00.000Z';
const raeAndInes = joinOneOnOneId(rae.tenantId, rae.id, ines.id);
const choice = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-01-06T10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
};
const good: Cadence = { ...choice, exceptions: [], setBy: { kind: 'meeting' }, setAt: now };

/** Two 1:1s of Rae: what is stored of the one with Mia works no longer. */
async function world(fault: Partial<Cadence>) {
  const stores = memoryCadences();
  await stores.cadences.create(raeAndMia, { ...good, ...fault });
  await stores.cadences.create(raeAndInes, good);
  const store = { read: async () => null };
  const needs = { ...stores, actionItems: memoryActionItems(), store, clock: () => now };
  const plan = planReminder(needs);
  return {
    needs,
    planned: (oneOnOneId: string, kind: ReminderKind) =>
      plan({ oneOnOneId, tenantId: rae.tenantId, personId: rae.id, kind }, now),
  };
}

test.each([
  ['a rule', { rule: 'FREQ=YEARLY' }],
  ['a zone', { zone: 'Europe/Atlantis' }],
  ['a start', { start: '2026-02-30T10:00' }],
])(
  '%s that works no longer stops the reminders of its own pair only, who are told to set their time again',
  async (_, fault) => {
    const { needs, planned } = await world(fault);
    expect(await Promise.all(reminderKinds.map((kind) => planned(raeAndMia, kind)))).toEqual([
      null,
      null,
      null,
    ]);
    expect(await planned(raeAndInes, 'brief')).toMatchObject({ dueAt: '2026-01-06T07:30:00.000Z' });
    for (const person of [rae, mia]) {
      const seen = await readUpcoming(needs)(person, raeAndMia);
      expect(upcoming.parse({ ...seen, suggestion: null })).toMatchObject({ isBroken: true, next: null });
    }
    expect(await readUpcoming(needs)(rae, raeAndInes)).toMatchObject({ isBroken: false });

    await setCadence({ ...needs, publish: () => undefined })(mia, raeAndMia, choice);
    expect(await readUpcoming(needs)(rae, raeAndMia)).toMatchObject({ isBroken: false });
    expect(await planned(raeAndMia, 'brief')).toMatchObject({ dueAt: '2026-01-06T07:30:00.000Z' });
  },
);
