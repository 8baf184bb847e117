import { Failure } from '../../contract/errors.ts';
import type { DeliveryOutcome } from '../../usecases/reminders/ports.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';

/**
 * How posting ended when it threw. What nobody expected is thrown on.
 * @param now ISO 8601, UTC
 */
export function outcomeOf(error: unknown, now: string): DeliveryOutcome {
  if (error instanceof ConnectorFault) return outcomeOfFault(error, now);
  if (!(error instanceof Failure)) throw error;
  return error.code === 'notFound' ? 'undeliverable' : { kind: 'failed' };
}

function outcomeOfFault({ isGone, status, retryAfter }: ConnectorFault, now: string): DeliveryOutcome {
  if (isGone) return 'undeliverable';
  if (status !== 429) return { kind: 'failed' };
  // A time that Teams spells as a date counts as endless; then the scheduler's own pauses do.
  if (retryAfter === null || !Number.isFinite(retryAfter)) return { kind: 'throttled' };
  return { kind: 'throttled', retryAt: new Date(Date.parse(now) + retryAfter).toISOString() };
}
