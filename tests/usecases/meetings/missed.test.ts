import { expect, test } from '@jest/globals';
import type { Meeting } from '../../../src/domain/meeting.ts';
import { noticeInPanels } from '../../../src/reactions/panels.ts';
import { startMeeting } from '../../../src/usecases/meetings/startMeeting.ts';
import type { MeetingKey } from '../../../src/usecases/meetings/store.ts';
import { mia, raeAndMia } from '../pair.ts';
import { meetingWorld, ten } from './meetingWorld.ts';

const week = 7 * 86_400_000;

const weeksLater = (weeks: number) => new Date(Date.parse(ten) + weeks * week).toISOString();

/** A pair that has met on Tuesdays at ten since its cadence was set, at the last meeting. */
async function world() {
  const lastTime = { heldAt: ten, wrappedUpAt: ten, question: 'How are you?', answers: [] };
  const found = await meetingWorld({ lastTime });
  await found.needs.cadences.create(raeAndMia, {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    start: '2026-11-24T10:00',
    zone: 'Europe/Berlin',
    minutes: 30,
    exceptions: [{ kind: 'cancelled', occurrence: '2026-12-08T10:00' }],
    setBy: { kind: 'pair', personId: mia.id },
    setAt: ten,
  });
  const told: string[] = [];
  const noted: Meeting[] = [];
  const { meetings } = found.needs;
  const needs = {
    ...found.needs,
    meetings: {
      ...meetings,
      async create(key: MeetingKey, meeting: Meeting) {
        const made = await meetings.create(key, meeting);
        if (made) noted.push(made.value);
        return made;
      },
    },
    publish: noticeInPanels((id) => told.push(id)),
  };
  const meet = (startedAt: string) => startMeeting(needs)(raeAndMia, { startedAt, endsAt: null, people: [] });
  return { ...found, needs, noted, told, meet };
}

test('when two meet again, the times they missed are noted, each once, however often the start is told', async () => {
  const { meet, noted } = await world();
  expect((await meet(weeksLater(3))).isNew).toBe(true);
  const missed = [{ kind: 'missed', id: 'missed-20261201T090000000Z', heldAt: weeksLater(1) }];
  expect(noted).toEqual(missed);
  expect((await meet(weeksLater(3))).isNew).toBe(false);
  expect(noted).toEqual(missed);
});

test('a fault on the way leaves the start to be told again, and then everything is noted', async () => {
  const { meet, noted, needs } = await world();
  const { replace } = needs.store;
  needs.store.replace = () => Promise.reject(new Error('cut'));
  await expect(meet(weeksLater(3))).rejects.toThrow('cut');
  needs.store.replace = replace;
  expect((await meet(weeksLater(3))).isNew).toBe(true);
  expect(noted.length).toBe(1);
});

test('a pair without a cadence misses nothing', async () => {
  const { needs, clock } = await meetingWorld();
  clock.now = weeksLater(3);
  const create = () => Promise.reject(new Error('nothing is to be noted'));
  const meetings = { ...needs.meetings, create };
  const start = startMeeting({ ...needs, meetings });
  expect((await start(raeAndMia, { startedAt: clock.now, endsAt: null, people: [] })).isNew).toBe(true);
});
