import type { JobKey, ReminderKey } from '../../domain/jobKey.ts';
import type { NextAnswer } from './afterSending.ts';
import type { Planned } from './job.ts';
import type { PairJob, PairJobs, Plan } from './jobPorts.ts';

/** The rules of all kinds. */
export type JobPlans = { plan: Plan; pairJobs: PairJobs };

/** Two moments about the same thing follow one another seldom; more than these are no plan. */
const maxAsked = 4;

/**
 * What comes next after a moment, and is about something else than what was dealt with last. Never rejects: rules
 * that cannot be asked now, for whatever reason, are asked again later.
 */
export async function planNext(
  { plan, pairJobs }: JobPlans,
  key: JobKey,
  after: string,
  lastSubjectKey: string | null,
): Promise<NextAnswer> {
  let from = after;
  try {
    if (key.personId === null) {
      return await nextOfPair(pairJobs[key.kind], key.oneOnOneId, after, lastSubjectKey);
    }
    for (let asked = 0; asked < maxAsked; asked += 1) {
      const next = await plan(keyOf(key), from);
      if (next === null || next.subjectKey !== lastSubjectKey) return next;
      // A plan that does not move on would be asked for ever.
      if (next.dueAt <= from) return null;
      from = next.dueAt;
    }
    return null;
  } catch {
    return 'unknown';
  }
}

/** The bare key: whoever plans must not come to rely on how far the reminder has got. */
function keyOf({ oneOnOneId, tenantId, personId, kind }: ReminderKey): ReminderKey {
  return { oneOnOneId, tenantId, personId, kind };
}

/** What is under way counts as next until it has been done; then it is what comes after that. */
async function nextOfPair(
  job: PairJob | undefined,
  oneOnOneId: string,
  after: string,
  lastSubjectKey: string | null,
): Promise<Planned | null> {
  const next = (await job?.plan(oneOnOneId, after)) ?? null;
  if (next === null || next.subjectKey !== lastSubjectKey) return next;
  const later = (await job?.plan(oneOnOneId, next.expiresAt)) ?? null;
  return later?.subjectKey === lastSubjectKey ? null : later;
}
