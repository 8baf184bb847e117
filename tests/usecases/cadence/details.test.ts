import { expect, test } from '@jest/globals';
import { createEvents } from '../../../src/reactions/createEvents.ts';
import { noticeInPanels } from '../../../src/reactions/panels.ts';
import { planReminders } from '../../../src/reactions/reminders.ts';
import { readUpcoming } from '../../../src/usecases/cadence/readUpcoming.ts';
import { recordMeetingTimes } from '../../../src/usecases/cadence/recordMeetingTimes.ts';
import { planReminder } from '../../../src/usecases/reminders/planReminder.ts';
import { memoryActionItems, memoryCadences } from '../memory.ts';
import { mia, rae, raeAndMia } from '../pair.ts';

/** Monday; the meeting is on Tuesday at ten in Berlin. */
const monday = '2026-11-23T11:00:00.000Z';
const tuesday = { startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T09:30:00.000Z' };
const wednesday = { startsAt: '2026-11-25T13:00:00.000Z', endsAt: '2026-11-25T13:30:00.000Z' };
const meeting = { conversationId: '19:meeting_a@thread.v2', meetingId: 'MCMx' };
const inBerlin = { personId: rae.id, zone: 'Europe/Berlin' };

function world() {
  const stores = memoryCadences();
  const clock = { now: monday };
  const told: string[] = [];
  const events = createEvents((error) => {
    throw error;
  });
  events.subscribe([noticeInPanels(() => told.push('panels')), planReminders(() => told.push('reminders'))]);
  const needs = {
    ...stores,
    publish: events.publish,
    clock: () => clock.now,
  };
  const plan = planReminder({
    ...stores,
    actionItems: memoryActionItems(),
    store: { read: async () => null },
  });
  return {
    clock,
    told,
    calendars: stores.calendars,
    note: recordMeetingTimes(needs),
    ahead: async () => {
      const { source, next } = await readUpcoming(needs)(rae, raeAndMia);
      return [source, next?.startsAt];
    },
    brief: async ({ id: personId, tenantId }: typeof rae) =>
      (await plan({ oneOnOneId: raeAndMia, tenantId, personId, kind: 'brief' }, clock.now))?.dueAt,
  };
}

test('who is known to be somewhere is reminded of the time that Teams says, and panels are told', async () => {
  const { note, ahead, brief, told } = world();
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  expect(await ahead()).toEqual(['details', tuesday.startsAt]);
  expect([await brief(rae), await brief(mia)]).toEqual(['2026-11-24T07:30:00.000Z', undefined]);
  expect(told).toEqual(['panels', 'reminders']);
});

test('the same said again tells nobody; somebody whose whereabouts are new is reminded from then on', async () => {
  const { note, brief, told } = world();
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  expect(told).toHaveLength(2);
  await note(raeAndMia, { ...meeting, times: tuesday }, { personId: mia.id, zone: 'America/New_York' });
  expect(told).toHaveLength(4);
  // 8:30 in New York is after ten in Berlin: the evening before, within her hours.
  expect(await brief(mia)).toBe('2026-11-23T23:00:00.000Z');
});

test.each([
  ['UTC', 'UTC'],
  ['none at all', 'Mars/Base'],
])('whoever’s Teams tells %s as their zone is where nobody knows', async (_, zone) => {
  const { note, calendars, brief } = world();
  await note(raeAndMia, { ...meeting, times: tuesday }, { personId: rae.id, zone });
  expect((await calendars.read(raeAndMia))?.value.zones).toEqual({});
  expect(await brief(rae)).toBeUndefined();
});

test('a meeting that was moved is prepared for anew, and one that is gone not at all', async () => {
  const { note, ahead, brief, told } = world();
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  await note(raeAndMia, { ...meeting, times: wednesday }, inBerlin);
  expect([await ahead(), await brief(rae)]).toEqual([
    ['details', wednesday.startsAt],
    '2026-11-25T07:30:00.000Z',
  ]);
  await note(raeAndMia, { ...meeting, times: null }, inBerlin);
  expect([await ahead(), await brief(rae)]).toEqual([[null, undefined], undefined]);
  expect(told).toHaveLength(6);
});

test('a time in the past is none, and nothing is stored for it', async () => {
  const { note, calendars, clock, told } = world();
  clock.now = '2026-11-26T11:00:00.000Z';
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  expect([await calendars.read(raeAndMia), told]).toEqual([null, []]);
});

test('told again after a calendar was read that did not show it, it counts again', async () => {
  const { note, ahead, calendars, clock, told } = world();
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  const stored = await calendars.read(raeAndMia);
  const readAt = '2026-11-23T11:05:00.000Z';
  if (stored) await calendars.replace(raeAndMia, { ...stored.value, readBy: rae.id, readAt }, stored.etag);
  clock.now = '2026-11-23T11:10:00.000Z';
  expect(await ahead()).toEqual([null, undefined]);
  await note(raeAndMia, { ...meeting, times: tuesday }, inBerlin);
  expect([await ahead(), told.length]).toEqual([['details', tuesday.startsAt], 4]);
});

test('two who are here at once both count', async () => {
  const { note, calendars } = world();
  await Promise.all([
    note(raeAndMia, { ...meeting, times: tuesday }, inBerlin),
    note(raeAndMia, { ...meeting, times: tuesday }, { personId: mia.id, zone: 'Europe/Lisbon' }),
  ]);
  expect((await calendars.read(raeAndMia))?.value.zones).toEqual({
    [rae.id]: 'Europe/Berlin',
    [mia.id]: 'Europe/Lisbon',
  });
});
