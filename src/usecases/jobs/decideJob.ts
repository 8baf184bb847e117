import { maxUnknown } from './afterSending.ts';
import type { Claim, JobProgress, Planned } from './job.ts';

/** What to do with a reminder that was found. */
export type Decision =
  /** Nothing: not due, ended, or in the hands of whoever holds the shard now. */
  | { todo: 'leave' }
  /** Ask what comes next. */
  | { todo: 'plan' }
  /** Its use is over: ask what comes next. */
  | { todo: 'skip' }
  /** Begun twice, and nobody knows how either ended. A third one would be a flood: ask what comes next. */
  | { todo: 'giveUp' }
  | { todo: 'send'; attempt: 1 | 2; planned: Planned };

/** Who decides: this process, and its fencing token for the shard. */
export type Deciding = { now: string; worker: string; token: number };

/**
 * Only the newest planned moment is stored, so whatever was missed before it is never sent afterwards.
 * @param reminder of a shard that the worker holds
 */
export function decideJob(reminder: JobProgress, { now, worker, token }: Deciding): Decision {
  const { state, dueAt, planned, claim, attempts } = reminder;
  if (state.state === 'ended' || dueAt > now) return { todo: 'leave' };
  if (claim && claim.token > token) return { todo: 'leave' };
  if (planned === null) return { todo: 'plan' };
  if (planned.expiresAt <= now) return { todo: 'skip' };
  const begun = isOwn(claim, worker) ? attempts - 1 : attempts;
  if (begun >= maxUnknown) return { todo: 'giveUp' };
  return { todo: 'send', attempt: begun < 1 ? 1 : 2, planned };
}

/**
 * A claim of this very process that it does not remember to have sent on: the answer to the claim was lost, and
 * nothing was posted.
 */
function isOwn(claim: Claim | null, worker: string): boolean {
  return claim?.by === worker;
}
