import { expect, test } from '@jest/globals';
import type { ActionItem } from '../../../src/domain/actionItem.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import { listMyOneOnOnes } from '../../../src/usecases/myOneOnOnes/listMyOneOnOnes.ts';
import { openSandboxStorage } from '../../storage/openSandboxStorage.ts';
import { someMeeting } from '../../storage/someMeeting.ts';
import { someOneOnOne } from '../../storage/someOneOnOne.ts';

const now = '2026-11-24T09:00:00.000Z';
const { tenantId, people } = someOneOnOne('any');
const [rae] = people;
const person = { id: rae.id, tenantId, name: rae.name };

const promise: ActionItem = {
  id: 'action-0001',
  title: 'Send the deck',
  ownerId: rae.id,
  dueDate: null,
  status: 'open',
  source: { kind: 'panel' },
  madeBy: rae.id,
  madeAt: '2026-11-17T09:00:00.000Z',
  closedAt: null,
  changes: [],
};

/** So many 1:1s of Rae's, with five promises each; of the last one, one is overdue. */
async function managerOf(count: number) {
  const opened = await openSandboxStorage();
  const { storage, cosmos } = opened;
  for (let n = 0; n < count; n += 1) {
    const other = { id: `b1f0c7de-0b5d-4f0e-8a37-${String(n).padStart(12, '0')}`, name: `Report ${n}` };
    const id = joinOneOnOneId(tenantId, rae.id, other.id);
    const record = someOneOnOne(id);
    await storage.oneOnOnes.create(id, {
      ...record,
      people: [rae, { ...other, role: 'report', language: null }],
      running: null,
    });
    await storage.persons.addOneOnOne(person, id);
    for (const m of [0, 1, 2, 3, 4]) {
      const isLate = m === 0 && n === count - 1;
      const item = { ...promise, id: `action-000${m}`, dueDate: isLate ? '2026-11-20' : null };
      await storage.actionItems.create({ oneOnOneId: id, actionId: item.id }, item);
    }
    for (const m of [1, 2, 3, 4, 5, 6]) {
      const meeting = someMeeting(m, `2026-11-1${m}T09:00:00.000Z`);
      await storage.meetings.create({ oneOnOneId: id, meetingId: meeting.id }, meeting);
    }
  }
  cosmos.requests.reset();
  const list = listMyOneOnOnes({
    ...storage,
    store: storage.oneOnOnes,
    clock: () => now,
    publish: () => undefined,
  });
  return { ...opened, list };
}

test.each([1, 10, 60])('the first screen of somebody with %i 1:1s costs three requests', async (count) => {
  await using opened = await managerOf(count);
  const mine = await opened.list(person, 'Europe/Berlin', null);
  expect(opened.cosmos.requests.total().count).toBe(3);
  expect(mine).toHaveLength(count);
  expect(mine.every(({ openItems }) => openItems.length === 5)).toBe(true);
  expect(mine.map(({ urgency }) => urgency)).toEqual(['overdue', ...Array(count - 1).fill('none')]);
  expect(mine[0]?.openItems[0]?.value.dueDate).toBe('2026-11-20');
});

test('a purpose that the last meetings came to least is told', async () => {
  await using opened = await managerOf(1);
  const [one] = await opened.list(person, 'Europe/Berlin', null);
  // Three of the six meetings were about blockers, and nobody said what the others were for.
  expect(one?.neglected).toBeNull();
  const id = one?.oneOnOne.id ?? '';
  for (const round of [8, 10, 12]) {
    const meeting = someMeeting(round, `2026-11-${10 + round}T09:00:00.000Z`);
    await opened.storage.meetings.create({ oneOnOneId: id, meetingId: meeting.id }, meeting);
  }
  const [more] = await opened.list(person, 'Europe/Berlin', null);
  expect(more?.neglected).toBe('priorities');
});

test('nobody sees a 1:1 of others that stands in their list by a fault', async () => {
  await using opened = await managerOf(1);
  const stranger = { ...person, id: 'c1f0c7de-0b5d-4f0e-8a37-000000000009' };
  const [one] = await opened.list(person, 'Europe/Berlin', null);
  await opened.storage.persons.addOneOnOne(stranger, one?.oneOnOne.id ?? '');
  expect(await opened.list(stranger, 'Europe/Berlin', null)).toEqual([]);
});
