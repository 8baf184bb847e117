import { describe, expect, test } from '@jest/globals';
import type { Cadence } from '../../src/domain/cadence.ts';
import { type PairCalendar, unreadCalendar } from '../../src/domain/calendar.ts';
import { effectiveSchedule } from '../../src/domain/effectiveSchedule.ts';
import { type MeetingDetails, withDetails } from '../../src/domain/meetingDetails.ts';

/** A moment of November 2026, UTC: the 3rd, 10th, 17th and 24th are Tuesdays. */
const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, day) + hour * 3_600_000).toISOString();

const chat = { conversationId: '19:meeting_a@thread.v2', meetingId: 'MCMx' };
const other = { conversationId: '19:meeting_b@thread.v2', meetingId: 'MCMy' };

const told = (day: number, hour = 9, toldAt = at(1)): MeetingDetails => ({
  ...chat,
  startsAt: at(day, hour),
  endsAt: at(day, hour + 0.5),
  toldAt,
});

describe('What Teams says of a meeting', () => {
  const known = [told(10)];
  const times = (startsAt: string, endsAt: string | null) => ({ startsAt, endsAt });
  const said = (startsAt: string, endsAt: string) => ({ ...chat, startsAt, endsAt, toldAt: at(5) });

  test.each([
    ['is kept', [], chat, times(at(10), at(10, 10)), [said(at(10), at(10, 10))]],
    [
      'takes the place of what it said before',
      known,
      chat,
      times(at(11), at(11, 10)),
      [said(at(11), at(11, 10))],
    ],
    [
      'stands beside another meeting',
      known,
      other,
      times(at(6), at(6, 10)),
      [...known, { ...said(at(6), at(6, 10)), ...other }],
    ],
    ['is half an hour where no end is named', [], chat, times(at(10), null), [said(at(10), at(10, 9.5))]],
    [
      'is half an hour where the end is before it',
      [],
      chat,
      times(at(10), at(9)),
      [said(at(10), at(10, 9.5))],
    ],
    ['is half an hour where it is a whole day', [], chat, times(at(10), at(11)), [said(at(10), at(10, 9.5))]],
    ['holds while it runs', [], chat, times(at(5, -0.1), at(5, 0.4)), [said(at(5, -0.1), at(5, 0.4))]],
    ['is nothing when it is over, as the first of a series is', known, chat, times(at(3), at(3, 10)), []],
    ['is let go when there is no such meeting any more', known, chat, null, []],
    ['of a meeting that is gone leaves the others', known, other, null, known],
  ])('%s', (_, before, which, scheduled, after) => {
    expect(withDetails(before, which, scheduled, at(5, 0))).toEqual(
      after.map((one) => (before.includes(one) ? one : { ...one, toldAt: at(5, 0) })),
    );
  });

  test('is kept of a few meetings, those that were told of last', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ ...told(10), conversationId: `19:${n}@thread.v2` }));
    const kept = withDetails(many, chat, times(at(10), null), at(5));
    expect(kept.map(({ conversationId }) => conversationId)).toEqual([
      ...many.slice(5).map(({ conversationId }) => conversationId),
      chat.conversationId,
    ]);
  });
});

/** Tuesdays at nine, UTC. */
const tuesdays: Cadence = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-11-03T09:00',
  zone: 'UTC',
  minutes: 30,
  exceptions: [],
  setBy: { kind: 'pair', personId: 'rae' },
  setAt: at(1),
};
const calledOff: Cadence = {
  ...tuesdays,
  exceptions: [{ kind: 'cancelled', occurrence: '2026-11-10T09:00' }],
};
const movedByThem: Cadence = {
  ...tuesdays,
  exceptions: [{ kind: 'moved', occurrence: '2026-11-10T09:00', to: '2026-11-12T15:00' }],
};
const monthly: Cadence = { ...tuesdays, rule: 'FREQ=MONTHLY;BYDAY=1TU' };

const calendarWith = (details: MeetingDetails[], more: Partial<PairCalendar> = {}) => ({
  ...unreadCalendar(at(1)),
  details,
  ...more,
});
const shown = (day: number) => ({
  id: at(day),
  startsAt: at(day),
  endsAt: at(day, 9.5),
  isMoved: false,
  isCancelled: false,
});

test('What Teams says again was said when it said it first', () => {
  expect(withDetails([told(10)], chat, { startsAt: at(10), endsAt: at(10, 9.5) }, at(5))).toEqual([told(10)]);
});

describe('Two people of whose meeting Teams tells', () => {
  test.each<[string, Cadence | null, PairCalendar, string, [string, string | undefined][]]>([
    ['go by it alone where nothing else tells', null, calendarWith([told(10)]), at(5), [['details', at(10)]]],
    [
      'go by none while theirs is past',
      tuesdays,
      calendarWith([told(3)]),
      at(5),
      [
        ['pair', at(10)],
        ['pair', at(17)],
      ],
    ],
    [
      'go by the next of two meetings',
      null,
      calendarWith([told(12), { ...told(11), ...other }]),
      at(5),
      [['details', at(11)]],
    ],
    [
      'lose nothing when it is as planned',
      tuesdays,
      calendarWith([told(10)]),
      at(5),
      [
        ['pair', at(10)],
        ['pair', at(17)],
      ],
    ],
    [
      'go by the new time when it was moved to later',
      tuesdays,
      calendarWith([told(11, 14)]),
      at(5),
      [
        ['details', at(11, 14)],
        ['pair', at(17)],
      ],
    ],
    [
      'go by the new time when it was moved to earlier',
      tuesdays,
      calendarWith([told(9, 14)]),
      at(5),
      [
        ['details', at(9, 14)],
        ['pair', at(17)],
      ],
    ],
    [
      'go by the new time within the day',
      tuesdays,
      calendarWith([told(10, 16)]),
      at(5),
      [
        ['details', at(10, 16)],
        ['pair', at(17)],
      ],
    ],
    [
      'meet as planned until one that is far away',
      tuesdays,
      calendarWith([told(18, 16)]),
      at(5),
      [
        ['pair', at(10)],
        ['details', at(18, 16)],
        ['pair', at(24)],
      ],
    ],
    ['have one more beside months apart', monthly, calendarWith([told(12)]), at(5), [['details', at(12)]]],
    [
      'go by what they set after Teams had named it',
      { ...tuesdays, setAt: at(4) },
      calendarWith([told(11, 14, at(3))]),
      at(5),
      [['pair', at(10)]],
    ],
    ['keep what they called off themselves', calledOff, calendarWith([told(10)]), at(5), [['pair', at(17)]]],
    [
      'keep what they moved themselves',
      movedByThem,
      calendarWith([told(10)]),
      at(5),
      [
        ['pair', at(12, 15)],
        ['pair', at(17)],
      ],
    ],
    [
      'go by the calendar before it',
      tuesdays,
      calendarWith([told(6)], { readBy: 'rae', readAt: at(1), occurrences: [shown(9)] }),
      at(5),
      [['calendar', at(9)]],
    ],
    [
      'go by it when the calendar knows no more',
      null,
      calendarWith([told(10)], { readBy: 'rae', readAt: at(1), occurrences: [shown(3)] }),
      at(5),
      [['details', at(10)]],
    ],
    [
      'not by what a calendar that was read since then does not show',
      tuesdays,
      calendarWith([told(12)], { readBy: 'rae', readAt: at(4) }),
      at(5),
      [['pair', at(10)]],
    ],
    [
      'go by it when their own can be read no more',
      { ...tuesdays, rule: 'FREQ=NEVER' },
      calendarWith([told(12)]),
      at(5),
      [['details', at(12)]],
    ],
  ])('%s', (_, cadence, calendar, now, expected) => {
    let moment = now;
    const seen = expected.map(() => {
      const effective = effectiveSchedule({ cadence, calendar }, moment);
      const next = effective?.times.next(moment);
      moment = next?.startsAt ?? moment;
      return [effective?.source, next?.startsAt];
    });
    expect(seen).toEqual(expected);
  });

  test('go by nothing once the only time that is known is over', () => {
    expect(effectiveSchedule({ cadence: null, calendar: calendarWith([told(10)]) }, at(10, 9.5))).toBeNull();
  });

  test('have met at the moved time, and missed none', () => {
    const calendar = calendarWith([told(11, 14)]);
    const times = effectiveSchedule({ cadence: tuesdays, calendar }, at(11, 14))?.times;
    expect(times?.between(at(4), at(18)).map(({ startsAt }) => startsAt)).toEqual([at(11, 14), at(17)]);
    expect(times?.at(at(11, 14.2))?.id).toBe(at(11, 14));
    expect(times?.at(at(10, 9.2))).toBeNull();
    expect(times?.planned(at(4), 2).map(({ startsAt }) => startsAt)).toEqual([at(10), at(17)]);
  });

  test.each([
    ['of their own', tuesdays, {}, 'UTC'],
    ['that both are in', null, { rae: 'Asia/Kolkata', mia: 'Asia/Kolkata' }, 'Asia/Kolkata'],
    ['of the one who is known', null, { rae: 'Asia/Kolkata' }, 'Asia/Kolkata'],
    ['of nobody known, where they are in two', null, { rae: 'Asia/Kolkata', mia: 'Europe/Berlin' }, null],
  ])('are told it together by the clocks %s', (_, cadence, zones, zone) => {
    expect(effectiveSchedule({ cadence, calendar: calendarWith([told(12)], { zones }) }, at(5))?.zone).toBe(
      zone,
    );
  });
});
