import type { JobKey } from '../../domain/jobKey.ts';

/** A moment to send or do something, as the rules of its kind tell it. All times are ISO 8601, UTC. */
export type Planned = {
  dueAt: string;
  /** Names what it is about, opaque here. What was done about one thing is not done about it again. */
  subjectKey: string;
  /** From then on it is of no use: the meeting has begun, the day is over. */
  expiresAt: string;
};

/** A worker that has begun to send. */
export type Claim = {
  by: string;
  /** Its fencing token for the shard: whoever holds the shard later has a higher one. */
  token: number;
  at: string;
};

/** Whether it is still sent. `undeliverable`: the person's chat is gone, or Opener was taken out of it. */
export type JobState = { state: 'active' } | { state: 'ended'; reason: 'undeliverable'; at: string };

/** One job on its way, moved forward in place from one time to the next. */
export type Job = JobKey & JobProgress;

/** How far a job has got. */
export type JobProgress = {
  /** When somebody must look at it again: to send, to try again, or to plan. `never` while there is nothing. */
  dueAt: string;
  /** What is to be sent; null when that has still to be asked, or there is nothing. */
  planned: Planned | null;
  /** What the last one that was dealt with was about. */
  lastSubjectKey: string | null;
  claim: Claim | null;
  /** Sendings that were begun and whose end nobody knows: 0 to 2. */
  attempts: number;
  /** Times in a row that it could not be sent, or planned, for now. */
  failures: number;
  state: JobState;
};

/** A moment that does not come. The database sorts by `dueAt`, so there must be one. */
export const never = '9999-12-31T23:59:59.999Z';

/** One that nobody has planned yet. */
export function newJob(key: JobKey): Job {
  return {
    ...key,
    dueAt: never,
    planned: null,
    lastSubjectKey: null,
    claim: null,
    attempts: 0,
    failures: 0,
    state: { state: 'active' },
  };
}
