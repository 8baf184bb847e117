import type { ReminderKey } from '../../domain/reminderKey.ts';
import type { NextAnswer } from './afterSending.ts';
import type { Plan } from './ports.ts';

/** Two moments about the same thing follow one another seldom; more than these are no plan. */
const mostAsked = 4;

/**
 * What comes next after a moment, and is about something else than what was dealt with last. Never rejects: rules
 * that cannot be asked now, for whatever reason, are asked again later.
 */
export async function planNext(
  plan: Plan,
  key: ReminderKey,
  after: string,
  lastSubjectKey: string | null,
): Promise<NextAnswer> {
  let from = after;
  try {
    for (let asked = 0; asked < mostAsked; asked += 1) {
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
