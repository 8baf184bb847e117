import { expect, test } from '@jest/globals';
import { meetingMoment } from '../../src/domain/meetingMoment.ts';

const at = (time: string) => `2026-11-24T${time}:00.000Z`;

test.each([
  ['nothing runs', null, at('10:00'), { kind: 'between' }],
  [
    'nobody knows the end',
    { endsAt: null, endedAt: null },
    at('10:00'),
    { kind: 'running', minutesLeft: null },
  ],
  [
    'there is time',
    { endsAt: at('10:30'), endedAt: null },
    at('10:00'),
    { kind: 'running', minutesLeft: 30 },
  ],
  [
    'six minutes are left',
    { endsAt: at('10:30'), endedAt: null },
    at('10:24'),
    { kind: 'running', minutesLeft: 6 },
  ],
  [
    'five minutes are left',
    { endsAt: at('10:30'), endedAt: null },
    at('10:25'),
    { kind: 'closing', minutesLeft: 5 },
  ],
  [
    'the time is up',
    { endsAt: at('10:30'), endedAt: null },
    at('10:30'),
    { kind: 'closing', minutesLeft: 0 },
  ],
  ['they go on', { endsAt: at('10:30'), endedAt: null }, at('10:50'), { kind: 'closing', minutesLeft: 0 }],
  [
    'the call has ended',
    { endsAt: at('10:30'), endedAt: at('10:28') },
    at('10:29'),
    { kind: 'ended', minutes: 9 },
  ],
  ['it is quietly over', { endsAt: null, endedAt: at('10:28') }, at('10:38'), { kind: 'ended', minutes: 0 }],
  [
    'its wrap-up was taken back after the call',
    { endsAt: null, endedAt: at('10:28'), isReopened: true },
    at('10:29'),
    { kind: 'ended', minutes: null },
  ],
] as const)('when %s', (_, running, now, moment) => {
  expect(meetingMoment(running && { isReopened: false, ...running }, now)).toEqual(moment);
});
