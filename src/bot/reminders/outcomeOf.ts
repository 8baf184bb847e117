import { Failure } from '../../contract/errors.ts';
import type { JobOutcome } from '../../usecases/jobs/jobPorts.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';

/** What was under way when it threw: `posting` is the one call that hands the message over. */
export type SendStage = 'preparing' | 'posting';

/** A gateway's word that it heard nothing sensible of the service behind it, which may have done its work. */
const gatewayStatuses: readonly (number | null)[] = [502, 504];

/**
 * How posting ended when it threw. What nobody expected is thrown on.
 * @param now ISO 8601, UTC
 */
export function outcomeOf(error: unknown, stage: SendStage, now: string): JobOutcome {
  if (error instanceof ConnectorFault) return outcomeOfFault(error, stage, now);
  if (!(error instanceof Failure)) throw error;
  return error.code === 'notFound' ? 'undeliverable' : { kind: 'failed' };
}

function outcomeOfFault(fault: ConnectorFault, stage: SendStage, now: string): JobOutcome {
  const { isGone, status, retryAfter } = fault;
  if (isGone) return 'undeliverable';
  if (stage === 'posting' && isUnknown(fault)) return 'unknown';
  if (status !== 429) return { kind: 'failed' };
  // A time that Teams spells as a date counts as endless; then the scheduler's own pauses do.
  if (retryAfter === null || !Number.isFinite(retryAfter)) return { kind: 'throttled' };
  return { kind: 'throttled', retryAt: new Date(Date.parse(now) + retryAfter).toISOString() };
}

/** No answer came. Any other 5xx is believed: the message was not taken. */
function isUnknown({ status, isUndelivered }: ConnectorFault): boolean {
  return status === null ? !isUndelivered : gatewayStatuses.includes(status);
}
