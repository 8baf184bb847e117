import { expect, test } from '@jest/globals';
import { ConnectorFault } from '../../../src/bot/connector/connectorFault.ts';
import { outcomeOf, type SendStage } from '../../../src/bot/reminders/outcomeOf.ts';
import { Failure } from '../../../src/contract/errors.ts';
import type { JobOutcome } from '../../../src/usecases/jobs/jobPorts.ts';

const now = '2026-03-25T10:00:00.000Z';
const noAnswer = new ConnectorFault(null, false);
const fault = (status: number, retryAfter: number | null = null) =>
  new ConnectorFault(status, status < 500, { retryAfter });

test.each<[string, SendStage, Error, JobOutcome]>([
  ['no answer to the message', 'posting', noAnswer, 'unknown'],
  ['no answer to a question before it', 'preparing', noAnswer, { kind: 'failed' }],
  ['a connection that never came about', 'posting', new ConnectorFault(null, true), { kind: 'failed' }],
  ['a gateway that heard nothing', 'posting', fault(504), 'unknown'],
  ['a gateway that heard nonsense', 'posting', fault(502), 'unknown'],
  ['a gateway, before the message', 'preparing', fault(504), { kind: 'failed' }],
  ['a fault of Teams', 'posting', fault(500), { kind: 'failed' }],
  ['Teams is away', 'posting', fault(503), { kind: 'failed' }],
  ['a message that Teams does not understand', 'posting', fault(400), { kind: 'failed' }],
  ['too much', 'posting', fault(429), { kind: 'throttled' }],
  [
    'too much, for a minute',
    'posting',
    fault(429, 60_000),
    { kind: 'throttled', retryAt: '2026-03-25T10:01:00.000Z' },
  ],
  ['too much, until a date', 'posting', fault(429, Infinity), { kind: 'throttled' }],
  ['the chat is gone', 'posting', fault(404), 'undeliverable'],
  ['Opener was taken out', 'preparing', fault(403), 'undeliverable'],
  ['the database does not answer', 'preparing', new Failure('unavailable'), { kind: 'failed' }],
  ['another service than Teams', 'posting', new Failure('unauthorized'), { kind: 'failed' }],
  ['no such 1:1', 'preparing', new Failure('notFound'), 'undeliverable'],
])('%s (%s)', (_, stage, error, outcome) => {
  expect(outcomeOf(error, stage, now)).toEqual(outcome);
});

test('what nobody expected is thrown on', () => {
  expect(() => outcomeOf(new TypeError('x'), 'posting', now)).toThrow(TypeError);
});
